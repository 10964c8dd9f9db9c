import { actingVerbs, dealingWords, kinNouns, possessors, weekdays, withinWords } from '../../languages/lexicon.ts'
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
    if (dealingWords.has(norms[at] ?? '')) return norms[stop] !== ','
    const next = norms[stop] ?? ''
    if (next === "'s") return !withinWords.has(norms[at] ?? '') && (tags[stop + 1] === 'NOUN' || tags[stop + 1] === 'ADJ')
    if (tags[at] === 'ADP' || (tags[at] === 'PROPN' && !weekdays.has(norms[at]!))) return false
    return actingVerbs.has(next) || (tags[stop] === 'VERB' && !/(?:ing|en)$/.test(next))
  }
  return {
    isOneSentence: (a, b) => a.passage === b.passage && boundsOf(draft, a).firstToken === boundsOf(draft, b).firstToken,
    isOneParagraph: (a, b) => a.passage === b.passage && boundsOf(draft, a).paragraph === boundsOf(draft, b).paragraph,
    isKin,
    isActor
  }
}
