import type { Voices } from '../attributions/mark-voices.ts'
import type { FoundMarker } from '../markers/find-markers.ts'
import type { Passage } from '../passage.ts'
import type { SentencePlace } from '../sentences/split-sentences.ts'
import { familyGroups, featureIndex, featureNames, places, tagIndex } from './feature-names.ts'
import { factsWith, IN_LY, ISM, NEGATIVE, type WordFacts } from './word-facts.ts'
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

/** The features of every sentence of a passage, see `featureNames`; `markers` are those of the passage, by place. `weights` are those of single words. */
export function sentenceFeatures(
  { sentences, tokens }: Passage,
  voices: Voices,
  markers: readonly FoundMarker[],
  weights: ReadonlyMap<string, number> = wordWeights
): Float64Array[] {
  const factsOf = weights === wordWeights ? factsOfWords : factsWith(weights)
  const rows = sentences.map((sentence, i) => {
    const row = new Float64Array(featureNames.length)
    countTokens(row, tokens, voices, sentence, factsOf)
    placeSentence(row, sentence, i, sentences.length)
    return row
  })
  for (const marker of markers) addMarker(rows[marker.sentence]!, marker)
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!
    row[places.density] = (row[places.density]! * 10) / Math.max(8, Math.expm1(row[places.length]!))
    const inArticle = row[places.inArticle]!
    row[places.strongestInArticle] = inArticle * row[places.strongest]!
    row[places.loadedInArticle] = inArticle * row[places.loaded]!
    row[places.subjectiveInArticle] = inArticle * row[places.subjective]!
    row[places.lengthInArticle] = inArticle * row[places.length]!
    row[places.squared] = row[places.strongest]! ** 2
    const before = rows[i - 1]?.[places.strongest] ?? 0
    row[places.nearby] = inArticle * (before + (rows[i + 1]?.[places.strongest] ?? 0))
  }
  return rows
}

const factsOfWords = factsWith(wordWeights)

function addMarker(row: Float64Array, { voice, family, strength }: FoundMarker): void {
  if (voice === 'quoted') return
  if (voice === 'attributed') {
    row[places.attributedMarkers] = Math.min(2, row[places.attributedMarkers]! + strength)
    return
  }
  const group = familyGroups[family]
  if (group === undefined) return
  const i = featureIndex(group)
  row[i] = Math.min(2, row[i]! + strength)
  row[places.strongest] = Math.max(row[places.strongest]!, strength)
  row[places.anyMarker] = 1
  row[places.density]! += strength
}

function placeSentence(row: Float64Array, { role }: SentencePlace, i: number, count: number): void {
  const isInArticle = count >= ARTICLE_SENTENCES
  row[places.headline] = role === 'body' ? 0 : 1
  row[places.inArticle] = isInArticle ? 1 : 0
  row[places.lead] = isInArticle && i === 0 ? 1 : 0
  row[places.depth] = isInArticle ? i / (count - 1) : 0
}

function countTokens(
  row: Float64Array,
  tokens: Passage['tokens'],
  voices: Voices,
  { firstToken, endToken }: SentencePlace,
  factsOf: (norm: string) => WordFacts
): void {
  const { norms, tags } = tokens
  let words = 0
  let characters = 0
  for (let i = firstToken; i < endToken; i++) {
    const norm = norms[i]!
    const facts = factsOf(norm)
    const voice = voices[i]!
    if (facts.sign >= 0) row[facts.sign]!++
    if (facts.stances.length > 0 && (voice === 'outlet' || norm.length < 4)) countStances(row, facts.stances)
    if (!facts.isWord) continue
    words++
    characters += norm.length
    const tag = tagIndex.get(tags[i]!)
    if (tag !== undefined) row[tag]!++
    if (voice === 'quoted') row[places.quoted]!++
    else {
      row[places.subjective]! += facts.weight
      if (voice === 'attributed') row[places.attributed]!++
    }
    if (facts.shape !== 0) countShape(row, facts.shape, tags[i]!)
  }
  if (words > 0) takeShares(row, words, characters, norms[firstToken]!)
}

function countStances(row: Float64Array, stances: readonly number[]): void {
  for (let k = 0; k < stances.length; k++) row[stances[k]!]!++
}

function countShape(row: Float64Array, shape: number, tag: string): void {
  if ((shape & IN_LY) !== 0 && tag === 'ADV') row[places.ly]!++
  if ((shape & ISM) !== 0) row[places.isms]!++
  if ((shape & NEGATIVE) !== 0 && (tag === 'ADJ' || tag === 'VERB' || tag === 'ADV')) row[places.negative]!++
}

function takeShares(row: Float64Array, words: number, characters: number, opening: string): void {
  for (let k = 0; k < tagPlaces.length; k++) row[tagPlaces[k]!]! /= words
  row[places.quoted]! /= words
  row[places.attributed]! /= words
  row[places.subjective]! /= Math.sqrt(words)
  row[places.wordLength] = characters / words
  row[places.length] = Math.log1p(words)
  row[places.connective] = connectives.has(opening) ? 1 : 0
  row[places.pronoun] = pronouns.has(opening) ? 1 : 0
}

const tagPlaces = [...tagIndex.values()]
