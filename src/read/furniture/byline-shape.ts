import { words } from '../../languages/words.ts'

const opener = /^(?:by|written by|reported by|posted by|story by|words by|edited by|from)\s?:?\s+/i
const connectors = words('and with for in of the at de la van der von al bin & | - – — •')
const roles =
  /^(?:staff|senior|chief|special|political|foreign|crime|business|sports?|health|science|local|national|contributing|writer|reporter|correspondent|editor|bureau|associated|press|reuters|afp|ap|agencies|agency|news|desk|team|service)$/i
const capitalised = /^\p{Lu}[\p{L}\p{M}.'’-]{0,30}[,.;]?$/u
const MOST_WORDS = 14

/** Checks whether a short line is “By Somebody”, with a role, an outlet or a date after it, and nothing else. */
export function isByline(line: string): boolean {
  const found = opener.exec(line)
  return found !== null && line.length > found[0].length && isNameList(line.slice(found[0].length))
}

/** Checks whether a line is made of names, roles and what links them; it must open with a name. */
export function isNameList(line: string): boolean {
  const words = line.split(/\s+/)
  if (words.length > MOST_WORDS || !capitalised.test(words[0]!)) return false
  const rest = words.findIndex((word) => !capitalised.test(word) && !connectors.has(word.toLowerCase()) && !roles.test(word))
  return rest === -1 ? !line.endsWith('.') : rest >= 2 && hasDate(words.slice(rest - 1).join(' '))
}

const month =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'
const dayMonth = new RegExp(`\\b(?:\\d{1,2}(?:st|nd|rd|th)? (?:${month})|(?:${month})\\.? \\d{1,2}(?:st|nd|rd|th)?)\\b`, 'i')
const figures = /\b(?:\d{4}-\d{2}-\d{2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})\b/

/** Checks whether a date with its day stands in `line`. */
export const hasDate = (line: string): boolean => dayMonth.test(line) || figures.test(line)

const dateWords = new RegExp(
  `^(?:${month}|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|at|on|by|am|pm|a\\.m|p\\.m|et|est|edt|gmt|utc|ist|bst|cet|cest|pst|pdt|pt|cst|cdt|hrs|updated|published|posted|created|ago|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|read|min|t|z|last|first|modified|yesterday|today|\\d{1,4}(?:st|nd|rd|th|am|pm|h|m|z)?)$`,
  'i'
)

/** Checks whether a short line holds only a date, a time or “3 hours ago”. A year alone does not count. */
export function isDateLine(line: string): boolean {
  if (!/\d/.test(line) || /^\d{1,4}$/.test(line)) return false
  const words = line.split(/[\s,:;|/()•·–—+-]+|\.(?=\s|$)/).filter((word) => word !== '')
  if (words.length === 0 || words.length > 14 || !words.every((word) => dateWords.test(word))) return false
  return hasDate(line) || /\b(?:ago|read)\b|\d:\d\d/i.test(line)
}
