import type { Voices } from '../attributions/mark-voices.ts'
import type { FoundMarker } from '../markers/find-markers.ts'
import type { Passage } from '../passage.ts'
import type { SentencePlace } from '../sentences/split-sentences.ts'
import { familyGroups, featureIndex, featureNames, places, tagIndex } from './feature-names.ts'
import {
  factsWith,
  IN_LY,
  ISM,
  isWordFact,
  NEGATIVE,
  SHAPES,
  signOf,
  stanceSets,
  stancesOf,
  type WordFacts,
  weightOf
} from './word-facts.ts'
import { wordWeights } from './word-weights.ts'

const connectives: ReadonlySet<string> = new Set([
  'and',
  'but',
  'so',
  'yet',
  'or',
  'because',
  'now',
  'then',
  'thus',
  'indeed',
  'instead'
])
const pronouns: ReadonlySet<string> = new Set(['it', 'this', 'that', 'these', 'those', 'there', 'what', 'they'])

/** How many sentences a text has to have for a sentence to be read as part of an article. */
const ARTICLE_SENTENCES = 5

/** Features of sentences in one array, `width` numbers a sentence: a row each would cost more than to compute it. */
export interface FeatureTable {
  readonly width: number
  readonly values: Float64Array
}

/** The features of every sentence of a passage, see `featureNames`; `markers` are those of the passage, by place. `weights` are those of single words. */
export function sentenceFeatures(
  { sentences, tokens }: Passage,
  voices: Voices,
  markers: readonly FoundMarker[],
  weights: ReadonlyMap<string, number> = wordWeights
): FeatureTable {
  const factsOf = weights === wordWeights ? factsOfWords : factsWith(weights)
  const values = new Float64Array(sentences.length * width)
  for (let i = 0; i < sentences.length; i++) {
    countTokens(values, i * width, tokens, voices, sentences[i]!, factsOf)
    placeSentence(values, i * width, sentences[i]!, i, sentences.length)
  }
  for (const marker of markers) addMarker(values, marker.sentence * width, marker)
  for (let i = 0; i < sentences.length; i++) combine(values, i * width)
  return { width, values }
}

const factsOfWords = factsWith(wordWeights)
const width = featureNames.length

/** The features that are made of others of the sentence at `row`, and of its neighbours. */
function combine(values: Float64Array, row: number): void {
  const strongest = values[row + places.strongest]!
  const inArticle = values[row + places.inArticle]!
  values[row + places.density] = (values[row + places.density]! * 10) / Math.max(8, Math.expm1(values[row + places.length]!))
  values[row + places.strongestInArticle] = inArticle * strongest
  values[row + places.loadedInArticle] = inArticle * values[row + places.loaded]!
  values[row + places.subjectiveInArticle] = inArticle * values[row + places.subjective]!
  values[row + places.lengthInArticle] = inArticle * values[row + places.length]!
  values[row + places.squared] = strongest ** 2
  const before = row === 0 ? 0 : values[row - width + places.strongest]!
  const after = row + width === values.length ? 0 : values[row + width + places.strongest]!
  values[row + places.nearby] = inArticle * (before + after)
}

function addMarker(values: Float64Array, row: number, { voice, family, strength }: FoundMarker): void {
  if (voice === 'quoted') return
  if (voice === 'attributed') {
    const at = row + places.attributedMarkers
    values[at] = Math.min(2, values[at]! + strength)
    return
  }
  const group = familyGroups[family]
  if (group === undefined) return
  const i = row + featureIndex(group)
  values[i] = Math.min(2, values[i]! + strength)
  values[row + places.strongest] = Math.max(values[row + places.strongest]!, strength)
  values[row + places.anyMarker] = 1
  values[row + places.density]! += strength
}

function placeSentence(values: Float64Array, row: number, { role }: SentencePlace, i: number, count: number): void {
  const isInArticle = count >= ARTICLE_SENTENCES
  values[row + places.headline] = role === 'body' ? 0 : 1
  values[row + places.inArticle] = isInArticle ? 1 : 0
  values[row + places.lead] = isInArticle && i === 0 ? 1 : 0
  values[row + places.depth] = isInArticle ? i / (count - 1) : 0
}

function countTokens(
  values: Float64Array,
  row: number,
  { norms, tags }: Passage['tokens'],
  voices: Voices,
  { firstToken, endToken }: SentencePlace,
  factsOf: (norm: string) => WordFacts
): void {
  let words = 0
  let characters = 0
  let subjective = 0
  let quoted = 0
  let attributed = 0
  for (let i = firstToken; i < endToken; i++) {
    const norm = norms[i]!
    const facts = factsOf(norm)
    const sign = signOf(facts)
    const stances = stancesOf(facts)
    const voice = voices[i]!
    if (sign >= 0) values[row + sign]!++
    if (stances >= 0 && (voice === 'outlet' || norm.length < 4)) countStances(values, row, stanceSets[stances]!)
    if (!isWordFact(facts)) continue
    words++
    characters += norm.length
    const tag = tagIndex.get(tags[i]!)
    if (tag !== undefined) values[row + tag]!++
    if (voice === 'quoted') quoted++
    else subjective += weightOf(facts)
    if (voice === 'attributed') attributed++
    if ((facts & SHAPES) !== 0) countShape(values, row, facts, tags[i]!)
  }
  if (words === 0) return
  values[row + places.quoted] = quoted / words
  values[row + places.attributed] = attributed / words
  values[row + places.subjective] = subjective / Math.sqrt(words)
  values[row + places.wordLength] = characters / words
  values[row + places.length] = Math.log1p(words)
  for (let k = 0; k < tagPlaces.length; k++) values[row + tagPlaces[k]!]! /= words
  values[row + places.connective] = connectives.has(norms[firstToken]!) ? 1 : 0
  values[row + places.pronoun] = pronouns.has(norms[firstToken]!) ? 1 : 0
}

function countStances(values: Float64Array, row: number, stances: readonly number[]): void {
  for (let k = 0; k < stances.length; k++) values[row + stances[k]!]!++
}

function countShape(values: Float64Array, row: number, shape: number, tag: string): void {
  if ((shape & IN_LY) !== 0 && tag === 'ADV') values[row + places.ly]!++
  if ((shape & ISM) !== 0) values[row + places.isms]!++
  if ((shape & NEGATIVE) !== 0 && (tag === 'ADJ' || tag === 'VERB' || tag === 'ADV')) values[row + places.negative]!++
}

const tagPlaces = [...tagIndex.values()]
