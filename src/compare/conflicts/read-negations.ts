import { denialVerbs, harmlessAfterNot, negators } from '../../languages/lexicon.ts'
import type { Story, Wording } from '../story/index-story.ts'
import { type Context, readContext, type WordRange } from './context.ts'
import { NEGATOR, type WordKinds } from './word-kinds.ts'

/** A word that is denied or, in another article, affirmed; offsets in the wording's text. Its context leaves the word itself out. */
export interface Statement extends Context {
  readonly start: number
  readonly end: number
  readonly head: number
}

const REACH = 4

/** Reads what a sentence denies: for each negator the next word that carries meaning. */
export function readDenials(story: Story, kinds: WordKinds, wording: Wording): Statement[] {
  const { ids, words, starts, ends } = wording
  const found: Statement[] = []
  for (let at = 0; at < ids.length; at++) {
    if (kinds[ids[at]!] !== NEGATOR || harmlessAfterNot.has(words[at + 1] ?? '')) continue
    let head = at + 1
    while (head < ids.length && head <= at + REACH && story.isFunctionWord[ids[head]!]) head++
    if (head >= ids.length || head > at + REACH || kinds[ids[head]!] !== 0) continue
    found.push({
      ...contextOf(story, kinds, wording, { from: at, to: head + 1 }),
      start: starts[at]!,
      end: ends[head]!,
      head: story.stemOf[ids[head]!]!
    })
  }
  return found
}

/** Reads where a sentence says a word (by stem) without denying it. */
export function readAffirmations(story: Story, kinds: WordKinds, wording: Wording, head: number): Statement[] {
  const { ids, starts, ends } = wording
  const found: Statement[] = []
  for (let at = 0; at < ids.length; at++) {
    if (story.stemOf[ids[at]!] !== head || isDenied(kinds, wording, at)) continue
    found.push({ ...contextOf(story, kinds, wording, { from: at, to: at + 1 }), start: starts[at]!, end: ends[at]!, head })
  }
  return found
}

const contextOf = (story: Story, kinds: WordKinds, wording: Wording, { from, to }: WordRange): Context => ({
  before: readContext(story, kinds, wording, { from, to: from }).before,
  after: readContext(story, kinds, wording, { from: to, to }).after
})

function isDenied(kinds: WordKinds, { ids, words }: Wording, at: number): boolean {
  for (let i = Math.max(0, at - REACH - 1); i < Math.min(ids.length, at + 3); i++)
    if (kinds[ids[i]!] === NEGATOR || denialVerbs.has(words[i]!) || negators.has(words[i]!)) return true
  return false
}

/** Checks whether one denies what the other affirms: the same word between the same nearest words. */
export function stateSame(a: Statement, b: Statement): boolean {
  const isBefore = a.before[0] === b.before[0]
  const isAfter = a.after[0] === b.after[0]
  return isBefore && isAfter && (a.before.length > 0 || a.after.length > 0)
}
