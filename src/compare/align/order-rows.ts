import type { Story } from '../story/index-story.ts'
import type { AlignedCell, AlignedRow } from './align-sentences.ts'

/**
 * Returns the order in which articles serve as base: the wanted one, then by the rows in which their sentences stand with others' (most
 * first), of equal ones in canonical order. Indices of `story.articles`.
 */
export function orderBases(story: Story, rows: readonly AlignedRow[], wantedBase: number | undefined): number[] {
  const met = new Int32Array(story.articles.length)
  for (const { isTitle, cells } of rows) {
    if (isTitle || cells.length < 2) continue
    for (const { article } of cells) met[article]!++
  }
  const order = story.articles.map(({ index }) => index)
  return order.sort((a, b) => Number(b === wantedBase) - Number(a === wantedBase) || met[b]! - met[a]! || a - b)
}

/** Returns where the first sentence of a cell stands in its article. */
export const firstPlace = (cell: AlignedCell): number => cell.sentences[0]!.place

/**
 * Puts the rows of the text into reading order: the order of the set's base article. A row without it follows the row that
 * precedes it in its own base, or comes first. `bases[i]` is the base cell of `rows[i]`, `rank` the articles'
 * places in the order of bases.
 */
export function orderRows<Row extends AlignedRow>(
  rows: readonly Row[],
  bases: readonly AlignedCell[],
  rank: readonly number[]
): Row[] {
  const followers = followersByRow(rows, bases, rank)
  const ordered: Row[] = []
  // a walk through the tree of predecessors; the last pushed comes out first
  const waiting = [...(followers.get(-1) ?? [])]
  while (waiting.length > 0) {
    const i = waiting.pop()!
    ordered.push(rows[i]!)
    for (const follower of followers.get(i) ?? []) waiting.push(follower)
  }
  return ordered
}

/** The rows that come after each row (after -1: those that follow none, the set's base article's last), last one first. */
function followersByRow(
  rows: readonly AlignedRow[],
  bases: readonly AlignedCell[],
  rank: readonly number[]
): Map<number, number[]> {
  const before = rowsToldBefore(rows, bases)
  const turn = (i: number) => rank[bases[i]!.article]! || rank.length
  const lastFirst = rows.map((_, i) => i).sort((a, b) => turn(b) - turn(a) || firstPlace(bases[b]!) - firstPlace(bases[a]!))
  const followers = new Map<number, number[]>()
  for (const i of lastFirst) {
    const parent = rank[bases[i]!.article] === 0 ? -1 : before[i]!
    const known = followers.get(parent)
    if (known === undefined) followers.set(parent, [i])
    else known.push(i)
  }
  return followers
}

/** For each row the row that its base article tells just before it, or -1. */
function rowsToldBefore(rows: readonly AlignedRow[], bases: readonly AlignedCell[]): number[] {
  const rowAt = new Map<number, number[]>()
  rows.forEach(({ cells }, i) => {
    for (const { article, sentences } of cells) {
      let places = rowAt.get(article)
      if (places === undefined) {
        places = []
        rowAt.set(article, places)
      }
      for (const { place } of sentences) places[place] = i
    }
  })
  return bases.map((base, i) => {
    const places = rowAt.get(base.article)!
    for (let place = firstPlace(base) - 1; place >= 0; place--) {
      const row = places[place]
      if (row !== undefined && row !== i) return row
    }
    return -1
  })
}
