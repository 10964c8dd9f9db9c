import { bylineConnectors, bylineOpener, bylineRoles, dateWords, dayMonth, timeOfLine } from '../../languages/lexicon.ts'

const capitalised = /^\p{Lu}[\p{L}\p{M}.'’-]{0,30}[,.;]?$/u
const MOST_WORDS = 14

/** Checks whether a short line is “By Somebody”, with a role, an outlet or a date after it, and nothing else. */
export function isByline(line: string): boolean {
  const found = bylineOpener.exec(line)
  return found !== null && line.length > found[0].length && isNameList(line.slice(found[0].length))
}

/** Checks whether a line is made of names, roles and what links them; it must open with a name. */
export function isNameList(line: string): boolean {
  const words = line.split(/\s+/)
  if (words.length > MOST_WORDS || !capitalised.test(words[0]!)) return false
  const rest = words.findIndex(
    (word) => !capitalised.test(word) && !bylineConnectors.has(word.toLowerCase()) && !bylineRoles.test(word)
  )
  return rest === -1 ? !line.endsWith('.') : rest >= 2 && hasDate(words.slice(rest - 1).join(' '))
}

const figures = /\b(?:\d{4}-\d{2}-\d{2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})\b/

/** Checks whether a date with its day stands in `line`. */
export const hasDate = (line: string): boolean => dayMonth.test(line) || figures.test(line)

/** Checks whether a short line holds only a date, a time or “3 hours ago”. A year alone does not count. */
export function isDateLine(line: string): boolean {
  if (!/\d/.test(line) || /^\d{1,4}$/.test(line)) return false
  const words = line.split(/[\s,:;|/()•·–—+-]+|\.(?=\s|$)/).filter((word) => word !== '')
  if (words.length === 0 || words.length > 14 || !words.every((word) => dateWords.test(word))) return false
  return hasDate(line) || timeOfLine.test(line)
}
