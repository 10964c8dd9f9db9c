import { type EventWord, type Meaning, readEventWord } from '../../languages/lexicon.ts'
import { NONE, type Terms } from '../align/weigh-terms.ts'
import type { Story } from '../story/index-story.ts'

/** Two terms for what happens, one of each of two wordings, that mean nearly the same; `strength` is 0..1. */
export interface SharedMeaning {
  readonly left: number
  readonly right: number
  readonly strength: number
}

/** What WordNet knows of a story's terms. */
export interface EventTerms {
  /** Whether a term names what happens, and is neither a name nor a number. */
  readonly isEvent: (term: number) => boolean
  /** Keeps these as the base. */
  readonly setBase: (events: readonly number[]) => void
  /** Pairs off events with those of the base, each with the one nearest in meaning; those that `isCommon` are passed over on both sides. */
  readonly shareMeanings: (events: readonly number[], isCommon: (term: number) => boolean) => SharedMeaning[]
}

/** A word that names what happens in half of its uses. */
const EVENT = 0.5

/** Reads terms when they are asked for. */
export function readEventTerms(story: Story, { specificKind }: Terms): EventTerms {
  const eventOf = readTerms(story)
  const isEvent = (term: number) => specificKind[term] === NONE && eventOf(term).eventShare >= EVENT
  let base = new Map<number, Meaning & { readonly term: number }>()
  const setBase = (events: readonly number[]) => {
    base = new Map()
    for (const term of events) {
      for (const meaning of eventOf(term).meanings)
        if (meaning.share > (base.get(meaning.synset)?.share ?? 0)) base.set(meaning.synset, { ...meaning, term })
    }
  }
  const shareMeanings: EventTerms['shareMeanings'] = (events, isCommon) => {
    const found: SharedMeaning[] = []
    const isTaken = (term: number) => found.some(({ left }) => left === term)
    for (const right of events) {
      if (isCommon(right)) continue
      let best: SharedMeaning | undefined
      for (const { synset, share } of eventOf(right).meanings) {
        const other = base.get(synset)
        if (other === undefined || share * other.share <= (best?.strength ?? 0)) continue
        if (!isCommon(other.term) && !isTaken(other.term)) best = { left: other.term, right, strength: share * other.share }
      }
      if (best !== undefined) found.push(best)
    }
    return found
  }
  return { isEvent, setBase, shareMeanings }
}

/** What WordNet says of each term: a stem stands for all its forms. */
function readTerms({ vocabulary, stemOf, stemCount }: Story): (term: number) => EventWord {
  // the words of each stem as a list linked from the last to the first; one more than the word, as 0 ends it
  const last = new Int32Array(stemCount)
  const before = new Int32Array(vocabulary.length)
  for (let id = 0; id < vocabulary.length; id++) {
    before[id] = last[stemOf[id]!]!
    last[stemOf[id]!] = id + 1
  }
  const read: (EventWord | undefined)[] = new Array(stemCount)
  return (term) => {
    let found = read[term]
    if (found === undefined) {
      const forms: EventWord[] = []
      for (let at = last[term]!; at > 0; at = before[at - 1]!) forms.push(readEventWord(vocabulary[at - 1]!))
      found = joinForms(forms)
      read[term] = found
    }
    return found
  }
}

function joinForms(forms: readonly EventWord[]): EventWord {
  if (forms.length === 1) return forms[0]!
  const eventShare = Math.max(...forms.map((form) => form.eventShare))
  return { eventShare, meanings: forms.flatMap(({ meanings }) => meanings) }
}
