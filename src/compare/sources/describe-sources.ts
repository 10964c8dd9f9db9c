import {
  ageBehind,
  kindOfBody,
  opensNoPhrase,
  pluralAlone,
  politicsBefore,
  politicsBehind,
  relativeAlone,
  reportingVerb,
  roleOf,
  type SourceKind,
  speaksFor
} from '../../languages/lexicon.ts'
import type { SourceShare } from '../../schemas/comparison.ts'
import type { Attribution, Name, Reading } from '../../schemas/reading.ts'
import { capitalsBefore } from './capitals-before.ts'
import { genderOf } from './gender-of.ts'
import { type KindOfName, kindOfPhrase, lastKindIn } from './kind-of-phrase.ts'
import { partyAfter, partyIn } from './party-of.ts'

/** Who a source is, as far as an article says. */
export type SourceTraits = Required<Pick<SourceShare, 'kind' | 'party' | 'gender'>>

/** How much each kind of evidence counts for a kind of speaker. Words at the quotation count more than words elsewhere. */
const WEIGHTS = { mention: 3, party: 4, title: 3, appositive: 2, other: 1, politics: 2, body: 1 }

/**
 * Makes a function that returns the kind, party and gender of a source of an article, given its attributions.
 *
 * Shape: `other` if nothing shows the kind; `party` and `gender` are null unless the text states them.
 * Cost: only names that speak are looked at, each once.
 */
export function makeSourceReader(reading: Reading): (attributions: readonly Attribution[]) => SourceTraits {
  const entryOf = new Map(reading.names.map((entry) => [entry.name, entry]))
  const known = new Map<string, ReturnType<KindOfName>>()
  const kindOfName: KindOfName = (name) => {
    if (!known.has(name)) {
      known.set(name, undefined)
      const entry = entryOf.get(name) ?? reading.names.find((each) => each.mentions.some(({ text }) => text === name))
      known.set(name, entry && (entry.type === 'place' ? 'place' : heaviest(weighEntry(reading, entry, kindOfName))))
    }
    return known.get(name)
  }
  return (attributions) => describe(reading, entryOf, kindOfName, attributions)
}

function describe(
  reading: Reading,
  entryOf: ReadonlyMap<string, Name>,
  kindOfName: KindOfName,
  attributions: readonly Attribution[]
): SourceTraits {
  const sources = attributions.map(({ source }) => source!)
  const { name, anonymous } = sources[0]!
  const entry = name === null ? undefined : entryOf.get(name)
  const kinds: Evidence = new Map()
  const seen = new Set<string>()
  for (const [i, source] of sources.entries()) {
    if (seen.has(source.text)) continue
    seen.add(source.text)
    const kind = kindOfMention(reading, source, entry, kindOfName)
    if (kind !== null) add(kinds, kind, WEIGHTS.mention)
    else if (entry?.type !== 'person' && reportingVerb.test(attributions[i]!.cue?.text ?? '')) add(kinds, 'media', WEIGHTS.body)
  }
  if (entry !== undefined) for (const [kind, weight] of weighEntry(reading, entry, kindOfName)) add(kinds, kind, weight)
  const kind = heaviest(kinds) ?? (anonymous ? 'unnamed' : 'other')
  const phrases = [...sources.map(({ text }) => text), ...(entry?.epithets.map(({ text }) => text) ?? [])]
  return { kind, party: kind === 'politician' ? findParty(reading, entry, phrases) : null, gender: genderOf(sources, entry) }
}

/** What the mention at the cue says, and for a pronoun what stands before it. */
function kindOfMention(
  reading: Reading,
  source: NonNullable<Attribution['source']>,
  entry: Name | undefined,
  kindOfName: KindOfName
): SourceKind | null {
  const { text, field, start } = source
  const told = (field === 'title' ? reading.title : reading.text) ?? ''
  const before = told.slice(Math.max(0, start - REACH), start)
  if (relativeAlone.test(text)) return kindBehind(before, kindOfName)
  if (entry === undefined && pluralAlone.test(text)) return lastKindIn(before, true)
  const kind = kindOfPhrase(withoutName(text, entry), kindOfName)
  return kind ?? (speaksFor.test(text) ? kindOfNearest(reading, start, kindOfName) : null)
}

/** What a relative belongs to: the nearest phrase before it that says something. */
function kindBehind(before: string, kindOfName: KindOfName): SourceKind | null {
  const parts = before.slice(-REACH / 2).split(/[;:]|[.!?] (?=\p{Lu})|, ?/u)
  for (const part of parts.reverse().slice(0, 3)) {
    const kind = kindOfPhrase(part, kindOfName)
    if (kind !== null) return kind
  }
  return null
}

/** How far back, in characters, somebody may be named whom a pronoun means, and what a relative belongs to. */
const REACH = 200
const NEAR = 60

/** What kind the organisation is that is named last before an offset. */
function kindOfNearest({ names }: Reading, before: number, kindOfName: KindOfName): SourceKind | null {
  let nearest: { readonly end: number; readonly name: string } | undefined
  for (const { name, type, mentions } of names) {
    if (type !== 'organization') continue
    for (const { end, field } of mentions)
      if (field !== 'title' && end <= before && end > before - REACH && end > (nearest?.end ?? 0)) nearest = { end, name }
  }
  const kind = nearest && kindOfName(nearest.name)
  return kind === 'place' || kind === undefined ? null : kind
}

