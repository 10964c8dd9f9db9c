import { entryOf, parentsOf } from '../../languages/english/wordnet/lookup-table.ts'
import { isPersonNoun } from './person-nouns.ts'
import { rememberWords } from './remember-words.ts'

/** What a noun tells of: a group of people, something that happens or is done, or another thing that is spoken of by a noun. */
export type ThingKind = 'group' | 'event' | 'other'

const sense = (lemma: string, number: number) => entryOf(lemma)!.n![number]!.synset

/** Synsets at the top of WordNet’s hierarchy of nouns, the first that stands above a noun’s usual sense decides. */
const tops = new Map<number, ThingKind | 'person' | null>([
  [sense('person', 0), 'person'],
  [sense('group', 0), 'group'],
  [sense('event', 0), 'event'],
  [sense('time_period', 0), null],
  [sense('measure', 1), null],
  [sense('location', 0), null],
  [sense('attribute', 1), null],
  [sense('cognition', 0), null],
  [sense('body_part', 0), null],
  [sense('communication', 1), 'other'],
  [sense('artifact', 0), 'other'],
  [sense('possession', 1), 'other'],
  [sense('process', 5), 'event'],
  [sense('phenomenon', 0), 'other']
])

/** Senses of a noun that are looked at, the most frequent first. */
const mostSenses = 3

/** The kind of a singular noun by its usual senses, the first that has one; `null` for what is no thing to follow through an article. */
export const thingKindOf = rememberWords((noun: string): ThingKind | 'person' | null => {
  if (isPersonNoun(noun)) return 'person'
  const senses = entryOf(noun)?.n
  if (senses === undefined) return noun.length > 4 ? 'other' : null
  const kinds = senses.slice(0, mostSenses).map(({ synset }) => kindOf(synset))
  if (senses[0]!.level > 0) return kinds[0]!
  return kinds.find((kind) => kind !== null) ?? null
})

function kindOf(synset: number): ThingKind | 'person' | null {
  let layer: readonly number[] = [synset]
  while (layer.length > 0) {
    for (const one of layer) if (tops.has(one)) return tops.get(one)!
    layer = layer.flatMap((one) => parentsOf(one))
  }
  return null
}
