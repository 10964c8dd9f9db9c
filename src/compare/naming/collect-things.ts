import { plainModifiers } from '../../languages/lexicon.ts'
import type { Thing } from '../../schemas/reading.ts'
import { plainWord } from '../../words/scan-words.ts'
import type { Story } from '../story/index-story.ts'

/** What one article refers to by one noun; `article` indexes the story's articles. */
export interface CarriedThing {
  readonly article: number
  readonly thing: Thing
}

/** A noun by which the articles refer to something, and the words that identify it: “harbour” of “the harbour treaty”. */
export interface ToldNoun {
  readonly noun: string
  readonly carriers: CarriedThing[]
  readonly modifiers: Set<string>
}

/** Collects the nouns that things are told by, in their order. */
export function collectThings(story: Story): ToldNoun[] {
  const byNoun = new Map<string, ToldNoun>()
  story.articles.forEach(({ reading }, article) => {
    for (const thing of reading.things ?? []) {
      let told = byNoun.get(thing.noun)
      if (told === undefined) {
        told = { noun: thing.noun, carriers: [], modifiers: new Set() }
        byNoun.set(thing.noun, told)
      }
      told.carriers.push({ article, thing })
      for (const { text } of thing.mentions) addModifiers(told.modifiers, text)
    }
  })
  return [...byNoun.values()].sort((a, b) => (a.noun < b.noun ? -1 : 1))
}

const possessive = /['’]s?$/

/** The words before the noun that identify which one is meant. */
function addModifiers(modifiers: Set<string>, text: string): void {
  const words = text.split(' ')
  for (let i = words.length - 2; i >= 0; i--) {
    const word = plainWord(words[i]!.replace(possessive, ''))
    if (word !== '' && !plainModifiers.has(word)) modifiers.add(word)
  }
}
