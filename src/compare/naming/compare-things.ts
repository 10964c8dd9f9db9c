import type { NamingEntry } from '../../schemas/comparison.ts'
import type { Thing } from '../../schemas/reading.ts'
import type { Story } from '../story/index-story.ts'
import { type CarriedThing, collectThings, type ToldNoun } from './collect-things.ts'
import { splitByOwner } from './split-by-owner.ts'
import type { VoiceFinder } from './find-voice.ts'
import { joinNouns } from './join-nouns.ts'

/** Whose a phrase is (“the Trump campaign”), by the article and the number of the name in its reading. */
export type OwnerOf = (article: number, name: number) => number

export interface Chain { readonly owner: string; readonly things: readonly CarriedThing[] }

export function compareThings(story: Story, voices: readonly VoiceFinder[], ownerOf: OwnerOf): NamingEntry[] {
  const told = collectThings(story)
  return joinNouns(told)
    .flatMap((group) => splitByOwner(story, group.flatMap((i) => told[i]!.carriers), ownerOf))
    .filter(({ things }) => things.some(({ article }) => article !== things[0]!.article))
    .map(({ owner, things }) => describeThings(story, owner, things, voices))
}

function describeThings(story: Story, owner: string, things: readonly CarriedThing[], voices: readonly VoiceFinder[]): NamingEntry {
  const sorted = things.toSorted((a, b) => a.article - b.article)
  const outlets: NamingEntry['outlets'] = []
  let from = 0
  while (from < sorted.length) {
    const { article } = sorted[from]!
    let to = from
    while (to < sorted.length && sorted[to]!.article === article) to++
    const own = sorted.slice(from, to).map(({ thing }) => thing)
    outlets.push({
      article: story.articles[article]!.reading.article,
      entry: own[0]!.id,
      names: [...new Set(own.map(({ noun }) => noun))],
      epithets: own.flatMap(({ mentions }) => mentions).sort((a, b) => a.start - b.start || b.end - a.end).map((span) => ({ ...span, loaded: false, voice: voices[article]!(span) }))
    })
    from = to
  }
  const count = new Map<string, number>()
  for (const { thing } of things) count.set(thing.noun, (count.get(thing.noun) ?? 0) + thing.mentions.length)
  const noun = [...count].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0]
  return { name: owner === '' ? noun : `${owner} ${noun}`, type: things[0]!.thing.type, outlets } as NamingEntry
}
