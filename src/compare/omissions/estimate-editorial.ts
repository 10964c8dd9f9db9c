import type { Marker, Reading, Sentence } from '../../schemas/reading.ts'

/** How much each thing found in the outlet's own voice counts as an independent chance that this is comment. */
const EDITORIAL_MARKER = 0.55
const OTHER_MARKER = 0.25
const FRAMING = 0.5

/**
 * Makes an estimate of the probability, 0..1, that sentences of one reading are the outlet's own comment and not report.
 *
 * Evidence adds up as independent chances: how loaded the outlet's own wording is estimated to be there, markers of comment, and other
 * markers by their strength. What other people are quoted or reported to say is not the outlet's, so the whole is scaled by the share of
 * the words that are its own, unless a marker of comment says so outright.
 */
export function makeEditorialEstimate(reading: Reading): (sentences: readonly Sentence[]) => number {
  const markersIn = new Map<string, Marker[]>()
  for (const marker of reading.markers) {
    if (marker.voice !== 'outlet') continue
    const known = markersIn.get(marker.sentence)
    if (known === undefined) markersIn.set(marker.sentence, [marker])
    else known.push(marker)
  }
  const taken = charactersOfOthers(reading)
  return (sentences) => {
    const markers = sentences.flatMap(({ id }) => markersIn.get(id) ?? [])
    const framing = Math.max(...sentences.map((sentence) => sentence.framing))
    const doubt = markers.reduce((left, marker) => left * (1 - weightOf(marker)), 1 - FRAMING * framing)
    const isComment = markers.some(({ family }) => family === 'editorial')
    const length = sentences.reduce((sum, { start, end }) => sum + end - start, 0)
    const ofOthers = sentences.reduce((sum, { id }) => sum + (taken.get(id) ?? 0), 0)
    const own = isComment || length === 0 ? 1 : 1 - ofOthers / length
    return Math.round(own * (1 - doubt) * 10_000) / 10_000
  }
}

const weightOf = ({ family, strength }: Marker) => (family === 'editorial' ? EDITORIAL_MARKER : OTHER_MARKER * strength)

/** For each sentence how many of its characters stand in somebody else's mouth, quoted or reported. */
function charactersOfOthers({ sentences, attributions }: Reading): Map<string, number> {
  const taken = new Map<string, number>()
  for (const field of ['title', 'text'] as const) {
    const isHere = (place: { field?: 'title' | 'text' | undefined }) => (place.field ?? 'text') === field
    const inField = sentences.filter(isHere)
    let reached = 0
    let first = 0
    for (const { content } of attributions) {
      if (!isHere(content) || content.end <= reached) continue
      const from = Math.max(content.start, reached)
      while (first < inField.length && inField[first]!.end <= from) first++
      for (let s = first; s < inField.length && inField[s]!.start < content.end; s++) {
        const { id, start, end } = inField[s]!
        taken.set(id, (taken.get(id) ?? 0) + Math.min(end, content.end) - Math.max(start, from))
      }
      reached = content.end
    }
  }
  return taken
}
