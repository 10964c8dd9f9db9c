import type { Reading } from '../../schemas/reading.ts'

/** Compares two readings for the order that breaks every tie: publication date (undated last), outlet key, title, text. */
export function compareReadingOrder(a: Reading, b: Reading): number {
  return (
    compareDates(a.publishedAt, b.publishedAt) ||
    compareStrings(a.outletKey, b.outletKey) ||
    compareStrings(a.title ?? '', b.title ?? '') ||
    compareStrings(a.text, b.text)
  )
}

/** By code unit: the same everywhere, unlike a comparison by locale. */
export const compareStrings = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function compareDates(a: string | null, b: string | null): number {
  const [left, right] = [timeOf(a), timeOf(b)]
  return left === right ? 0 : left < right ? -1 : 1
}

/** Milliseconds of an ISO 8601 date (a date alone is its first moment, UTC); infinite where there is none. */
export function timeOf(date: string | null): number {
  if (date === null) return Number.POSITIVE_INFINITY
  const time = Date.parse(/[zZ]$|[+-]\d{2}:?\d{2}$|^\d{4}-\d{2}-\d{2}$/.test(date) ? date : `${date}Z`)
  return Number.isNaN(time) ? Number.POSITIVE_INFINITY : time
}
