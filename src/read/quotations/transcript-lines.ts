import { capitalNotices } from '../../languages/lexicon.ts'

/** A paragraph of a transcript: “MARN: We have met.”. The speech runs from `speechStart` to the paragraph’s end. */
export interface TranscriptLine {
  readonly label: string
  readonly speechStart: number
}

/** A speaker in capitals, with a title or a role in brackets: “GEN. TASHK (by telephone): ”. */
const labelled = /^["“]?(\p{Lu}[\p{Lu}.'’-]{2,20}(?: \p{Lu}[\p{Lu}.'’-]{0,20}){0,3})(?: \([^()\n]{1,30}\))?:[ \u00a0]+(?=\S)/u
const LONGEST_LABEL = 130

/** Fewer lines with a speaker make no transcript. */
const FEWEST_LINES = 4

/**
 * Finds the lines of a transcript among `paragraphs`, by paragraph; empty if the text is not a transcript.
 *
 * A transcript has four such lines at least, from two speakers at least of whom one speaks twice: a single label may be anything.
 */
export function findTranscriptLines(
  text: string,
  paragraphs: readonly { readonly start: number; readonly end: number }[]
): ReadonlyMap<number, TranscriptLine> {
  const lines = new Map<number, TranscriptLine>()
  const labels = new Set<string>()
  for (let p = 0; p < paragraphs.length; p++) {
    const { start, end } = paragraphs[p]!
    if (!opensInCapitals(text, start)) continue
    const found = labelled.exec(text.slice(start, Math.min(end, start + LONGEST_LABEL)))
    if (found === null || capitalNotices.has(found[1]!)) continue
    labels.add(found[1]!)
    lines.set(p, { label: found[1]!, speechStart: start + found[0].length })
  }
  return lines.size >= FEWEST_LINES && labels.size > 1 && labels.size < lines.size ? lines : new Map()
}

/** Looks at two characters first, because most paragraphs are not lines of a transcript. */
function opensInCapitals(text: string, start: number): boolean {
  const code = text.charCodeAt(start)
  const at = code === 0x22 || code === 0x201c ? start + 1 : start
  const second = text.charCodeAt(at + 1)
  return second < 97 || second > 122
}
