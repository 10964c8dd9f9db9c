import type { Reading } from './schemas/reading.ts'

/**
 * Readings in the order that breaks every tie: publication date (undated last), outlet key, title, text; equal ones as they were given.
 * `places[i]` is where the i-th stood.
 */
export function orderReadings(readings: readonly Reading[]): { readings: Reading[]; places: number[] } {
  const times = readings.map(({ publishedAt }) => timeOf(publishedAt))
  const places = readings.map((_, i) => i)
  places.sort((a, b) => compareNumbers(times[a]!, times[b]!) || compareWritten(readings[a]!, readings[b]!) || a - b)
  return { readings: places.map((place) => readings[place]!), places }
}

/** Compares by outlet key, title and text: how ties are broken if no date counts. */
export function compareWritten(a: Reading, b: Reading): number {
  return (
    compareStrings(a.outletKey, b.outletKey) || compareStrings(a.title ?? '', b.title ?? '') || compareStrings(a.text, b.text)
  )
}

/** Compares by code unit: the same everywhere, unlike a comparison by locale. */
export const compareStrings = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const compareNumbers = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1)

/** Milliseconds of an ISO 8601 date (a date alone is its first moment, UTC); infinite without a date. */
export function timeOf(date: string | null): number {
  if (date === null) return Number.POSITIVE_INFINITY
  const time = Date.parse(/[zZ]$|[+-]\d{2}:?\d{2}$|^\d{4}-\d{2}-\d{2}$/.test(date) ? date : `${date}Z`)
  return Number.isNaN(time) ? Number.POSITIVE_INFINITY : time
}
