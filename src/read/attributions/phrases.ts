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

/** A stretch of items `[from, to)`. */
export interface Phrase {
  readonly from: number
  readonly to: number
}

/** No noun phrase is followed further than this many items. */
const LONGEST_PHRASE = 40

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const possessives = words('his her their its our my your whose')
/** Prepositions that hang a noun on the noun before. */
const attaching = words('of for at in from with on to by against near under about between inside within behind')
/** Days and months stand beside a subject without being part of it: “On Monday Lee said”. */
export const timeWords = words(
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december jan feb aug sept oct nov dec today yesterday tomorrow tonight earlier later now then recently'
)
const questionWords = words('what which whatever whichever how')
const relatives = words('who that which')

export const isNominal = (kind: number | undefined) => kind === NOUN || kind === PROPN || kind === PRON || kind === NUM
export const isRelative = (outline: Outline, item: number) => relatives.has(normAt(outline, item))
const isParticiple = (norm: string) => norm.endsWith('ed') || norm.endsWith('ing') || norm.endsWith('en')

/**
 * Start of the noun phrase whose last item is `end`, or -1 where no phrase ends there.
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
      if (start >= 0 && timeWords.has(normAt(outline, at))) break
      start = at--
    } else if (kind === PRON) {
      if (start < 0) return at
      if (!possessives.has(normAt(outline, at))) break
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
      if (!attaching.has(normAt(outline, at))) break
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

/** Where the phrase goes on before a verb form inside it: a participle beside its noun, or the verb of a relative clause. */
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

/** Whether the quotation at `item` is more than a name in marks: it ends like a sentence or a clause. */
export function endsPhrase(outline: Outline, item: number): boolean {
  const quotation = outline.passage.quotations[outline.quotes[item]!]!
  if (quotation.innerEnd - quotation.innerStart > 40) return true
  const last = outline.passage.text[quotation.innerEnd - 1]
  return last === ',' || last === '.' || last === '!' || last === '?' || last === '…'
}

/** End of the noun phrase that starts at `start`, or `start` where none does. Its prepositional phrases are taken in. */
export function phraseEnd(outline: Outline, start: number, high: number): number {
  const { kinds } = outline
  const ceiling = Math.min(high, start + LONGEST_PHRASE)
  let end = start
  for (let at = start; at < ceiling; at++) {
    const kind = kinds[at]!
    if (kind === NOUN || kind === NUM) end = at + 1
    else if (kind === PROPN) {
      if (timeWords.has(normAt(outline, at)) && end > start) break
      end = at + 1
    } else if (kind === PRON) {
      if (at === start && !possessives.has(normAt(outline, at))) return at + 1
      if (!possessives.has(normAt(outline, at))) break
    } else if (kind === ADP) {
      if (end !== at || !attaching.has(normAt(outline, at)) || timeWords.has(normAt(outline, Math.min(at + 1, ceiling - 1))))
        break
    } else if (kind === CCONJ) {
      if (end !== at || !(isNominal(kinds[at + 1]) || kinds[at + 1] === DET)) break
    } else if (kind === OPEN) {
      const close = closingOf(outline, at, ceiling)
      if (close < 0) break
      at = close
      end = close + 1
    } else if (kind === PART) {
      if (normAt(outline, at) === 'to') break
    } else if (kind === VERB) {
      if (!isParticiple(normAt(outline, at)) || !(isNominal(kinds[at + 1]) || kinds[at + 1] === ADJ)) break
    } else if (kind !== DET && kind !== ADJ && kind !== ADV) break
    else if (kind === DET && end > start && end === at) break
  }
  return end
}

function closingOf(outline: Outline, open: number, ceiling: number): number {
  for (let k = open + 1; k < Math.min(ceiling, open + 12); k++) if (outline.kinds[k] === CLOSE) return k
  return -1
}
