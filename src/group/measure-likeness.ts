import type { EventDay } from './find-date.ts'
import type { Profile } from './profile-articles.ts'
import { dotProduct } from './term-sums.ts'

/** News of one event appears within days. Likeness fades with the days between two articles, less if a day is only read off the text. */
const SAME_DAYS = 4
const FADING_DAYS = 30
const FADED_SURE = 0.2
const FADED_UNSURE = 0.7

/** Returns how well the days of two articles fit one event: 1 if they are near or unknown, falling to 0.2 if both were sent. */
export function dateFactor(a: EventDay | undefined, b: EventDay | undefined): number {
  if (a === undefined || b === undefined) return 1
  const apart = Math.abs(a.day - b.day) - SAME_DAYS
  const faded = a.isSure && b.isSure ? FADED_SURE : FADED_UNSURE
  return apart <= 0 ? 1 : faded + (1 - faded) * Math.exp(-apart / FADING_DAYS)
}

/** Returns how similar two articles are, 0..1: the cosine of their weighted words, less if their dates are far apart. */
export const measureLikeness = (a: Profile, b: Profile): number => dotProduct(a, b) * dateFactor(a.day, b.day)
