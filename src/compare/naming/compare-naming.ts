import type { Edit, NamingEntry } from '../../schemas/comparison.ts'
import type { RelatedRow } from '../align/relate-cells.ts'
import type { Story } from '../story/index-story.ts'
import { type Called, type Carrier, collectCalled, majorityType } from './collect-called.ts'
import { compareThings } from './compare-things.ts'
import { compareWordings } from './compare-wordings.ts'
import { makeOwnerFinder, type OwnerFinder } from './find-owner.ts'
import { makeVoiceFinder } from './find-voice.ts'
import { joinCalled } from './join-called.ts'

type Outlet = NamingEntry['outlets'][number]

/**
 * Returns what each article calls the persons, organisations and places that the story names, and the groups, events and things without a name.
 *
 * Shape: an entry holds one thing by whatever form; its outlets stand in the story's order. Every person is listed, the rest
 * if two articles mention it or one describes it. Entries with a name come first. Sorted by the number of articles, then of mentions, then by name.
 */
export function compareNaming(
  story: Story,
  aligned: { readonly rows: readonly RelatedRow[]; readonly edits: readonly Edit[] }
): NamingEntry[] {
  const called = collectCalled(story)
  const voices = story.articles.map(({ reading }) => makeVoiceFinder(reading))
  const groups = joinCalled(called)
  const entries = groups.map((group) => {
    const members = group.map((i) => called[i]!)
    const carriers = members.length === 1 ? members[0]!.carriers : members.flatMap((member) => member.carriers).sort(byArticle)
    const outlets = groupByArticle(carriers).map((own) => describeOutlet(story, own, voices[own[0]!.article]!))
    return {
      entry: { name: fullestName(members), type: majorityType(carriers), outlets },
      mentions: carriers.reduce((sum, { name }) => sum + name.mentions.length, 0)
    }
  })
  const named = entries
    .filter(({ entry }) => isWorthListing(entry))
    .sort(
      (a, b) =>
        b.entry.outlets.length - a.entry.outlets.length ||
        b.mentions - a.mentions ||
        (a.entry.name < b.entry.name ? -1 : a.entry.name > b.entry.name ? 1 : 0)
    )
    .map(({ entry }) => entry)
  const things = compareThings(story, voices, findOwners(story, called, groups))
  return [...named, ...things, ...compareWordings(story, aligned, voices, things)]
}

function findOwners(story: Story, called: readonly Called[], groups: readonly (readonly number[])[]): OwnerFinder {
  const groupOf = story.articles.map(() => [] as number[])
  groups.forEach((group, g) => {
    for (const i of group) for (const { article, entry } of called[i]!.carriers) groupOf[article]![entry] = g
  })
  return makeOwnerFinder(
    story,
    (article, entry) => groupOf[article]![entry]!,
    (group) => fullestName(groups[group]!.map((i) => called[i]!))
  )
}

const byArticle = (a: Carrier, b: Carrier) => a.article - b.article || a.entry - b.entry

const isWorthListing = ({ type, outlets }: NamingEntry) =>
  type === 'person' || outlets.length > 1 || outlets.some(({ epithets }) => epithets.length > 0)

function groupByArticle(carriers: readonly Carrier[]): Carrier[][] {
  const groups: Carrier[][] = []
  for (const carrier of carriers) {
    const last = groups.at(-1)
    if (last !== undefined && last[0]!.article === carrier.article) last.push(carrier)
    else groups.push([carrier])
  }
  return groups
}

/** One article’s forms and epithets; `entry` is its most mentioned entry. */
function describeOutlet(story: Story, carriers: readonly Carrier[], voiceOf: ReturnType<typeof makeVoiceFinder>): Outlet {
  let main = carriers[0]!
  for (const carrier of carriers) if (carrier.name.mentions.length > main.name.mentions.length) main = carrier
  return {
    article: story.articles[main.article]!.reading.article,
    entry: main.name.id,
    names: formsOf(carriers),
    epithets: epithetsOf(carriers).map((epithet) => describeEpithet(epithet, voiceOf(epithet)))
  }
}

/** The forms in the order of their first use. */
function formsOf(carriers: readonly Carrier[]): string[] {
  const { mentions } = carriers[0]!.name
  if (carriers.length === 1 && mentions.length === 1) return [mentions[0]!.text]
  const forms = new Set<string>()
  for (const { name } of carriers) for (const { text } of name.mentions) forms.add(text)
  return [...forms]
}

type Epithet = Carrier['name']['epithets'][number]

function epithetsOf(carriers: readonly Carrier[]): readonly Epithet[] {
  const all = carriers.length === 1 ? carriers[0]!.name.epithets : carriers.flatMap(({ name }) => name.epithets)
  return all.length < 2 ? all : all.toSorted(byPlace)
}

const byPlace = (a: Epithet, b: Epithet) =>
  Number(b.field === 'title') - Number(a.field === 'title') || a.start - b.start || a.end - b.end

const describeEpithet = ({ start, end, text, loaded, field }: Epithet, voice: Outlet['epithets'][number]['voice']) =>
  field === undefined ? { start, end, text, loaded, voice } : { field, start, end, text, loaded, voice }

/** The name with most words; ties by the number of articles that use it, then length, then code unit. */
function fullestName(members: readonly Called[]): string {
  const uses = new Map<string, number>()
  for (const { carriers } of members) for (const { name } of carriers) uses.set(name.name, (uses.get(name.name) ?? 0) + 1)
  if (uses.size === 1) return members[0]!.carriers[0]!.name.name
  const words = (name: string) => name.split(' ').length
  return [...uses]
    .sort(([a, usesOfA], [b, usesOfB]) => words(b) - words(a) || usesOfB - usesOfA || b.length - a.length || (a < b ? -1 : 1))
    .map(([name]) => name)[0]!
}