type Evidence = Map<SourceKind, number>

const add = (evidence: Evidence, kind: SourceKind, weight: number) => evidence.set(kind, (evidence.get(kind) ?? 0) + weight)

/** The kind with most evidence; ties by first occurrence. */
function heaviest(evidence: Evidence): SourceKind | undefined {
  let best: [SourceKind, number] | undefined
  for (const each of evidence) if (best === undefined || each[1] > best[1]) best = each
  return best?.[0]
}

/** Without the words of the name, so that nobody called Judge or Baker is one. */
function withoutName(text: string, entry: Name | undefined): string {
  if (entry?.type !== 'person') return text
  const all = entry.name.split(' ').filter((word) => word.length > 1)
  const words = all.length > 2 && roleOf(all[0]!.toLowerCase()) !== undefined ? all.slice(1) : all
  return text
    .split(' ')
    .map((word) => (words.includes(word.replace(/[,.]?(?:['’]s?)?$/, '')) ? (word.endsWith(',') ? ',' : '') : word))
    .join(' ')
}

/** What an article says of somebody or something it names, beside the name and in its place. */
function weighEntry(reading: Reading, entry: Name, kindOfName: KindOfName): Evidence {
  const kinds: Evidence = new Map()
  for (const { kind: form, text } of entry.epithets) {
    const phrase = form === 'nominal' ? text : withoutName(text, entry)
    const kind =
      kindOfPhrase(phrase, kindOfName) ??
      (speaksFor.test(phrase) ? kindOfNearest(reading, entry.mentions[0]!.start, kindOfName) : null)
    if (kind !== null && !(entry.type === 'person' && isThing(kind)))
      add(kinds, kind, form === 'title' ? WEIGHTS.title : form === 'appositive' ? WEIGHTS.appositive : WEIGHTS.other)
  }
  if (entry.type === 'person') weighPerson(reading, entry, kindOfName, kinds)
  else if (entry.type === 'place') add(kinds, 'official', WEIGHTS.body)
  else {
    for (const name of new Set([entry.name, ...entry.mentions.slice(0, MOST_FORMS).map(({ text }) => text)])) {
      const kind = kindOfPhrase(name, noName) ?? kindOfBody(name)
      if (kind !== undefined && kind !== null) add(kinds, kind, WEIGHTS.body)
    }
  }
  return kinds
}

/** Forms of the name of a body that are looked at. */
const MOST_FORMS = 5

const isThing = (kind: SourceKind) => kind === 'document' || kind === 'unnamed'

/** “NBC’s ” before a name. */
function ownerBefore(before: string): string | null {
  const mark = /['’]s? $/.exec(before)
  return mark === null ? null : capitalsBefore(before.slice(0, mark.index), 4)
}

function weighPerson({ text, title }: Reading, { mentions }: Name, kindOfName: KindOfName, kinds: Evidence): void {
  for (const { field, start, end, text: written } of mentions) {
    const told = field === 'title' ? (title ?? '') : text
    const own = titleIn(written)
    const kind = own === '' ? null : kindOfPhrase(own, kindOfName)
    if (kind !== null) add(kinds, kind, WEIGHTS.title)
    const [before, after] = [told.slice(Math.max(0, start - NEAR), start), told.slice(end, end + PHRASE)]
    if (partyAfter(after) !== null) add(kinds, 'politician', WEIGHTS.party)
    else if (politicsBehind.test(after) || politicsBefore.test(before)) add(kinds, 'politician', WEIGHTS.politics)
    else if (ageBehind.test(after)) add(kinds, 'witness', WEIGHTS.body)
    else weighBeside(before, after, kindOfName, kinds)
  }
}

/** Longest phrase after a name that is looked at. */
const PHRASE = 90

/** “, president and CEO of the dairy,” after a name, “NBC’s” before it. */
function weighBeside(before: string, after: string, kindOfName: KindOfName, kinds: Evidence): void {
  const phrase = /^, ([^,.;:]{3,80})[,.;]/.exec(after)?.[1]
  const described = phrase === undefined || opensNoPhrase.test(phrase) ? null : kindOfPhrase(phrase, kindOfName)
  if (described !== null && !isThing(described)) add(kinds, described, WEIGHTS.appositive)
  const owner = ownerBefore(before)
  const kind = owner === null ? undefined : (kindOfPhrase(owner, noName) ?? kindOfBody(owner))
  if (kind === 'media' || kind === 'expert') add(kinds, kind, WEIGHTS.appositive)
}

const noName: KindOfName = () => undefined

/** The title within a mention: “Sen.” of “Sen. Mara Lee”. */
const titleIn = (mention: string): string => /^((?:[A-Z][a-z]{1,4}\.? )+)(?=[A-Z])/.exec(mention)?.[1]?.trim() ?? ''

function findParty({ text, title }: Reading, entry: Name | undefined, phrases: readonly string[]): string | null {
  for (const { field, end } of entry?.mentions ?? []) {
    const party = partyAfter((field === 'title' ? (title ?? '') : text).slice(end, end + 40))
    if (party !== null) return party
  }
  for (const phrase of phrases) {
    const party = partyIn(phrase)
    if (party !== null) return party
  }
  return null
}
