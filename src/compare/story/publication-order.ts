import { rememberWords } from '../../languages/remember-words.ts'

/** The first and the last moment at which an article may have come out, in milliseconds; `isZoned` if the date names a time zone. */
export interface Publication {
  readonly first: number
  readonly last: number
  readonly isZoned: boolean
}

const written = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2}(?:\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?$/i
const MINUTE_MS = 60_000
const DAY_MS = 1440 * MINUTE_MS
/** The earliest and the latest time zone: a day begins that long before, and ends that long after, the same day of UTC. */
const [AHEAD_MS, BEHIND_MS] = [14 * 60 * MINUTE_MS, 12 * 60 * MINUTE_MS]

/** Checks whether one article certainly came out before another, by their dates as sent; see `isBefore`. */
export const isPublishedBefore = (a: string | null, b: string | null): boolean => isBefore(publicationOf(a), publicationOf(b))

/**
 * Checks whether one moment of publication certainly lies before another. Unknown ones and spans that touch give false either way round.
 *
 * If only one of the two names its time zone, the other may be in any zone. If neither does, both are read as one clock.
 */
export function isBefore(a: Publication | null, b: Publication | null): boolean {
  if (a === null || b === null) return false
  const slack = a.isZoned === b.isZoned ? 0 : a.isZoned ? AHEAD_MS : BEHIND_MS
  return a.last + slack < b.first
}

/** Returns when an article came out, as precisely as its date says: a date without a time is a day, a time without seconds a minute. Null if it says nothing. */
export const publicationOf = (date: string | null): Publication | null => (date === null ? null : readDate(date))

/** Remembered, because an article's date is compared with those of all others. */
const readDate = rememberWords((date): Publication | null => {
  const found = written.exec(date)
  if (found === null) return null
  const [, day, minute, seconds, zone] = found
  const time = Date.parse(`${day}T${minute ?? '00:00'}${seconds ?? ''}${withColon(zone ?? 'Z')}`)
  if (Number.isNaN(time)) return null
  const length = minute === undefined ? DAY_MS : seconds === undefined ? MINUTE_MS : 1
  return { first: time, last: time + length - 1, isZoned: zone !== undefined }
})

/** `+0200` as `+02:00`, which is all that `Date.parse` promises to read. */
const withColon = (zone: string) => (zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone.toUpperCase())
