import type { Member } from '../../schemas/comparison.ts'
import type { Reading } from '../../schemas/reading.ts'

/** For each reading, in the order given, whether it tells the story of the set: the largest group of articles on one event. */
export function decideMembership(readings: readonly Reading[]): Member[] {
  return readings.map(({ article }) => ({ article, belongs: true, similarity: 1, reason: '' }))
}
