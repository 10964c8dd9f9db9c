const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const month = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}'

/** The ways a page writes a day, each with the places of year, month and day among its groups. */
const patterns: readonly { readonly pattern: RegExp; readonly at: readonly [year: number, month: number, day: number] }[] = [
  { pattern: /\b(20\d\d|19\d\d)-(\d\d)-(\d\d)/, at: [1, 2, 3] },
  { pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? ${month}\\.?,? (20\\d\\d|19\\d\\d)\\b`, 'i'), at: [3, 2, 1] },
  { pattern: new RegExp(`\\b${month}\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (20\\d\\d|19\\d\\d)\\b`, 'i'), at: [3, 1, 2] }
]
const moment = /\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)/i
const mail = /\b\d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d(?::\d\d)? (?:GMT|UTC|[+-]\d{4})\b/

export interface FoundDate {
  /** An ISO 8601 date-time if the text gives a time with its zone, else a date. */
  readonly iso: string
  /** As the text writes it. */
  readonly written: string
}

/**
 * Finds the first date with day, month and year in a short text: “14 October 2026”, “Oct. 14, 2026”, ISO 8601, or as in mail and feeds.
 * Ignores dates in figures whose order is unknown (“4/5/2026”).
 */
export function readDate(text: string): FoundDate | null {
  const [exact] = moment.exec(text) ?? mail.exec(text) ?? []
  const at = exact === undefined ? Number.NaN : Date.parse(exact)
  if (exact !== undefined && !Number.isNaN(at)) return { iso: new Date(at).toISOString().replace('.000Z', 'Z'), written: exact }
  const days = patterns.flatMap(({ pattern, at }) => {
    const match = pattern.exec(text)
    const iso = match && dayOf(match[at[0]]!, match[at[1]]!, match[at[2]]!)
    return match && iso ? [{ index: match.index, iso, written: match[0] }] : []
  })
  const figures = dayInFigures(text)
  const [first] = [...days, ...(figures ? [figures] : [])].sort((a, b) => a.index - b.index)
  return first ? { iso: first.iso, written: first.written } : null
}

/** “14/10/2026” and “10/14/2026”, if only one of the two can be the month. */
function dayInFigures(text: string): (FoundDate & { readonly index: number }) | null {
  const match = /\b(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)\d\d)\b/.exec(text)
  if (!match) return null
  const [written, one, two, year] = match as unknown as readonly [string, string, string, string]
  if (Number(one) <= 12 === Number(two) <= 12) return null
  const iso = Number(one) > 12 ? dayOf(year, two, one) : dayOf(year, one, two)
  return iso === null ? null : { index: match.index, iso, written }
}

/** A date in ISO 8601; null if the calendar has no such day. */
function dayOf(year: string, monthName: string, day: string): string | null {
  const named = months.indexOf(monthName.slice(0, 3).toLowerCase())
  const number = named < 0 ? Number(monthName) : named + 1
  const iso = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`
  const at = new Date(`${iso}T00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(iso) ? iso : null
}
