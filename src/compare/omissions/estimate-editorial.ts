import { framingCalibration } from '../../catalogue/framing-calibration.ts'
import type { Reading, Sentence } from '../../schemas/reading.ts'

/** How much a marker of comment in the outlet's own voice counts, as a separate probability that the sentence is comment. */
const EDITORIAL_MARKER = 0.3

/**
 * Makes an estimate of the probability, 0..1, that sentences of one reading are the outlet's own comment and not report.
 *
 * It is the score behind the estimate of how loaded the outlet's own wording is there, raised by a marker of comment, and scaled by the share that is not quoted.
 * Other markers count in the former already, and so does reported speech. How well it fits is measured by eval/fit-framing.ts.
 */
export function makeEditorialEstimate(reading: Reading): (sentences: readonly Sentence[]) => number {
  const commented = new Set(
    reading.markers.filter(({ voice, family }) => voice === 'outlet' && family === 'editorial').map(({ sentence }) => sentence)
  )
  const quoted = quotedCharacters(reading)
  return (sentences) => {
    const framing = scoreOfFraming(Math.max(...sentences.map((sentence) => sentence.framing)))
    const length = sentences.reduce((sum, { start, end }) => sum + end - start, 0)
    const ofOthers = sentences.reduce((sum, { id }) => sum + (quoted.get(id) ?? 0), 0)
    const isCommented = sentences.some(({ id }) => commented.has(id))
    return Math.round(estimateComment(framing, isCommented, length === 0 ? 0 : ofOthers / length) * 10_000) / 10_000
  }
}

/** Returns the score, 0..1, of a probability in running news: at .5 it is even whether wording that was picked for comment is loaded. */
export function scoreOfFraming(framing: number): number {
  const { slope, offset } = framingCalibration
  if (framing <= 0) return 0
  const logOdds = (Math.log(framing / (1 - framing)) - offset) / slope
  return 1 / (1 + Math.exp(-logOdds))
}

/** Returns the probability of comment, from the score of loaded wording (.5 is even), whether a marker of comment stands there, and the share that is quoted. */
export function estimateComment(framing: number, isCommented: boolean, quotedShare: number): number {
  const own = isCommented ? 1 : 1 - quotedShare
  return own * (1 - (1 - framing) * (isCommented ? 1 - EDITORIAL_MARKER : 1))
}

/** For each sentence how many of its characters are quoted. */
function quotedCharacters({ sentences, attributions }: Reading): Map<string, number> {
  const quoted = new Map<string, number>()
  for (const field of ['title', 'text'] as const) {
    const isHere = (place: { field?: 'title' | 'text' | undefined }) => (place.field ?? 'text') === field
    const inField = sentences.filter(isHere)
    let reached = 0
    let first = 0
    for (const { content, kind } of attributions) {
      if (kind === 'indirect' || !isHere(content) || content.end <= reached) continue
      const from = Math.max(content.start, reached)
      while (first < inField.length && inField[first]!.end <= from) first++
      for (let s = first; s < inField.length && inField[s]!.start < content.end; s++) {
        const { id, start, end } = inField[s]!
        quoted.set(id, (quoted.get(id) ?? 0) + Math.min(end, content.end) - Math.max(start, from))
      }
      reached = content.end
    }
  }
  return quoted
}
