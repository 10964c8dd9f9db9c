import { cueSubjects, quotationCues, saidClauseOpeners, speakersOwn } from '../../languages/lexicon.ts'
import type { Tokens } from '../tokens/tokenize.ts'

const LONGEST_SUBJECT = 6
const LONGEST_OBJECT = 6

/**
 * Checks whether the words from token `at` on say who spoke (“he asked”, “Tashk shouted from the quay”, “said the mayor”),
 * so that they belong to the quotation before them.
 *
 * A subject with a capital counts only where its verb is the end of the matter (“Tashk asked.”, “Tashk told the crew.”), for “Tashk said
 * that …” starts again.
 */
export function isCue(tokens: Tokens, at: number, to: number): boolean {
  if (at >= to) return false
  const { norms } = tokens
  const isCapital = isUpper(tokens, at)
  if (quotationCues.has(norms[at]!)) return !isCapital
  const isSubject = isCapital || cueSubjects.has(norms[at]!) || tokens.tags[at] === 'NOUN' || tokens.tags[at] === 'PRON'
  if (!isSubject) return false
  for (let i = at + 1; i < to && i <= at + LONGEST_SUBJECT; i++) {
    if (quotationCues.has(norms[i]!)) return !isCapital || endsClause(tokens, i, to)
    const isName = isUpper(tokens, i)
    if (isCapital ? !isName : /[.,;:!?]/.test(norms[i]!)) return false
  }
  return false
}

const isUpper = ({ text, starts }: Tokens, i: number) => {
  const char = text[starts[i]!]!
  return char !== char.toLowerCase()
}

/** Whether after the verb at `i` stands nothing but whom it is said to, or how, up to a mark: “asked his daughters”, “told reporters”. */
function endsClause({ norms, tags }: Tokens, i: number, to: number): boolean {
  for (let at = i + 1; at < to; at++) {
    if (/^[.,;:!?]/.test(norms[at]!)) return true
    if (tags[at] === 'ADP' && norms[at] !== 'that') return true
    if (tags[at] === 'VERB' || tags[at] === 'AUX' || saidClauseOpeners.has(norms[at]!) || at - i > LONGEST_OBJECT) return false
  }
  return true
}

/**
 * Checks whether a cue stands after a comma, a question or a cry among the tokens `[from, to)`: “We go*, he said*. They stay.” What opened as a quotation
 * has then lost its closing mark. With `isSure` only one that ends its sentence counts, for a speaker may tell what somebody said.
 */
export function holdsCue(tokens: Tokens, from: number, to: number, isSure: boolean): boolean {
  const { norms } = tokens
  for (let i = from; i + 1 < to; i++) {
    if (!/^[,?!]/.test(norms[i]!) || speakersOwn.has(norms[i + 1]!) || !isCue(tokens, i + 1, to)) continue
    if (!isSure || endsAtVerb(tokens, i + 1, to)) return true
  }
  return false
}

/** “he said.”, “Mara Lee added.”: a stop right after the verb. */
function endsAtVerb({ norms }: Tokens, at: number, to: number): boolean {
  for (let i = at; i + 1 < to && i <= at + LONGEST_SUBJECT; i++) if (quotationCues.has(norms[i]!)) return norms[i + 1] === '.'
  return false
}
