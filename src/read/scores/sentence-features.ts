import { openingConnectives, openingPronounWords } from '../../languages/lexicon.ts'
import { leaningNames, leaningRow, leanings, wordWeights } from '../../languages/word-scores.ts'
import type { Voices } from '../attributions/mark-voices.ts'
import type { FoundMarker } from '../markers/find-markers.ts'
import type { Passage } from '../passage.ts'
import type { SentencePlace } from '../sentences/split-sentences.ts'
import { rememberOfWord, type Word } from '../tokens/word.ts'
import { ARTICLE_SENTENCES } from './calibrate-framing.ts'
import { featureIndex, featureNames, featureOfFamily, featureOfRule, leaningIndex, places, tagIndex } from './feature-names.ts'
import { factsWith, isInLy, isWordFact, signOf, stanceSets, stancesOf, type WordFacts, weightOf } from './word-facts.ts'

/** A sentence, with the tokens of its passage and whose voice each is. */
interface SentenceWords {
  readonly tokens: Passage['tokens']
  readonly voices: Voices
  readonly place: SentencePlace
}

/** Features of sentences in one array, `width` numbers a sentence: a row each would cost more than to compute it. */
export interface FeatureTable {
  readonly width: number
  readonly values: Float64Array
}

/** Returns the features of every sentence of a passage, see `featureNames`; `markers` are those of the passage, by place. `factsOf` tells the facts of a word. */
export function sentenceFeatures(
  { sentences, tokens }: Passage,
  voices: Voices,
  markers: readonly FoundMarker[],
  factsOf: (word: Word) => WordFacts = factsOfWords
): FeatureTable {
  const values = new Float64Array(sentences.length * width)
  for (let i = 0; i < sentences.length; i++) {
    const words = { tokens, voices, place: sentences[i]! }
    countTokens(values, i * width, words, factsOf)
    leanWords(values, i * width, words)
    placeSentence(values, i, sentences)
  }
  for (const marker of markers) addMarker(values, marker.sentence * width, marker)
  for (let i = 0; i < sentences.length; i++) combine(values, i * width)
  return { width, values }
}

const factsOfWords = rememberOfWord(factsWith(wordWeights))
const width = featureNames.length

/** The features that are made of others of the sentence at `row`, and of its neighbours. */
function combine(values: Float64Array, row: number): void {
  const strongest = values[row + places.strongest]!
  const inArticle = values[row + places.inArticle]!
  values[row + places.density] = (values[row + places.density]! * 10) / Math.max(8, Math.expm1(values[row + places.length]!))
  values[row + places.strongestInArticle] = inArticle * strongest
  values[row + places.subjectiveInArticle] = inArticle * values[row + places.subjective]!
  values[row + places.lengthInArticle] = inArticle * values[row + places.length]!
  values[row + places.doubtsInArticle] = inArticle * values[row + places.doubts]!
  values[row + places.squared] = strongest ** 2
  const before = row === 0 ? 0 : values[row - width + places.strongest]!
  const after = row + width === values.length ? 0 : values[row + width + places.strongest]!
  values[row + places.nearby] = inArticle * (before + after)
  values[row + places.chargedTopSquared] = values[row + places.chargedTop]! ** 2
  const chargedBefore = row === 0 ? 0 : values[row - width + CHARGED]!
  const chargedAfter = row + width === values.length ? 0 : values[row + width + CHARGED]!
  values[row + places.chargedNearby] = inArticle * (chargedBefore + chargedAfter)
}

function addMarker(values: Float64Array, row: number, { voice, family, rule, strength }: FoundMarker): void {
  if (voice === 'quoted') return
  if (voice === 'attributed') {
    const at = row + places.attributedMarkers
    values[at] = Math.min(2, values[at]! + (family === 'speech-verb' ? strength * SPEECH_VERBS : strength))
    return
  }
  const feature = featureOfRule.get(rule) ?? featureOfFamily.get(family)
  if (feature === undefined) return
  const i = row + featureIndex(feature)
  const charge = family === 'speech-verb' ? strength * SPEECH_VERBS : strength
  values[i] = Math.min(2, values[i]! + charge)
  values[row + places.strongest] = Math.max(values[row + places.strongest]!, charge)
  values[row + places.density]! += charge
}

