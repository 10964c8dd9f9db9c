import { timesBesideSpeech } from '../../languages/lexicon.ts'
import { subjectBefore } from './find-subject.ts'
import { ADJ, ADP, COLON, COMMA, DET, NOUN, normAt, type Outline, PROPN, QUOTE, STOP, type Unit, VERB } from './outline.ts'
import { phraseEnd } from './phrase-end.ts'
import { endsPhrase, isNominal, type Phrase } from './phrases.ts'

/** “…,” *said Lee, the mayor*: the subject after its verb, with what explains it. */
export function subjectBehind(outline: Outline, unit: Unit, item: number, needsQuote: boolean): Phrase | null {
  const { kinds } = outline
  if (item + 1 >= unit.to) return null
  const before = item > unit.from ? kinds[item - 1]! : STOP
  const isAfterQuote = before === QUOTE && endsPhrase(outline, item - 1)
  if (!isAfterQuote && (needsQuote || (before !== COMMA && before !== STOP))) return null
  const after = kinds[item + 1]!
  if (!isNominal(after) && after !== DET && after !== ADJ) return null
  if (timesBesideSpeech.has(normAt(outline, item + 1))) return null
  if (before === COMMA && subjectBefore(outline, item, unit.from) !== null) return null
  const to = phraseEnd(outline, item + 1, unit.to)
  if (to === item + 1) return null
  const mark = to < unit.to ? kinds[to]! : STOP
  if (!isAfterQuote && mark !== COMMA && mark !== STOP && mark !== ADP && mark !== QUOTE && mark !== COLON) return null
  return { from: item + 1, to: explanationEnd(outline, to, unit.to) }
}

/** Takes in “, the mayor of Osterby,” after a name. */
function explanationEnd(outline: Outline, at: number, high: number): number {
  const { kinds } = outline
  if (at + 1 >= high || kinds[at] !== COMMA) return at
  const first = kinds[at + 1]!
  if (first !== DET && first !== NOUN && first !== ADJ && first !== PROPN) return at
  const end = phraseEnd(outline, at + 1, high)
  if (end === at + 1) return at
  if (end >= high || kinds[end] === STOP) return end
  return kinds[end] === COMMA ? end : at
}

/** “by Lee” after a passive. */
export function agentBehind(outline: Outline, from: number, high: number): Phrase | null {
  for (let k = from; k < Math.min(high, from + 8); k++) {
    if (outline.kinds[k] === COMMA || outline.kinds[k] === VERB) return null
    if (outline.kinds[k] !== ADP || normAt(outline, k) !== 'by') continue
    const to = phraseEnd(outline, k + 1, high)
    return to > k + 1 ? { from: k + 1, to } : null
  }
  return null
}

/** “After saying so, *Lee* left.” */
export function subjectAhead(outline: Outline, unit: Unit, item: number): Phrase | null {
  const { kinds } = outline
  const high = Math.min(unit.to, item + 40)
  for (let k = item + 1; k + 1 < high; k++) {
    if (kinds[k] !== COMMA && !(kinds[k] === QUOTE && endsPhrase(outline, k))) continue
    const to = phraseEnd(outline, k + 1, unit.to)
    if (to > k + 1) return { from: k + 1, to }
    // “, though, Lee left”
    if (kinds[k + 2] !== COMMA) return null
  }
  return null
}
