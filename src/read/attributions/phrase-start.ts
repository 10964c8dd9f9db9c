import { attachingPrepositions, possessiveWords, questionWords, timesBesideSpeech } from '../../languages/lexicon.ts'
import {
  ADJ,
  ADP,
  ADV,
  CCONJ,
  CLOSE,
  COMMA,
  DET,
  NOUN,
  NUM,
  normAt,
  OPEN,
  type Outline,
  PART,
  PRON,
  PROPN,
  QUOTE,
  VERB
} from './outline.ts'
import { endsPhrase, isNominal, isParticiple, isRelative, LONGEST_PHRASE } from './phrases.ts'

/**
 * Returns the start of the noun phrase whose last item is `end`, or -1 if no phrase ends there.
 * Prepositional phrases, participles and relative clauses hung on an earlier noun are followed to that noun.
 */
export function phraseStart(outline: Outline, end: number, low: number): number {
  const { kinds } = outline
  const floor = Math.max(low, end - LONGEST_PHRASE)
  let start = -1
  let at = end
  while (at >= floor) {
    const kind = kinds[at]!
    if (kind === NOUN || kind === NUM || kind === ADJ) start = at--
    else if (kind === PROPN) {
      if (start >= 0 && timesBesideSpeech.has(normAt(outline, at))) break
      start = at--
    } else if (kind === PRON) {
      if (start < 0) return at
      if (!possessiveWords.has(normAt(outline, at))) break
      start = at--
    } else if (kind === DET) {
      if (start >= 0 && questionWords.has(normAt(outline, at))) break
      start = at
      if (at - 2 < floor || kinds[at - 1] !== ADP || !(isNominal(kinds[at - 2]) || isPostmodifier(outline, at - 2, floor))) break
      at--
    } else if (kind === ADP) {
      if (
        start < 0 ||
        at - 1 < floor ||
        !(isNominal(kinds[at - 1]) || kinds[at - 1] === CLOSE || isPostmodifier(outline, at - 1, floor))
      )
        break
      if (!attachingPrepositions.has(normAt(outline, at))) break
      at--
    } else if (kind === PART && normAt(outline, at) !== 'to') at--
    else if (kind === CCONJ) {
      if (start < 0 || at - 1 < floor || !isNominal(kinds[at - 1])) break
      at--
    } else if (kind === CLOSE) {
      const open = openingOf(outline, at, floor)
      if (open < 0) break
      at = open - 1
    } else if (kind === QUOTE) {
      if (endsPhrase(outline, at)) break
      start = at--
    } else if (kind === ADV && start >= 0 && (kinds[at + 1] === ADJ || kinds[at + 1] === NUM)) at--
    else if (kind === VERB) {
      const next = skipModifier(outline, at, floor, start)
      if (next < 0) break
      at = next
    } else break
  }
  return start
}

/** “Officials *briefed* on”, “people *familiar* with”. */
function isPostmodifier(outline: Outline, at: number, floor: number): boolean {
  const kind = outline.kinds[at]!
  return (
    at - 1 >= floor && (kind === ADJ || (kind === VERB && isParticiple(normAt(outline, at)))) && isNominal(outline.kinds[at - 1])
  )
}

/** Where the phrase continues before a verb form inside it: a participle beside its noun, or the verb of a relative clause. */
function skipModifier(outline: Outline, at: number, floor: number, start: number): number {
  const { kinds } = outline
  const before = kinds[at - 1]
  if (at - 1 < floor) return -1
  if (isParticiple(normAt(outline, at))) {
    if (start === at + 1 && (before === DET || before === ADJ)) return at - 1
    if (isNominal(before) && (kinds[at + 1] === ADP || kinds[at + 1] === PART)) return at - 1
  }
  for (let k = at - 1; k >= Math.max(floor + 1, at - 4); k--) {
    if (kinds[k] === COMMA) return -1
    if (isRelative(outline, k) && normAt(outline, k) !== 'that' && isNominal(kinds[k - 1])) return k - 1
  }
  return -1
}

function openingOf(outline: Outline, close: number, floor: number): number {
  for (let k = close - 1; k >= Math.max(floor, close - 12); k--) if (outline.kinds[k] === OPEN) return k
  return -1
}
