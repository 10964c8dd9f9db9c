import type { Tokens } from '../tokens/tokenize.ts'
import { isCueSubject, isCueVerb } from './starter-words.ts'

const LONGEST_SUBJECT = 6
const LONGEST_OBJECT = 6

/**
 * Whether the words from token `at` on say who spoke (“he asked”, “Tashk shouted from the quay”, “said the mayor”),
 * so that they belong to the quotation before them.
 *
 * A subject with a capital counts only where its verb is the end of the matter (“Tashk asked.”, “Tashk told the crew.”), for “Tashk said
 * that …” starts anew.
 */
export function isCue(tokens: Tokens, at: number, to: number): boolean {
  const { norms } = tokens
  const isCapital = isUpper(tokens, at)
  if (isCueVerb(norms[at]!)) return !isCapital
  const isSubject = isCapital || isCueSubject(norms[at]!) || tokens.tags[at] === 'NOUN' || tokens.tags[at] === 'PRON'
  if (!isSubject) return false
  for (let i = at + 1; i < to && i <= at + LONGEST_SUBJECT; i++) {
    if (isCueVerb(norms[i]!)) return !isCapital || endsClause(tokens, i, to)
    const isName = isUpper(tokens, i)
    if (isCapital ? !isName : /[.,;:!?]/.test(norms[i]!)) return false
  }
  return false
}

const isUpper = ({ text, starts }: Tokens, i: number) => {
  const char = text[starts[i]!]!
  return char !== char.toLowerCase()
}

/** Words that open a clause, so that what stands before them is no cue: “Tashk said that …”, “Tashk said he …”. */
const clauseOpeners = new Set(['that', 'he', 'she', 'it', 'they', 'we', 'i', 'there', 'if', 'whether', 'why', 'how', 'what'])

/** Whether behind the verb at `i` stands nothing but whom it is said to, or how, up to a mark: “asked his daughters”, “told reporters”. */
function endsClause({ norms, tags }: Tokens, i: number, to: number): boolean {
  for (let at = i + 1; at < to; at++) {
    if (/^[.,;:!?]/.test(norms[at]!)) return true
    if (tags[at] === 'ADP' && norms[at] !== 'that') return true
    if (tags[at] === 'VERB' || tags[at] === 'AUX' || clauseOpeners.has(norms[at]!) || at - i > LONGEST_OBJECT) return false
  }
  return true
}
