import { judgedSubjects, judgingCopulas } from '../../../languages/lexicon.ts'
import type { Tokens } from '../../tokens/tokenize.ts'
import { outletStart } from './clause.ts'
import type { ConstructionFinder } from './find-constructions.ts'

/** Tokens that may stand between the verb and the judging word: “an increasingly”. */
const REACH = 4

/** “It’s a rather murky business”: a clause that does nothing but judge, opened by a pronoun. Marks it up to the noun it judges. */
export const findEvaluativePredicates: ConstructionFinder = ({ passages }, p, { rule, words }, matches) => {
  const { tokens, sentences } = passages[p]!
  for (let sentence = 0; sentence < sentences.length; sentence++) {
    const { firstToken, endToken, role } = sentences[sentence]!
    const from = outletStart(tokens, firstToken, endToken)
    if (role !== 'body' || !judgedSubjects.has(tokens.norms[from]!)) continue
    const judging = judgingWord(tokens, from, endToken, words)
    if (judging >= 0) matches.push({ rule, from, to: judgementEnd(tokens, judging + 1, endToken), sentence })
  }
}

/** The judging word after the verb of the clause that opens at `from`, or −1. */
function judgingWord({ norms, tags }: Tokens, from: number, end: number, words: ReadonlySet<string>): number {
  let at = from + 1
  while (at < from + 3 && at < end && !judgingCopulas.has(norms[at]!)) at++
  if (!judgingCopulas.has(norms[at]!)) return -1
  for (let i = at + 1; i < end && i <= at + REACH; i++) {
    if (words.has(norms[i]!)) return i
    if (!modifiers.has(tags[i]!) && norms[i] !== 'not' && norms[i] !== 'nothing') return -1
  }
  return -1
}

const modifiers: ReadonlySet<string> = new Set(['DET', 'ADV', 'ADJ', 'PART', 'CCONJ', 'PRON'])

/** After the judging word: the words that it is joined to, and the noun they stand before. */
function judgementEnd({ norms, tags }: Tokens, at: number, end: number): number {
  let to = at
  while (to < end && (tags[to] === 'ADJ' || ((norms[to] === ',' || norms[to] === 'and') && tags[to + 1] === 'ADJ'))) to++
  return to < end && tags[to] === 'NOUN' ? to + 1 : to
}
