import { words } from '../words.ts'

export const weekdays = words('monday tuesday wednesday thursday friday saturday sunday')
export const months = words('january february march april may june july august september october november december')
/** The first three letters of each month, in their order. */
export const monthStarts: readonly string[] = [...months].map((month) => month.slice(0, 3))

/** Weekdays and months: written with a capital, but names of nobody. */
export const calendarWords: ReadonlySet<string> = new Set([...weekdays, ...months])

/** Words that say when by themselves. “spring”, “fall” and “second” have other uses. */
const moments =
  words(`today yesterday tomorrow tonight dawn daybreak sunrise dusk sunset noon midday midnight morning afternoon evening night overnight weekend
  summer winter autumn spring christmas easter ramadan`)

const units =
  words(`minute minutes hour hours day days week weeks fortnight month months quarter quarters year years decade decades century centuries weekend
  night nights morning summer winter spring autumn`)
const pointers = words('last next this previous following coming past same')

/** Checks whether a word says when by itself: a day, month, season or part of the day. “may” does if it is written with a capital. */
export const saysWhen = (norm: string, isName: boolean): boolean =>
  moments.has(norm) || (calendarWords.has(norm) && (isName || (norm !== 'may' && norm !== 'march')))

/** Checks whether a word counts time: “week”, “months”. */
export const isTimeUnit = (norm: string): boolean => units.has(norm)
/** Checks whether a word says which of several stretches of time, before the word for the stretch: “last” week. */
export const pointsToTime = (norm: string): boolean => pointers.has(norm)

const kinds: readonly ReadonlySet<string>[] = [
  weekdays,
  months,
  words('dawn daybreak sunrise dusk sunset noon midday midnight morning afternoon evening night'),
  words('summer winter autumn spring')
]

/** Returns which series a word is a member of, of whose members only one can be right: 0 days, 1 months, 2 parts of the day, 3 seasons; `null` for other words. */
export function timeKind(norm: string): number | null {
  const kind = kinds.findIndex((members) => members.has(norm))
  return kind < 0 ? null : kind
}
