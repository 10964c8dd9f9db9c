import { weekdays } from '../../languages/lexicon.ts'
import { words } from '../../languages/words.ts'
import type { Draft, Mention } from './draft.ts'
import { boundsOf } from './find-epithets.ts'

/** What the text around mentions says about whether they can be the same person. */
export interface Nearness {
  readonly isOneSentence: (a: Mention, b: Mention) => boolean
  readonly isOneParagraph: (a: Mention, b: Mention) => boolean
  /** Whether a mention is introduced as somebody’s relative: “Oren W. Tashk, his son,”. */
  readonly isKin: (mention: Mention) => boolean
  /** Whether a place does something, has something or is dealt with: “Skarn refused”, “Skarn’s answer”, “pressure on Skarn”. */
  readonly isActor: (mention: Mention) => boolean
}

const kinNouns = words(
  'father mother son daughter brother sister husband wife widow widower grandfather grandmother grandson granddaughter uncle aunt nephew niece cousin stepfather stepmother stepson stepdaughter twin'
)
const possessors = words("his her their whose 's")

/** Prepositions between a government and those who deal with it. */
const dealing = words('with against between by')
const within = words('in at near outside inside around across through from')
/** Auxiliaries of what somebody does; forms of “be” also tell what happens in a place. */
const acting = words('has have had did does do will would could should may might must can wants says said')

export function makeNearness(draft: Draft): Nearness {
  const isKin = ({ passage, first, stop }: Mention): boolean => {
    const { norms } = draft.passages[passage]!.tokens
    if (kinNouns.has(norms[first - 1] ?? '') || (norms[first - 1] === ',' && kinNouns.has(norms[first - 2] ?? ''))) return true
    if (norms[stop] !== ',' || !possessors.has(norms[stop + 1] ?? '')) return false
    return kinNouns.has(norms[stop + 2] ?? '') || kinNouns.has(norms[stop + 3] ?? '')
  }
  const isActor = ({ passage, first, stop }: Mention): boolean => {
    const { norms, tags } = draft.passages[passage]!.tokens
    const at = norms[first - 1] === 'the' ? first - 2 : first - 1
    if (dealing.has(norms[at] ?? '')) return norms[stop] !== ','
    const next = norms[stop] ?? ''
    if (next === "'s") return !within.has(norms[at] ?? '') && (tags[stop + 1] === 'NOUN' || tags[stop + 1] === 'ADJ')
    if (tags[at] === 'ADP' || (tags[at] === 'PROPN' && !weekdays.has(norms[at]!))) return false
    return acting.has(next) || (tags[stop] === 'VERB' && !/(?:ing|en)$/.test(next))
  }
  return {
    isOneSentence: (a, b) => a.passage === b.passage && boundsOf(draft, a).firstToken === boundsOf(draft, b).firstToken,
    isOneParagraph: (a, b) => a.passage === b.passage && boundsOf(draft, a).paragraph === boundsOf(draft, b).paragraph,
    isKin,
    isActor
  }
}
