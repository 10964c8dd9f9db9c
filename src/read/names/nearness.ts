import type { Draft, Mention } from './draft.ts'
import { boundsOf } from './find-epithets.ts'
import { words } from './word-lists.ts'

/** What the text around mentions tells of whether they can be one person’s. */
export interface Nearness {
  readonly isOneSentence: (a: Mention, b: Mention) => boolean
  readonly isOneParagraph: (a: Mention, b: Mention) => boolean
  /** Whether a mention is introduced as somebody’s relative: “Oren W. Tashk, his son,”. */
  readonly isKin: (mention: Mention) => boolean
}

const kinNouns = words(
  'father mother son daughter brother sister husband wife widow widower grandfather grandmother grandson granddaughter uncle aunt nephew niece cousin stepfather stepmother stepson stepdaughter twin'
)
const possessors = words("his her their whose 's")

export function makeNearness(draft: Draft): Nearness {
  const isKin = ({ passage, first, stop }: Mention): boolean => {
    const { norms } = draft.passages[passage]!.tokens
    if (kinNouns.has(norms[first - 1] ?? '') || (norms[first - 1] === ',' && kinNouns.has(norms[first - 2] ?? ''))) return true
    if (norms[stop] !== ',' || !possessors.has(norms[stop + 1] ?? '')) return false
    return kinNouns.has(norms[stop + 2] ?? '') || kinNouns.has(norms[stop + 3] ?? '')
  }
  return {
    isOneSentence: (a, b) => a.passage === b.passage && boundsOf(draft, a).firstToken === boundsOf(draft, b).firstToken,
    isOneParagraph: (a, b) => a.passage === b.passage && boundsOf(draft, a).paragraph === boundsOf(draft, b).paragraph,
    isKin
  }
}
