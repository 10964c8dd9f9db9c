import type { Cue } from './cue.ts'
import { nounCue } from './noun-cues.ts'
import { COLON, COMMA, NOUN, normAt, OTHER, type Outline, QUOTE, type Unit, VERB } from './outline.ts'
import { phraseEnd } from './phrase-end.ts'
import { phraseStart } from './phrase-start.ts'
import { isMistakenNoun, verbCue } from './verb-cues.ts'

/** Finds the cues of a sentence outside quotations, in order. */
export function findCues(outline: Outline, unit: Unit): Cue[] {
  const cues: Cue[] = []
  const colon = colonCue(outline, unit)
  if (colon !== null) cues.push(colon)
  for (let item = unit.from; item < unit.to; item++) {
    const kind = outline.kinds[item]!
    if (kind === VERB) {
      const found = isAccordingTo(outline, unit, item) ? accordingTo(outline, unit, item) : verbCue(outline, unit, item, cues)
      if (found !== null) cues.push(found)
    } else if (kind === NOUN) {
      const found = isMistakenNoun(outline, unit, item) ? verbCue(outline, unit, item, cues) : nounCue(outline, unit, item)
      if (found !== null) cues.push(found)
    }
  }
  return cues
}

const isAccordingTo = (outline: Outline, unit: Unit, item: number) =>
  item + 1 < unit.to && normAt(outline, item) === 'according' && normAt(outline, item + 1) === 'to'

function accordingTo(outline: Outline, unit: Unit, item: number): Cue | null {
  const from = item + 2
  const to = phraseEnd(outline, from, unit.to)
  if (to === from) return null
  return {
    cue: { from: item, to: from },
    clause: { from: item, to },
    source: { from, to },
    kind: 'say',
    form: 'phrase',
    isInverted: false
  }
}

/** “Lee: “We will go.””, and in headlines “Minister: port to close”. */
function colonCue(outline: Outline, unit: Unit): Cue | null {
  const { kinds } = outline
  const high = Math.min(unit.to, unit.from + 10)
  const label = transcriptLabel(outline, unit, high)
  if (label !== null) return label
  for (let k = unit.from + 1; k < high; k++) {
    if (kinds[k] === VERB || kinds[k] === QUOTE || kinds[k] === COMMA) return null
    if (kinds[k] !== COLON) continue
    if (k + 1 >= unit.to || (!unit.isHeadline && kinds[k + 1] !== QUOTE)) return null
    if (phraseStart(outline, k - 1, unit.from) !== unit.from) return null
    return labelCue(unit, k, unit.from)
  }
  return null
}

/** “MARN: We have met.”, in a transcript: the label is the source, whatever the tagger made of it. */
function transcriptLabel(outline: Outline, unit: Unit, high: number): Cue | null {
  const { kinds, quotes, passage } = outline
  for (let k = unit.from + 1; k + 1 < high; k++) {
    if (kinds[k] === QUOTE) return null
    if (kinds[k] !== COLON || kinds[k + 1] !== QUOTE) continue
    const { start, innerStart } = passage.quotations[quotes[k + 1]!]!
    if (start !== innerStart) return null
    const isMarked = kinds[unit.from] === OTHER && k > unit.from + 1
    return labelCue(unit, k, isMarked ? unit.from + 1 : unit.from)
  }
  return null
}

/** A colon after the source, whose words begin at item `from`. */
const labelCue = (unit: Unit, colon: number, from: number): Cue => ({
  cue: { from: colon, to: colon + 1 },
  clause: { from: unit.from, to: colon + 1 },
  source: { from, to: colon },
  kind: 'say',
  form: 'colon',
  isInverted: false
})
