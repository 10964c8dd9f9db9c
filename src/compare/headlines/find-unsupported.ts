import { areNewsSynonyms, headlineWords, lemmasOf } from '../../languages/lexicon.ts'
import type { Story, StoryArticle } from '../story/index-story.ts'
import type { HeadlineTerm } from './read-headline.ts'
import { sensesOfWord } from './related-senses.ts'

/** A root this long says what a word is about; shorter ones stand in many words. */
const LEAST_ROOT = 4

/** Finds the terms of an article's headline that its text does not support. */
export type FindUnsupported = (article: StoryArticle, missing: readonly HeadlineTerm[]) => HeadlineTerm[]

/**
 * Makes a function that finds the terms of a headline (of those in no sentence of the text by their stem) for which the text has no related word either: none of
 * the same root, no synonym, no word derived from it or right above it in WordNet. Only words that WordNet or the reading's names know are judged.
 *
 * Cost: a word of a headline is compared with each word of the story at most once, however many articles have both.
 */
export function findUnsupportedIn(story: Story): FindUnsupported {
  const isKin = makeKinJudge(story)
  return (article, missing) => {
    if (missing.length === 0) return []
    const text = article.reading.text.toLowerCase()
    const judged = missing.filter((term) => isJudged(article, term) && !hasRoot(text, wordOf(term)))
    if (judged.length === 0) return []
    const words = bodyWords(story, article)
    return judged.filter((term) => isNamed(article, term) || !words.some(isKin(wordOf(term))))
  }
}

const wordOf = ({ sentence, word }: HeadlineTerm): string => sentence.wording.words[word]!.replace(/'s$/, '')

function isJudged(article: StoryArticle, term: HeadlineTerm): boolean {
  const word = wordOf(term)
  if (word.length < LEAST_ROOT || headlineWords.has(word) || !/^[a-z-]+$/.test(word) || isShouted(term)) return false
  return isNamed(article, term) || lemmasOf(word).some(({ part }) => part !== 'r')
}

/** Short forms of names, whatever the text calls them. */
function isShouted({ sentence: { wording }, word }: HeadlineTerm): boolean {
  const written = wording.text.slice(wording.starts[word]!, wording.ends[word]!)
  return written === written.toUpperCase()
}

/** Checks whether the term is part of a name that the reading found in the headline. */
export function isNamed({ reading }: StoryArticle, { sentence, word }: HeadlineTerm): boolean {
  const start = sentence.sentence.start + sentence.wording.starts[word]!
  return reading.names.some(({ mentions }) =>
    mentions.some((mention) => mention.field === 'title' && mention.start <= start && mention.end > start)
  )
}

/** What a word shares with all its forms and most of its kin: more than half of it, from its head. */
function hasRoot(text: string, word: string): boolean {
  const root = word.slice(0, Math.max(LEAST_ROOT, Math.ceil(0.6 * word.length)))
  return text.includes(root)
}

/** The numbers of the distinct words of a text that carry meaning. */
function bodyWords({ isFunctionWord }: Story, { body }: StoryArticle): number[] {
  const ids = new Set<number>()
  for (const { wording } of body) for (let i = 0; i < wording.ids.length; i++) ids.add(wording.ids[i]!)
  return [...ids].filter((id) => !isFunctionWord[id])
}

const [KIN, STRANGER] = [1, 2] as const

/** Judges whether words of the story (by number) are related to a word; remembers each judgement. */
function makeKinJudge({ vocabulary }: Story): (word: string) => (id: number) => boolean {
  const told = new Map<string, Uint8Array>()
  return (word) => {
    const known = told.get(word) ?? new Uint8Array(vocabulary.length)
    told.set(word, known)
    const isRelated = makeRelationJudge(word)
    return (id) => {
      if (known[id] === 0) known[id] = isRelated(vocabulary[id]!) ? KIN : STRANGER
      return known[id] === KIN
    }
  }
}

function makeRelationJudge(word: string): (other: string) => boolean {
  const senses = sensesOfWord(word)
  const [own, around] = [new Set(senses.own), new Set(senses.around)]
  return (other) => {
    const known = sensesOfWord(other)
    return (
      known.own.some((sense) => around.has(sense)) || known.around.some((sense) => own.has(sense)) || areNewsSynonyms(word, other)
    )
  }
}
