import { entryOf, lemmasOf, parentsOf } from '../../languages/lexicon.ts'

/** What a word refers to: a group of people, or something that happens. */
export type WordThing = 'group' | 'event'

const sense = (lemma: string, number: number) => entryOf(lemma)!.n![number]!.synset
const tops = new Map<number, WordThing>([
  [sense('person', 0), 'group'],
  [sense('group', 0), 'group'],
  [sense('gathering', 0), 'event'],
  [sense('event', 0), 'event']
])
/** Senses of a noun that are looked at, the most frequent first. */
const MOST_SENSES = 2

/** Bounds what is remembered: a kind is a pure function of the word, so forgetting changes no answer. */
const LARGEST_CACHE = 5_000
const remembered = new Map<string, ReadonlySet<WordThing>>()

/** Returns what a noun in the form of a text may tell of, by its usual senses; a person only in the plural. Empty for anything else. */
export function thingsOf(form: string): ReadonlySet<WordThing> {
  let things = remembered.get(form)
  if (things === undefined) {
    things = new Set(lemmasOf(form).flatMap(({ lemma, part }) => (part === 'n' ? thingsOfLemma(lemma, lemma !== form) : [])))
    if (remembered.size < LARGEST_CACHE) remembered.set(form, things)
  }
  return things
}

function thingsOfLemma(lemma: string, isPlural: boolean): WordThing[] {
  const senses = (entryOf(lemma)?.n ?? []).slice(0, MOST_SENSES)
  return senses.flatMap(({ synset }) => {
    const top = topOf(synset)
    if (top === undefined || (top === sense('person', 0) && !isPlural)) return []
    return [tops.get(top)!]
  })
}

function topOf(synset: number): number | undefined {
  let layer: readonly number[] = [synset]
  while (layer.length > 0) {
    for (const one of layer) if (tops.has(one)) return one
    layer = layer.flatMap((one) => parentsOf(one))
  }
  return undefined
}
