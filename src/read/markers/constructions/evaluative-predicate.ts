import { clauseEnd, outletStart } from './clause.ts'
import type { ConstructionFinder } from './find-constructions.ts'

const subjects: ReadonlySet<string> = new Set(['it', 'this', 'that', 'these', 'such', 'all', 'there', 'what'])
const copulas: ReadonlySet<string> = new Set(['is', "'s", 'was', 'are', 'were', 'remains', 'seems', 'looks', 'sounds'])

/** Tokens that may stand between the verb and the judging word: “an increasingly”. */
const REACH = 4

/** “It’s a rather murky business”: a clause that does nothing but judge, opened by a pronoun. Marks the clause. */
export const findEvaluativePredicates: ConstructionFinder = ({ passages, voices }, p, words) => {
  const { tokens, sentences } = passages[p]!
  const { norms, tags } = tokens
  return sentences.flatMap(({ firstToken, endToken, role }, sentence) => {
    const from = outletStart(tokens, firstToken, endToken)
    if (role !== 'body' || !subjects.has(norms[from]!)) return []
    let at = from + 1
    while (at < from + 3 && at < endToken && !copulas.has(norms[at]!)) at++
    if (!copulas.has(norms[at]!)) return []
    for (let i = at + 1; i < endToken && i <= at + REACH; i++) {
      if (words.has(norms[i]!)) return [{ from, to: clauseEnd(voices[p]!, tokens, i + 1, endToken), sentence }]
      if (!modifiers.has(tags[i]!) && norms[i] !== 'not' && norms[i] !== 'nothing') return []
    }
    return []
  })
}

const modifiers: ReadonlySet<string> = new Set(['DET', 'ADV', 'ADJ', 'PART', 'CCONJ', 'PRON'])
