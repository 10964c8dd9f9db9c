import type { OutletFraming, SourceShare } from '../../schemas/comparison.ts'
import type { Attribution, Reading } from '../../schemas/reading.ts'
import { findUnanswered } from './find-unanswered.ts'
import { weighSources } from './weigh-sources.ts'

type Sourcing = NonNullable<OutletFraming['sourcing']>

/** Whom an article lets speak, and a summary of it. */
export interface OutletSources {
  readonly sources: SourceShare[]
  readonly sourcing: Sourcing
}

/**
 * Returns whom each article lets speak, by article id. A person of whom one article says nothing is what the other articles of the story (`belonging`) say.
 */
export function compareSources(readings: readonly Reading[], belonging: ReadonlySet<string>): ReadonlyMap<string, OutletSources> {
  const weighed = readings.map((reading) => ({ reading, sources: weighSources(reading) }))
  const known = collectKnown(weighed.filter(({ reading }) => belonging.has(reading.article)).map(({ sources }) => sources))
  return new Map(
    weighed.map(({ reading, sources }) => {
      const told = belonging.has(reading.article) ? sources.map((source) => fillIn(source, known.get(source.source))) : sources
      return [reading.article, { sources: told, sourcing: sumUp(reading, told) }]
    })
  )
}

type Traits = Pick<SourceShare, 'kind' | 'party' | 'gender'>

const isTold = ({ kind, source, anonymous }: SourceShare) => kind !== 'other' && !anonymous && source.includes(' ')

/** What the articles say of each full name: the most frequent kind, ties in alphabetical order. */
function collectKnown(all: readonly (readonly SourceShare[])[]): ReadonlyMap<string, Traits> {
  const bySource = Map.groupBy(all.flat().filter(isTold), ({ source }) => source)
  const known = new Map<string, Traits>()
  for (const [name, told] of bySource) {
    const kinds = [...Map.groupBy(told, ({ kind }) => kind!)]
    const [kind] = kinds.sort(([a, ofA], [b, ofB]) => ofB.length - ofA.length || (a < b ? -1 : 1))[0]!
    const parties = new Set(told.flatMap(({ party }) => party ?? []))
    known.set(name, { kind, party: kind === 'politician' && parties.size === 1 ? [...parties][0]! : null })
  }
  return known
}

const fillIn = (source: SourceShare, known: Traits | undefined): SourceShare =>
  source.kind !== 'other' || source.anonymous || known === undefined ? source : { ...source, ...known }

function sumUp(reading: Reading, sources: readonly SourceShare[]): Sourcing {
  const words: Record<string, number> = {}
  for (const { kind, quoted, attributed } of sources) {
    if (quoted + attributed > 0) words[kind!] = (words[kind!] ?? 0) + quoted + attributed
  }
  const voices = reading.attributions.filter(({ source, content }) => source !== null && content.field !== 'title')
  return {
    words: Object.fromEntries(Object.entries(words).sort(([a, ofA], [b, ofB]) => ofB - ofA || (a < b ? -1 : 1))),
    first: nameOf(voices[0]),
    last: nameOf(voices.at(-1)),
    unanswered: findUnanswered(reading)
  }
}

const nameOf = (voice: Attribution | undefined): string | null => voice?.source?.name ?? voice?.source?.text ?? null
