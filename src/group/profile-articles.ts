import type { Reading } from '../schemas/reading.ts'
import { makeWordTable, type WordTable } from '../words/word-table.ts'
import { type EventDay, findDate } from './find-date.ts'
import { makeTermTable, type TermTable } from './number-terms.ts'

/**
 * What an article is about: its terms (ascending numbers, common to all articles profiled together) with weights of length 1,
 * and the day of its event if one is known.
 */
export interface Profile {
  readonly terms: Int32Array
  readonly weights: Float64Array
  readonly day: EventDay | undefined
}

/** The profiles in the order of the readings, the words of the term numbers as the articles write them, and what kind each is. */
export interface Profiles {
  readonly profiles: readonly Profile[]
  readonly wordOf: readonly string[]
  readonly kindOf: TermTable['kindOf']
}

/** A headline and the first sentences report the event; much of the rest belongs to other events. */
const TITLE_WEIGHT = 3
const LEAD_WEIGHT = 3
const LEAD_SENTENCES = 3
/** Names and figures distinguish one event from another of its kind. */
const kindWeights = { name: 2.5, number: 2.5, word: 1, common: 0.6 }
/** Sentences beyond these are background; a profile of a long article costs no more than that of a long news report. */
const MOST_SENTENCES = 60

/** How often each of an article's terms (ascending) stands in it, by weight of place. */
interface Counts {
  readonly terms: Int32Array
  readonly counts: Int32Array
  readonly day: EventDay | undefined
}

/** Profiles articles by the words of their titles and texts, weighted by how rare they are among them. */
export function profileArticles(readings: readonly Reading[], words: WordTable = makeWordTable()): Profiles {
  const table = makeTermTable(words)
  const listed = readings.map((reading) => listSentences(reading, table))
  const counted = countAll(readings, listed, words.stems.length)
  const frequency = new Int32Array(words.stems.length)
  for (const { terms } of counted) for (let i = 0; i < terms.length; i++) frequency[terms[i]!]!++
  const weightOf = new Float64Array(frequency.length)
  for (let term = 0; term < weightOf.length; term++) {
    const n = frequency[term]!
    if (n > 0) weightOf[term] = kindWeights[table.kindOf(term)] * Math.log(1 + readings.length / n)
  }
  return { profiles: counted.map((counts) => makeProfile(counts, weightOf)), wordOf: table.words, kindOf: table.kindOf }
}

/** The terms of a sentence and what its place weighs. */
interface Listed {
  readonly terms: readonly number[]
  readonly weight: number
}

function listSentences(reading: Reading, table: TermTable): Listed[] {
  const listed: Listed[] = []
  let place = 0
  for (let i = 0; i < reading.sentences.length; i++) {
    const isTitle = reading.sentences[i]!.field === 'title'
    if (!isTitle && place >= MOST_SENTENCES) break
    const weight = isTitle ? TITLE_WEIGHT : place < LEAD_SENTENCES ? LEAD_WEIGHT : 1
    if (!isTitle) place++
    listed.push({ terms: table.termsOf(reading, i), weight })
  }
  return listed
}

function countAll(readings: readonly Reading[], listed: readonly (readonly Listed[])[], size: number): Counts[] {
  const count = new Int32Array(size)
  const touched = new Int32Array(size)
  return readings.map((reading, number) => {
    let found = 0
    for (const { terms, weight } of listed[number]!) {
      for (let i = 0; i < terms.length; i++) {
        const term = terms[i]!
        if (count[term] === 0) touched[found++] = term
        count[term]! += weight
      }
    }
    const terms = touched.slice(0, found).sort()
    const counts = new Int32Array(found)
    for (let i = 0; i < found; i++) {
      counts[i] = count[terms[i]!]!
      count[terms[i]!] = 0
    }
    return { terms, counts, day: findDate(reading) }
  })
}

function makeProfile({ terms, counts, day }: Counts, weightOf: Float64Array): Profile {
  const weights = new Float64Array(terms.length)
  let square = 0
  for (let i = 0; i < weights.length; i++) {
    const weight = (1 + Math.log(counts[i]!)) * weightOf[terms[i]!]!
    weights[i] = weight
    square += weight * weight
  }
  const length = Math.sqrt(square) || 1
  for (let i = 0; i < weights.length; i++) weights[i]! /= length
  return { terms, weights, day }
}

/** Returns how many terms there are: one more than the highest. */
export function countTerms(profiles: readonly Profile[]): number {
  return profiles.reduce((most, { terms }) => (terms.length === 0 ? most : Math.max(most, terms[terms.length - 1]! + 1)), 0)
}
