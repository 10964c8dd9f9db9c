import { danglingWord, openWord, titleStop } from '../../languages/lexicon.ts'
import type { TextLine } from '../text-lines.ts'

/** Shapes of wrapped text: narrower than a page of one-line paragraphs, wider than a menu. */
const NARROWEST_WRAP = 45
const WIDEST_WRAP = 140
const LONG_LINE = 60
/** A sentence that began with a capital this far back may continue with a small letter. */
const BEGUN = 25

const finished = /[.!?…:;。！？।][”"’'»)\]]{0,3}$/
/** So many words before a preposition at the end of a line are no menu’s (“Sign in”). */
const FEWEST_WORDS = 4
const initialsStop = /(?:^|[\s.])[A-Za-z]\.$/
const strayMark = /^(?:[,;:!?)\]”]|\.(?!\.))(?:\s|$)/
const bullet = /^(?:[•‣◦▪■●∙·*►–-]\s|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]\)?\s)/i
const opensSmall = /^\p{Ll}/u
const opensLarge = /^[“"‘']?\p{Lu}/u
const fewLetters = /^\p{Lu}{1,2}$/u

const isFinished = (text: string, line: TextLine) => finished.test(text.slice(Math.max(line.start, line.end - 5), line.end))

/**
 * Returns the width at which the text was broken into lines by the program that wrote it, or 0 if lines are whole paragraphs.
 *
 * A wrapped text shows itself by many lines of nearly one width that stop within a sentence.
 */
export function wrapWidth(text: string, lines: readonly TextLine[]): number {
  const widths: number[] = []
  let open = 0
  for (let i = 0; i + 1 < lines.length; i++) {
    if (lines[i + 1]!.opensBlock) continue
    const line = lines[i]!
    widths.push(line.end - line.start)
    if (!isFinished(text, line)) open++
  }
  if (widths.length < 3) return 0
  widths.sort((a, b) => a - b)
  const width = widths[Math.floor((widths.length - 1) * 0.95)]!
  if (width < NARROWEST_WRAP || width > WIDEST_WRAP) return 0
  const full = widths.length - widths.findIndex((w) => w >= width * 0.8)
  return full >= widths.length * 0.6 && open >= widths.length * 0.5 ? width : 0
}

/**
 * Returns for each line: whether its sentence ends with a stop, in it or in a line under it that continues in small letters. Lines without any such end are a list.
 */
export function reachStops(text: string, lines: readonly TextLine[]): boolean[] {
  const reach = new Array<boolean>(lines.length).fill(false)
  for (let i = lines.length - 1; i >= 0; i--) {
    const next = lines[i + 1]
    reach[i] =
      isFinished(text, lines[i]!) ||
      (reach[i + 1] === true && !next!.opensBlock && opensSmall.test(text.slice(next!.start, next!.start + 2)))
  }
  return reach
}

/** What is known of the text around two lines: where the paragraph began, the width of `wrapWidth`, whether `reachStops` for the next line. */
export interface LineContext {
  readonly start: number
  readonly width: number
  readonly reachesStop: boolean
}

const countWords = (line: string) => line.split(' ').length

/** Checks whether `next`, the line right under `line`, continues with the paragraph. */
export function continuesParagraph(
  text: string,
  line: TextLine,
  next: TextLine,
  { start, width, reachesStop }: LineContext
): boolean {
  const opening = text.slice(next.start, Math.min(next.end, next.start + 40))
  if (strayMark.test(opening)) return true
  const length = line.end - line.start
  if (length <= 2 && next.end - next.start <= 2)
    return fewLetters.test(text.slice(line.start, line.end)) && fewLetters.test(opening)
  const space = opening.search(/\s/)
  const isFull = width > 0 && length + 1 + (space === -1 ? opening.length : space) > width
  const small = opensSmall.test(opening)
  const tail = text.slice(Math.max(line.start, line.end - 12), line.end)
  if (isFinished(text, line)) {
    if (bullet.test(opening)) return false
    return isFull || (small ? initialsStop.test(tail) : titleStop.test(tail) && opensLarge.test(opening))
  }
  if (bullet.test(opening)) return isFull && small && !/^[a-z][.)]/.test(opening)
  if (isFull) return true
  if (small && reachesStop && opensLarge.test(text.slice(start, start + 4))) return true
  if (danglingWord.test(tail))
    return length > 20 || openWord.test(tail) || countWords(text.slice(line.start, line.end)) >= FEWEST_WORDS
  if (small) return length >= 40 || (line.end - start >= BEGUN && opensLarge.test(text.slice(start, start + 4)))
  return length >= LONG_LINE && /^[(\d]/.test(opening)
}
