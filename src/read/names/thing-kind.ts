import { entryOf, isPersonNoun, lightNouns, parentsOf, placeNouns, shareOfSenses } from '../../languages/lexicon.ts'
import { rememberWords } from '../../languages/remember-words.ts'

/** What a noun refers to: a group of people, something that happens or is done, or another thing. */
export type ThingKind = 'group' | 'event' | 'other'

const sense = (lemma: string, number: number) => entryOf(lemma)!.n![number]!.synset

/** Synsets at the top of WordNet’s hierarchy of nouns, the first that stands above a noun’s usual sense decides. */
const tops = new Map<number, ThingKind | 'person' | null>([
  [sense('person', 0), 'person'],
  [sense('gathering', 0), 'event'],
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

/** How much of a noun’s use a sense must make up. */
const leastShare = 0.15

/** The kind of a singular noun by its usual senses: a group if one of them is, else the first that is anything; `null` for what is no thing to follow through an article. */
export const thingKindOf = rememberWords((noun: string): ThingKind | 'person' | null => {
  if (isPersonNoun(noun)) return 'person'
  if (placeNouns.has(noun) || lightNouns.has(noun)) return null
  const senses = entryOf(noun)?.n
  if (senses === undefined) return noun.length > 4 ? 'other' : null
  const shares = shareOfSenses(senses)
  const kinds = senses.flatMap(({ synset }, i) => (i === 0 || shares[i]! >= leastShare ? [kindOf(synset)] : []))
  return kinds.find((kind) => kind === 'group') ?? kinds.find((kind) => kind !== null) ?? null
})

function kindOf(synset: number): ThingKind | 'person' | null {
  let layer: readonly number[] = [synset]
  while (layer.length > 0) {
    for (const one of layer) if (tops.has(one)) return tops.get(one)!
    layer = layer.flatMap((one) => parentsOf(one))
  }
  return null
}
