import type { Story } from '../story/index-story.ts'
import type { Family } from './find-families.ts'
import type { Group } from './group-families.ts'

/**
 * Articles with less than this share of sentences told by others report on their own: the same fact has other words there. Of short articles, in which
 * one or two sentences are more than that, a larger share.
 */
const INDEPENDENT = 0.1
const INDEPENDENT_SHORT = 0.3
const FEW_SENTENCES = 3

const mostShared = (sentences: number) =>
  Math.max(INDEPENDENT * sentences, Math.min(FEW_SENTENCES, INDEPENDENT_SHORT * sentences))

/** For each family whether only articles that report on their own tell it, as far as `shared`, sentences told by others too, shows. */
function markIndependent(story: Story, families: readonly Family[], shared: Int32Array): boolean[] {
  const isIndependent = story.articles.map(({ body }, article) => shared[article]! < mostShared(body.length))
  return families.map(({ members }) => {
    for (const { copies } of members) for (const { article } of copies) if (!isIndependent[article]) return false
    return true
  })
}

/** Families that may turn out to be told independently: joining families can only make an article's sentences more shared. */
export function markPerhapsIndependent(story: Story, families: readonly Family[]): boolean[] {
  const shared = new Int32Array(story.articles.length)
  for (const { members } of families) {
    if (members.length === 1 && members[0]!.copies.length === 1) continue
    for (const { copies } of members) for (const { article } of copies) shared[article]!++
  }
  return markIndependent(story, families, shared)
}

/** Families that are told independently, once their sure links are followed. */
export function markToldIndependently(story: Story, families: readonly Family[], groups: readonly Group[]): boolean[] {
  const shared = new Int32Array(story.articles.length)
  for (const { cells } of groups) {
    if (cells.size > 1) for (const [article, sentences] of cells) shared[article]! += sentences.length
  }
  return markIndependent(story, families, shared)
}
