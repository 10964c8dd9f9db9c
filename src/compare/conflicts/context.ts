import type { Story, Wording } from '../story/index-story.ts'
import type { WordKinds } from './word-kinds.ts'

/** What stands around some words of a sentence: stems of the nearest words that carry meaning, nearest first, numbers left out. */
export interface Context {
  readonly before: readonly number[]
  readonly after: readonly number[]
}

const MOST = 4
/** Function words may stand between; further off nothing belongs to the words in question. */
const REACH = 9

/** Words `from` to `to` of a wording (half-open). */
export interface WordRange {
  readonly from: number
  readonly to: number
}

/** Reads the surroundings of some words. What follows ends with the clause. */
export function readContext(story: Story, kinds: WordKinds, wording: Wording, { from, to }: WordRange): Context {
  const { ids, text, ends } = wording
  const tells = (i: number) => !story.isFunctionWord[ids[i]!] && kinds[ids[i]!] === 0
  const before: number[] = []
  for (let i = from - 1; i >= 0 && i >= from - REACH && before.length < MOST; i--)
    if (tells(i)) before.push(story.stemOf[ids[i]!]!)
  const after: number[] = []
  for (let i = to; i < ids.length && i < to + REACH && after.length < MOST; i++) {
    if (i > 0 && endsClause(text.charCodeAt(ends[i - 1]!))) break
    if (tells(i)) after.push(story.stemOf[ids[i]!]!)
  }
  return { before, after }
}

/** Comma, semicolon, colon, brackets. */
const endsClause = (code: number) => code === 44 || code === 59 || code === 58 || code === 40 || code === 41

/** Returns how many of the first stems are in the others. */
export const countShared = (a: readonly number[], b: readonly number[]): number => a.filter((stem) => b.includes(stem)).length
