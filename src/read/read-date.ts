import { type ParsedResult, strict } from 'chrono-node/en'
import { dateLabels } from '../languages/lexicon.ts'

const iso = /(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)\s?(Z|[+-]\d{2}:?\d{2})?)?/i
const figures = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}(?!\d)/
const MOST_CHARACTERS = 100
const certainParts = ['year', 'month', 'day'] as const
/** What counts back from today (“2 hours ago”) has none. */
const hasYear = /\d{4}|\d [A-Za-z]{3} \d\d(?!\d)/

/** Dates are read without a reference date, so a date without a year is not recognised. */
const reference = { instant: new Date(0), timezone: 0 }

/**
 * Finds a date as ISO 8601, from ISO 8601, RFC 822 or English as pages write it; null if `value` begins with none.
 *
 * Shape: a day alone if no time is given; a time without a zone has none. Days in figures that may be read in two ways (“05/08/2020”) are not recognised.
 */
export function findDate(value: string): string | null {
  return locateDate(value)?.date ?? null
}

/** Reads the same for a text that is a date and nothing else, except for “Published on” before it. */
export function readDate(value: string): string | null {
  const found = value.length > MOST_CHARACTERS ? null : locateDate(value)
  return found !== null && dateLabels.has(wordsOf(found.before)) && wordsOf(found.after) === '' ? found.date : null
}

const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter(Boolean)
    .join(' ')

/** A date, and what stands before and after it. */
interface FoundDate {
  readonly date: string
  readonly before: string
  readonly after: string
}

function locateDate(value: string): FoundDate | null {
  const text = value.slice(0, MOST_CHARACTERS).replace(/[|•·–—]/g, ',')
  const exact = iso.exec(text)
  if (exact !== null) {
    const [whole, year, month, day, time, zone] = exact
    const date = `${year}-${month}-${day}${time === undefined ? '' : `T${time}${zone?.toUpperCase() ?? ''}`}`
    return isDate(date) ? { date, ...around(text, exact.index, whole) } : null
  }
  if (isAmbiguous(text)) return null
  const [found] = strict.parse(text, reference)
  const isWhole = found?.end === null && hasYear.test(found.text) && certainParts.every((part) => found.start.isCertain(part))
  return isWhole ? { date: writeDate(found.start), ...around(text, found.index, found.text) } : null
}

const around = (text: string, at: number, found: string) => ({ before: text.slice(0, at), after: text.slice(at + found.length) })

function isAmbiguous(text: string): boolean {
  const [, first, second] = figures.exec(text) ?? []
  return first !== undefined && Number(first) <= 12 && Number(second) <= 12 && Number(first) !== Number(second)
}

function writeDate(parts: ParsedResult['start']): string {
  const two = (name: 'month' | 'day' | 'hour' | 'minute' | 'second') => String(parts.get(name)).padStart(2, '0')
  const day = `${String(parts.get('year')).padStart(4, '0')}-${two('month')}-${two('day')}`
  if (!parts.isCertain('hour')) return day
  const seconds = parts.isCertain('second') ? `:${two('second')}` : ''
  return `${day}T${two('hour')}:${two('minute')}${seconds}${parts.isCertain('timezoneOffset') ? writeZone(parts.get('timezoneOffset')!) : ''}`
}

function writeZone(minutes: number): string {
  if (minutes === 0) return 'Z'
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
  return `${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`
}

/** Checks whether the day and the time of an ISO 8601 date exist. */
export function isDate(value: string): boolean {
  const day = value.slice(0, 10)
  const time = Date.parse(`${day}T00:00:00Z`)
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day) return false
  const [, hour = '0', minute = '0', second = '0'] = /^.(\d{2}):(\d{2})(?::(\d{2}))?/.exec(value.slice(10)) ?? []
  return Number(hour) < 24 && Number(minute) < 60 && Number(second) < 61
}
