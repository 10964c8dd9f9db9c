import type { Reading } from '../schemas/reading.ts'
import { type EventDay, findDate } from './find-date.ts'
import { makeTermTable, type TermTable } from './number-terms.ts'

/**
 * What an article is about: its terms (ascending numbers, common to all articles profiled together) with weights of length 1,
 * and the day of its event where one is known.
 */
export interface Profile {
  readonly terms: Int32Array
  readonly weights: Float64Array
  readonly day: EventDay | undefined
}

/** The profiles in the order of the readings, and the words behind the term numbers as the articles write them. */
export interface Profiles {
  readonly profiles: readonly Profile[]
  readonly wordOf: readonly string[]
}

/** A headline and the first sentences tell the event; the rest tells much that belongs to other events. */
const TITLE_WEIGHT = 3
const LEAD_WEIGHT = 3
const LEAD_SENTENCES = 3
/** Names and figures tell one event from another of its kind. */
const kindWeights = { name: 2.5, number: 2.5, word: 1, common: 0.6 }
/** Sentences beyond these are background; a profile of a long article costs no more than that of a long news report. */
const MOST_SENTENCES = 60

/** How often each of an article's terms (ascending) stands in it, by weight of place. */
interface Counts {
  readonly terms: readonly number[]
  readonly counts: readonly number[]
  readonly day: EventDay | undefined
}

/** Profiles articles by the words of their titles and texts, weighted by how rare they are among them. */
export function profileArticles(readings: readonly Reading[]): Profiles {
  const table = makeTermTable()
  const counted = countAll(readings, table)
  const frequency = new Int32Array(table.words.length)
  for (const { terms } of counted) for (const term of terms) frequency[term]!++
  const weightOf = Float64Array.from(frequency, (n, term) => kindWeights[table.kindOf(term)] * Math.log(1 + readings.length / n))
  return { profiles: counted.map((counts) => makeProfile(counts, weightOf)), wordOf: table.words }
}

function countAll(readings: readonly Reading[], table: TermTable): Counts[] {
  const count: number[] = []
  return readings.map((reading) => {
    const touched: number[] = []
    let place = 0
    for (const { field, text } of reading.sentences) {
      const isTitle = field === 'title'
      if (!isTitle && place >= MOST_SENTENCES) break
      const weight = isTitle ? TITLE_WEIGHT : place < LEAD_SENTENCES ? LEAD_WEIGHT : 1
      if (!isTitle) place++
      for (const term of table.termsOf(text, isTitle)) {
        const known = count[term] ?? 0
        if (known === 0) touched.push(term)
        count[term] = known + weight
      }
    }
    touched.sort((a, b) => a - b)
    const counts = touched.map((term) => count[term]!)
    for (const term of touched) count[term] = 0
    return { terms: touched, counts, day: findDate(reading) }
  })
}

function makeProfile({ terms, counts, day }: Counts, weightOf: Float64Array): Profile {
  const weights = Float64Array.from(terms, (term, i) => (1 + Math.log(counts[i]!)) * weightOf[term]!)
  let square = 0
  for (const weight of weights) square += weight * weight
  const length = Math.sqrt(square) || 1
  for (let i = 0; i < weights.length; i++) weights[i]! /= length
  return { terms: Int32Array.from(terms), weights, day }
}
