import { findMainStory } from '../../group/find-main-story.ts'
import { profileArticles } from '../../group/profile-articles.ts'
import { orderReadings } from '../../order-readings.ts'
import type { Member } from '../../schemas/comparison.ts'
import { type Reading, unreadableReason } from '../../schemas/reading.ts'
import { makeWordTable, type WordTable } from '../../words/word-table.ts'
import { membershipExplainer } from './explain-membership.ts'
import { indexNames } from './join-names.ts'

/**
 * Decides for each reading, in the given order, whether it belongs to the story of the set: the largest group of articles on one event. `table` keeps
 * the words for the stages that follow.
 */
export function decideMembership(readings: readonly Reading[], table: WordTable = makeWordTable()): Member[] {
  const readable = orderReadings(readings.filter((reading) => !unreadableReason(reading))).readings
  const profiled = profileArticles(readable, table)
  const story = findMainStory(profiled.profiles)
  const names = indexNames(readable.flatMap((reading) => reading.names.map(({ name }) => name)))
  const explain = membershipExplainer(profiled, story, names)
  const members = new Map<Reading, Member>()
  readable.forEach((reading, number) => {
    const belongs = story.articles.has(number)
    const similarity = story.likeness[number]!
    members.set(reading, { article: reading.article, belongs, similarity, reason: explain(number) })
  })
  return readings.map(
    (reading) => members.get(reading) ?? { article: reading.article, belongs: false, similarity: 0, reason: 'unreadable' }
  )
}
