import { findAttributions } from '../src/read/attributions/find-attributions.ts'
import { markVoices } from '../src/read/attributions/mark-voices.ts'
import { makePassages } from '../src/read/make-passages.ts'
import { compileRules } from '../src/read/markers/compile-rules.ts'
import { findMarkers } from '../src/read/markers/find-markers.ts'
import { findNames } from '../src/read/names/find-names.ts'
import { featureNames } from '../src/read/scores/feature-names.ts'
import { hasOwnWord } from '../src/read/scores/score-sentences.ts'
import { selectMarkers } from '../src/read/scores/select-markers.ts'
import { sentenceFeatures } from '../src/read/scores/sentence-features.ts'
import { factsWith, type WordFacts } from '../src/read/scores/word-facts.ts'
import { isWord } from '../src/read/tokens/tokenize.ts'
import type { Word } from '../src/read/tokens/word.ts'
import { readRows } from './read-rows.ts'

/** A labelled sentence, or a sentence of the service's that lies in one. */
export interface Sample {
  readonly set: string
  readonly group: string
  /** The labelled sentence that it is (part of): its score is the highest of its parts'. */
  readonly key: string
  readonly label: boolean
  /** Whether words outside quotation marks are loaded. */
  readonly isUnquoted: boolean
  /** Without a word of the outlet's own a sentence scores 0, see `scoreSentences`. */
  readonly hasOwnWord: boolean
  readonly words: ReadonlySet<string>
  readonly featuresWith: (weights: ReadonlyMap<string, number>) => Float64Array
}
const rules = compileRules([], [])
const factsOfWeights = new WeakMap<ReadonlyMap<string, number>, (word: Word) => WordFacts>()

/** The sentences of BABE and NewsSD-ENG, each read by itself, and those of BASIL's articles. */
export function readSamples(folder: string): Sample[] {
  return [
    ...readRows<{ id: string; text: string; biased: boolean }>(folder, 'framing').map(({ id, text, biased }) =>
      sampleSentence('framing', id, text, biased)
    ),
    ...readRows<{ id: string; text: string; subjective: boolean }>(folder, 'subjectivity').map(({ id, text, subjective }) =>
      sampleSentence('subjectivity', id, text, subjective)
    ),
    ...readRows<Story>(folder, 'basil').flatMap(sampleStory)
  ]
}

function read(title: string | null, text: string) {
  const passages = makePassages(title, text, [])
  const attributions = findAttributions(passages)
  const voices = markVoices(passages, attributions)
  const found = findMarkers({ passages, voices, attributions, names: findNames(passages), rules })
  const p = passages.length - 1
  const markers = selectMarkers(passages, found)
  return { passage: passages[p]!, voices: voices[p]!, markers: markers.filter(({ field }) => field === 'text') }
}

/** The features of a text's sentences under some weights of words; those of the last weights asked for are kept. */
function rowsWith({
  passage,
  voices,
  markers
}: ReturnType<typeof read>): (weights: ReadonlyMap<string, number>) => Float64Array[] {
  let last: ReadonlyMap<string, number> | undefined
  let rows: Float64Array[] = []
  return (weights) => {
    if (weights === last) return rows
    const { values, width } = sentenceFeatures(passage, voices, markers, factsOfWords(weights))
    rows = passage.sentences.map((_, i) => values.subarray(i * width, (i + 1) * width))
    last = weights
    return rows
  }
}

/** Facts of words under some weights, kept only as long as these: there are many of them here. */
function factsOfWords(weights: ReadonlyMap<string, number>): (word: Word) => WordFacts {
  const known = factsOfWeights.get(weights)
  if (known !== undefined) return known
  const facts = new Map<string, WordFacts>()
  const tell = factsWith(weights)
  const factsOf = ({ norm }: Word) => {
    const fact = facts.get(norm) ?? tell(norm)
    facts.set(norm, fact)
    return fact
  }
  factsOfWeights.set(weights, factsOf)
  return factsOf
}

/** Words that the weights may know: small ones only, so that no name is learnt. */
function wordsOf({ tokens }: ReturnType<typeof read>['passage']): Set<string> {
  const words = new Set<string>()
  for (let i = 0; i < tokens.length; i++) {
    if (isWord(tokens, i) && tokens.tags[i] !== 'PROPN' && tokens.tags[i] !== 'NUM') words.add(tokens.norms[i]!)
  }
  return words
}

function sampleSentence(set: string, id: string, text: string, label: boolean): Sample {
  const found = read(null, text)
  const rowsOf = rowsWith(found)
  const featuresWith = (weights: ReadonlyMap<string, number>) =>
    rowsOf(weights).reduce((a, b) => (b[featureNames.indexOf('length')]! > a[featureNames.indexOf('length')]! ? b : a))
  return {
    ...{ set, group: id, key: id, label, isUnquoted: label, hasOwnWord: true },
    words: wordsOf(found.passage),
    featuresWith
  }
}

interface Story {
  story: string
  articles: {
    title: string
    sentences: { text: string; paragraph: number; lexical: [start: number, end: number, isQuoted: boolean][] }[]
  }[]
}

function sampleStory({ story, articles }: Story): Sample[] {
  return articles.flatMap(({ title, sentences }, a) => {
    let text = ''
    const places = sentences.map((sentence, i) => {
      if (i > 0) text += sentence.paragraph === sentences[i - 1]!.paragraph ? ' ' : '\n\n'
      const start = text.length
      text += sentence.text
      return {
        start,
        end: text.length,
        label: sentence.lexical.length > 0,
        own: sentence.lexical.some(([, , isQuoted]) => !isQuoted)
      }
    })
    const found = read(title, text)
    const rowsOf = rowsWith(found)
    return found.passage.sentences.flatMap(({ start, end, firstToken, endToken }, i) => {
      const at = places.findIndex((place) => Math.min(place.end, end) - Math.max(place.start, start) > (end - start) / 2)
      const labelled = places[at]
      if (labelled === undefined) return []
      const featuresWith = (weights: ReadonlyMap<string, number>) => rowsOf(weights)[i]!
      const isOwnWord = hasOwnWord(found.passage, found.voices, firstToken, endToken)
      const about = { set: 'basil', group: story, key: `${story} ${a} ${at}`, label: labelled.label, isUnquoted: labelled.own }
      return [{ ...about, hasOwnWord: isOwnWord, words: new Set<string>(), featuresWith }]
    })
  })
}
