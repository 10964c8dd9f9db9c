import { gluedDate } from '../../languages/lexicon.ts'

const agencies = 'Reuters|AP|AFP|UPI|PTI|ANI|IANS|Xinhua|TASS|EFE|DPA|dpa|Bloomberg|CNN|BBC|Kyodo|ANSA|Anadolu|AA|PA|CP|AAP'
const place = "\\p{Lu}[\\p{L}.'’-]{1,20}(?: \\p{Lu}[\\p{L}.'’-]{1,20}){0,3}"
const capitalPlace = "\\p{Lu}[\\p{Lu}.'’-]{2,20}(?: \\p{Lu}[\\p{Lu}.'’-]{1,20}){0,3}"
const region = `(?:, (?:${place}|[A-Z][a-z]{1,4}\\.|[A-Z]\\.[A-Z]\\.))?`
const day = '(?:,? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.? \\d{1,2}(?:, \\d{4})?)?'
const bracket = '\\((?:[A-Z][\\p{L}.&/ -]{1,30})\\)'
const dash = '[-–—]{1,2}'

/** In the order tried: an agency in brackets makes any place a dateline; without one the place stands in capitals. */
const datelines = [
  new RegExp(`^${place}${region}${day},? ${bracket} ?(?:${dash}|:) ?`, 'u'),
  new RegExp(`^\\((?:${agencies})\\) ?(?:${dash}|:) ?`, 'u'),
  new RegExp(`^${capitalPlace}${region}${day} ?(?:\\([^()]{2,30}\\) ?)?(?:—|–|--| -) ?(?=\\S)`, 'u'),
  new RegExp(
    `^${place}${region},? (?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\\.? \\d{1,2}(?:, \\d{4})?(?: \\([^()]{2,30}\\))? ?(?:—|–|--| -|:) `,
    'u'
  )
]

const LONGEST_DATELINE = 90
/** Every dateline ends in one of these, which hyphens inside words are not. */
const mark = /\) ?-|[–—:]|--| -/

/** Returns the end of the dateline that opens `text` at `start` (“CITY (Agency) - ”), white space after it left out, or `start`. */
export function datelineEnd(text: string, start: number, end: number): number {
  const opening = text.slice(start, Math.min(end, start + LONGEST_DATELINE))
  if (!mark.test(opening)) return start
  for (const pattern of datelines) {
    const found = pattern.exec(opening)
    if (found !== null && start + found[0].length < end) return start + found[0].trimEnd().length
  }
  return start
}

/** Returns the end of a date that stands glued before a line (“date 2031-05-08 The harbour …”), or `start`. */
export function gluedDateEnd(text: string, start: number, end: number): number {
  const found = gluedDate.exec(text.slice(start, Math.min(end, start + 60)))
  return found === null ? start : start + found[0].length
}

const wireCode = /\[[a-zA-Z]{1,2}\d?[A-Z0-9]{5,14}\]/y

/** Codes that agencies put after a paragraph (“[nL5N0AB1C2]”). */
export function findWireCodes(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  for (let at = text.indexOf('['); at !== -1; at = text.indexOf('[', at + 1)) {
    wireCode.lastIndex = at
    const code = wireCode.exec(text)?.[0]
    if (code !== undefined && /\d/.test(code) && /^\[[nL]/.test(code)) found.push({ start: at, end: at + code.length })
  }
  return found
}
