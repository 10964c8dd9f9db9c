import { isCounted } from '../../catalogue/catalogue.ts'
import type { NamingEntry } from '../../schemas/comparison.ts'
import type { Marker } from '../../schemas/reading.ts'
import type { Story } from '../story/index-story.ts'
import { type CarriedThing, collectThings } from './collect-things.ts'
import type { OwnerFinder } from './find-owner.ts'
import type { VoiceFinder } from './find-voice.ts'
import { joinNouns } from './join-nouns.ts'
import { splitByOwner } from './split-by-owner.ts'

type Outlet = NamingEntry['outlets'][number]

/**
 * Returns what each article calls the groups, events and other things that have no name: “the protesters”, “the rioters”.
 *
 * Shape: an entry holds the phrases of one noun, or of several for one thing; those that two articles carry. Sorted by the number of
 * articles, then of phrases, then by name.
 */
export function compareThings(story: Story, voices: readonly VoiceFinder[], owners: OwnerFinder): NamingEntry[] {
  const told = collectThings(story)
  const describeOutlet = makeOutletDescriber(story, voices)
  return joinNouns(told)
    .flatMap((group) =>
      splitByOwner(
        group.flatMap((i) => told[i]!.carriers),
        owners
      )
    )
    .filter(({ things }) => things.some(({ article }) => article !== things[0]!.article))
    .map(({ owner, things }) => ({ ...describeThing(things, describeOutlet), name: nameOf(things, owner) }))
    .sort((a, b) => b.outlets.length - a.outlets.length || countPhrases(b) - countPhrases(a) || (a.name < b.name ? -1 : 1))
}

const countPhrases = ({ outlets }: NamingEntry) => outlets.reduce((sum, { epithets }) => sum + epithets.length, 0)

type DescribeOutlet = (article: number, own: readonly CarriedThing[]) => Outlet

function describeThing(things: readonly CarriedThing[], describeOutlet: DescribeOutlet): Pick<NamingEntry, 'type' | 'outlets'> {
  const byArticle = [...Map.groupBy(things, ({ article }) => article)].sort(([a], [b]) => a - b)
  const outlets = byArticle.map(([article, own]) => describeOutlet(article, own))
  return { type: commonest(things, ({ type }) => type), outlets }
}

/** Describes what an article says of a thing; its markers are looked through once for all things. */
function makeOutletDescriber(story: Story, voices: readonly VoiceFinder[]): DescribeOutlet {
  const judging: Marker[][] = []
  return (article, own) => {
    const { reading } = story.articles[article]!
    judging[article] ??= reading.markers.filter(({ family, field }) => field !== 'title' && isCounted(family, 'naming'))
    const phrases = own.flatMap(({ thing }) => thing.mentions).sort((a, b) => a.start - b.start || b.end - a.end)
    return {
      article: reading.article,
      entry: own[0]!.thing.id,
      names: [...new Set(own.map(({ thing }) => thing.noun))],
      epithets: phrases.map((span) => ({
        ...span,
        loaded: judging[article]!.some(({ start, end }) => start >= span.start && end <= span.end),
        voice: voices[article]!(span)
      }))
    }
  }
}

const nameOf = (things: readonly CarriedThing[], owner: string) => {
  const noun = commonest(things, (thing) => thing.noun)
  return owner === '' ? noun : `${owner} ${noun}`
}

/** What most phrases have; of equal ones the first by code unit. */
function commonest<Value extends string>(
  things: readonly CarriedThing[],
  propertyOf: (thing: CarriedThing['thing']) => Value
): Value {
  const counts = new Map<Value, number>()
  for (const { thing } of things) counts.set(propertyOf(thing), (counts.get(propertyOf(thing)) ?? 0) + thing.mentions.length)
  return [...counts].sort(([a, ofA], [b, ofB]) => ofB - ofA || (a < b ? -1 : 1))[0]![0]
}
