import { smallInKnownNames } from '../../languages/lexicon.ts'
import { lettersOf } from '../../words/letters-of.ts'
import type { Story, StorySentence } from '../story/index-story.ts'
import type { NamedPlace } from './read-named.ts'

/** A name as its article's reading knows it. */
export interface Named {
  readonly name: string
  readonly type: string
}

/** Returns the name that a sentence has at a place. */
export function nameAt(story: Story, { article, sentence, wording }: StorySentence, { from, to }: NamedPlace): Named | undefined {
  const { starts } = wording
  const [first, last] = [sentence.start + starts[from]!, sentence.start + starts[to - 1]!]
  for (const entry of story.articles[article]!.reading.names) {
    for (const { field, start } of entry.mentions)
      if (start >= first && start <= last && (field === 'title') === (sentence.field === 'title')) return entry
  }
  return undefined
}

/** The words of a name, the small ones left out. */
const wordsOf = (name: string): string[] =>
  name.split(/[\s.'’-]/).filter((word) => word !== '' && !smallInKnownNames.has(word.toLowerCase()))

/** What a country and its people have in common, and all forms of a name: more than half of a word, from its head. */
const rootOf = (word: string): string => word.slice(0, Math.max(3, Math.ceil(0.6 * word.length)))

/** By what an article that speaks of a name may be known to: a root of one of its words, or its initials. */
function tracesOf(name: string): string[] {
  const words = wordsOf(name)
  const roots = words.filter((word) => word.length > 2).map(rootOf)
  return words.length > 1 ? [...roots, words.map((word) => word[0]).join('')] : roots
}

/** Checks whether two names are spellings of one, stops, spaces and case aside, or one the initials of the other. */
export function areSpellings(a: Named, b: Named): boolean {
  const [left, right] = [lettersOf(a.name), lettersOf(b.name)]
  return left === right || left === initialsOf(b.name) || right === initialsOf(a.name)
}

const initialsOf = (name: string): string =>
  wordsOf(name)
    .map((word) => word[0]!.toLowerCase())
    .join('')

/** Says whether an article nowhere speaks of a name: it does not know both and tell of one here, of the other there. */
export function makeStrangers(story: Story): (article: number, named: Named) => boolean {
  const known = new Map<string, string[]>()
  return (article, { name }) => {
    let traces = known.get(name)
    if (traces === undefined) {
      traces = tracesOf(name)
      known.set(name, traces)
    }
    const { text, title } = story.articles[article]!.reading
    return traces.length > 0 && !traces.some((trace) => text.includes(trace) || title?.includes(trace))
  }
}
