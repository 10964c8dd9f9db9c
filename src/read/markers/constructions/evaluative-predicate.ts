import type { Tokens } from '../../tokens/tokenize.ts'
import { outletStart } from './clause.ts'
import type { ConstructionFinder } from './find-constructions.ts'

const subjects: ReadonlySet<string> = new Set(['it', 'this', 'that', 'these', 'such', 'all', 'there', 'what'])
const copulas: ReadonlySet<string> = new Set(['is', "'s", 'was', 'are', 'were', 'remains', 'seems', 'looks', 'sounds'])

/** Tokens that may stand between the verb and the judging word: “an increasingly”. */
const REACH = 4

/** “It’s a rather murky business”: a clause that does nothing but judge, opened by a pronoun. Marks it up to the noun it judges. */
export const findEvaluativePredicates: ConstructionFinder = ({ passages }, p, words) => {
  const { tokens, sentences } = passages[p]!
  const { norms, tags } = tokens
  return sentences.flatMap(({ firstToken, endToken, role }, sentence) => {
    const from = outletStart(tokens, firstToken, endToken)
    if (role !== 'body' || !subjects.has(norms[from]!)) return []
    let at = from + 1
    while (at < from + 3 && at < endToken && !copulas.has(norms[at]!)) at++
    if (!copulas.has(norms[at]!)) return []
    for (let i = at + 1; i < endToken && i <= at + REACH; i++) {
      if (words.has(norms[i]!)) return [{ from, to: judgementEnd(tokens, i + 1, endToken), sentence }]
      if (!modifiers.has(tags[i]!) && norms[i] !== 'not' && norms[i] !== 'nothing') return []
    }
    return []
  })
}

const modifiers: ReadonlySet<string> = new Set(['DET', 'ADV', 'ADJ', 'PART', 'CCONJ', 'PRON'])

/** Behind the judging word: the words that it is joined to, and the noun they stand before. */
function judgementEnd({ norms, tags }: Tokens, at: number, end: number): number {
  let to = at
  while (to < end && (tags[to] === 'ADJ' || ((norms[to] === ',' || norms[to] === 'and') && tags[to + 1] === 'ADJ'))) to++
  return to < end && tags[to] === 'NOUN' ? to + 1 : to
}
