import type { Interval } from './outlet-figures.ts'

const DAY_MS = 86_400_000

/** A piece of time in days, `YYYY-MM-DD` in UTC: `from` inclusive, `to` exclusive. */
export interface Period {
  readonly from: string
  readonly to: string
}

/** Returns the period of an interval that a day lies in; weeks begin on Monday. */
export function periodOf(day: string, interval: Interval): Period {
  const time = Date.parse(`${day}T00:00:00Z`)
  if (interval === 'day') return { from: day, to: dayAt(time + DAY_MS) }
  if (interval === 'week') {
    const monday = time - ((new Date(time).getUTCDay() + 6) % 7) * DAY_MS
    return { from: dayAt(monday), to: dayAt(monday + 7 * DAY_MS) }
  }
  const year = Number(day.slice(0, 4))
  if (interval === 'year') return { from: `${day.slice(0, 4)}-01-01`, to: dayAt(utc(year + 1, 0)) }
  const month = Number(day.slice(5, 7))
  return { from: `${day.slice(0, 7)}-01`, to: dayAt(utc(year, month)) }
}

/** Returns the day after a day. */
export const nextDay = (day: string): string => periodOf(day, 'day').to

/** `Date.UTC` takes the years below 100 for those of the last century. */
function utc(year: number, month: number): number {
  return new Date(0).setUTCFullYear(year, month, 1)
}

/** A day that four digits of a year can write. */
const dayAt = (time: number) =>
  new Date(time).getUTCFullYear() > 9999 ? '9999-12-31' : new Date(time).toISOString().slice(0, 10)
