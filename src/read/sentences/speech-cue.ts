import type { Tokens } from '../tokens/tokenize.ts'
import { isCueSubject, isCueVerb } from './starter-words.ts'

const LONGEST_SUBJECT = 6

/**
 * Whether the words from token `at` on say who spoke (“he asked”, “Tashk shouted from the quay”, “said the mayor”),
 * so that they belong to the quotation before them.
 *
 * A subject with a capital counts only where its verb is the end of the matter (“Tashk asked.”), for “Tashk said that …” starts anew.
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

/** Whether the verb at `i` has no object of its own behind it. */
function endsClause({ norms, tags }: Tokens, i: number, to: number): boolean {
  if (i + 1 >= to) return true
  return /^[.,;:]/.test(norms[i + 1]!) || tags[i + 1] === 'ADV' || (tags[i + 1] === 'ADP' && norms[i + 1] !== 'that')
}