/** For rates the strength of speech verbs is a third; how loaded a sentence is depends on the words alone. */
const SPEECH_VERBS = 3

function placeSentence(values: Float64Array, i: number, sentences: readonly SentencePlace[]): void {
  const row = i * width
  const count = sentences.length
  const isInArticle = count >= ARTICLE_SENTENCES
  values[row + places.headline] = sentences[i]!.role === 'body' ? 0 : 1
  values[row + places.inArticle] = isInArticle ? 1 : 0
  values[row + places.lead] = isInArticle && i === 0 ? 1 : 0
  values[row + places.depth] = isInArticle ? i / (count - 1) : 0
}

function countTokens(
  values: Float64Array,
  row: number,
  { tokens: { words: forms, norms, tags }, voices, place: { firstToken, endToken } }: SentenceWords,
  factsOf: (word: Word) => WordFacts
): void {
  let words = 0
  let characters = 0
  let subjective = 0
  let quoted = 0
  let attributed = 0
  for (let i = firstToken; i < endToken; i++) {
    const norm = norms[i]!
    const facts = factsOf(forms[i]!)
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
    if (isInLy(facts) && tags[i] === 'ADV') values[row + places.ly]!++
  }
  if (words === 0) return
  values[row + places.quoted] = quoted / words
  values[row + places.attributed] = attributed / words
  values[row + places.subjective] = subjective / Math.sqrt(words)
  values[row + places.wordLength] = characters / words
  values[row + places.length] = Math.log1p(words)
  for (let k = 0; k < tagPlaces.length; k++) values[row + tagPlaces[k]!]! /= words
  values[row + places.connective] = openingConnectives.has(norms[firstToken]!) ? 1 : 0
  values[row + places.pronoun] = openingPronounWords.has(norms[firstToken]!) ? 1 : 0
}

function countStances(values: Float64Array, row: number, stances: readonly number[]): void {
  for (let k = 0; k < stances.length; k++) values[row + stances[k]!]!++
}

/** How far the sentence's words, without quoted ones, lean on each scale: the mean, and the mean of the two that lean most. */
function leanWords(values: Float64Array, row: number, { tokens, voices, place }: SentenceWords): void {
  const { norms, tags } = tokens
  const { firstToken, endToken } = place
  let words = ADDED_WORDS
  let charged = 0
  let secondCharged = 0
  let blows = 0
  let secondBlows = 0
  for (let i = firstToken; i < endToken; i++) {
    if (!contentTags.has(tags[i]!) || voices[i] === 'quoted' || norms[i]!.length < LEAST_LETTERS) continue
    words++
    const at = leaningRow(norms[i]!) * SCALES
    if (at < 0) continue
    for (let k = 0; k < SCALES; k++) values[row + leaningIndex[k]!]! += leanings[at + k]!
    const charge = leanings[at]!
    if (charge > charged) {
      secondCharged = charged
      charged = charge
    } else if (charge > secondCharged) secondCharged = charge
    const blow = leanings[at + BLOWS]!
    if (blow > blows) {
      secondBlows = blows
      blows = blow
    } else if (blow > secondBlows) secondBlows = blow
  }
  for (let k = 0; k < SCALES; k++) values[row + leaningIndex[k]!]! /= words * QUARTERS
  values[row + places.chargedTop] = (charged + secondCharged) / (2 * QUARTERS)
  values[row + places.blowsTop] = (blows + secondBlows) / (2 * QUARTERS)
}

const SCALES = leaningIndex.length
const CHARGED = leaningIndex[0]!
const BLOWS = leaningNames.indexOf('blows')
const QUARTERS = 4
/** So many words that lean nowhere are added to each sentence's, so that short ones do not stand out. */
const ADDED_WORDS = 2
const LEAST_LETTERS = 3
const contentTags: ReadonlySet<string> = new Set(['ADJ', 'ADV', 'NOUN', 'VERB'])

const tagPlaces = [...tagIndex.values()]
