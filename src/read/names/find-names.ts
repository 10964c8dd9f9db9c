import { countryOfCapital } from '../../languages/lexicon.ts'
import type { Epithet, Name } from '../../schemas/reading.ts'
import type { SpanInField } from '../attributions/find-attributions.ts'
import type { Passage } from '../passage.ts'
import type { DraftEpithet } from './describe-epithet.ts'
import type { Draft, Mention } from './draft.ts'
import { findEpithets } from './find-epithets.ts'
import { findMentions } from './find-mentions.ts'
import { findHeadlineMentions } from './headline-mentions.ts'
import { type Entry, linkMentions } from './link-mentions.ts'
import { makeDraft } from './make-draft.ts'
import { before } from './mention-group.ts'
import { makeNearness, type Nearness } from './nearness.ts'

/** A person, organisation or place of one article; `name` is its fullest form. */
export interface FoundName {
  readonly name: string
  readonly type: Name['type']
  readonly mentions: readonly SpanInField[]
  readonly epithets: readonly FoundEpithet[]
}

export interface FoundEpithet extends SpanInField {
  readonly kind: Epithet['kind']
  readonly isLoaded: boolean
}

/**
 * Finds who and what an article names, by first mention.
 *
 * Shape: no mention stands in two entries; pronouns are left out; an epithet's span leaves the name out.
 * Errors: none; text without capitals names nobody.
 */
export function findNames(passages: readonly Passage[]): FoundName[] {
  const draft = makeDraft(passages)
  const nearness = makeNearness(draft)
  const entries = addHeadlines(draft, linkMentions(findMentions(draft), nearness), nearness)
  const epithets = findEpithets(draft, entries)
  return entries.map((entry, e) => ({
    name: fullestForm(draft, entry),
    type: entry.type,
    mentions: entry.mentions.map(({ passage, start, end }) => ({ field: passages[passage]!.field, start, end })),
    epithets: epithets[e]!.map((epithet) => placeEpithet(draft, epithet))
  }))
}

function placeEpithet({ passages }: Draft, { passage, first, stop, kind, isLoaded }: DraftEpithet): FoundEpithet {
  const { field, tokens } = passages[passage]!
  return { field, start: tokens.starts[first]!, end: tokens.ends[stop - 1]!, kind, isLoaded }
}

/** Puts the mentions of headlines to their entries. */
function addHeadlines(draft: Draft, entries: readonly Entry[], nearness: Nearness): readonly Entry[] {
  const found = findHeadlineMentions(draft, entries)
  if (found.length === 0) return entries
  const all = [...entries]
  const unnamed: Mention[] = []
  for (const { mention, entry } of found) {
    if (entry < 0) unnamed.push(mention)
    else all[entry] = withMention(all[entry]!, mention)
  }
  if (unnamed.length > 0) all.push(...linkMentions(unnamed, nearness))
  return all.sort(byFirstMention)
}

/** The entry with a mention put where it stands in the text. */
function withMention({ words, type, mentions }: Entry, mention: Mention): Entry {
  const at = mentions.findIndex((other) => before(mention, other) < 0)
  return { words, type, mentions: at < 0 ? [...mentions, mention] : mentions.toSpliced(at, 0, mention) }
}

const byFirstMention = (a: Entry, b: Entry) => before(a.mentions[0]!, b.mentions[0]!)

/** The form with most words, demonyms, acronyms and capitals last; of equal ones the longest, then the first. */
function fullestForm({ passages }: Draft, { mentions, words: ownWords }: Entry): string {
  const own = ownWords.length === 1 ? ownWords[0] : ''
  let best = ''
  let bestRank = -1
  let last = ''
  for (const { passage, first, stop, start, end, words, facts, form: plain } of mentions) {
    if (words.length * 100 + 99 <= bestRank || plain === last) continue
    const { text, tokens } = passages[passage]!
    const form = text.slice(Math.max(start, tokens.starts[first]!), Math.min(end, tokens.ends[stop - 1]!))
    const isShouted = form.length > 5 && form === form.toUpperCase()
    if (!isShouted) last = plain
    const isCapital = plain !== own && countryOfCapital.has(plain)
    const rank =
      facts.isDemonym || isCapital ? 0 : (isShouted ? 1 : words.length * 100) + (plain === own ? 99 : Math.min(98, form.length))
    if (rank > bestRank) {
      best = form
      bestRank = rank
    }
  }
  return /\s/.test(best) ? best.replace(/\s+/g, ' ') : best
}
