import { isFunctionWord } from '../compare/story/function-words.ts'
import { plainWord, scanWords } from '../compare/story/scan-words.ts'
import { stemWord } from '../compare/story/stem-word.ts'
import type { Reading } from '../schemas/reading.ts'
import { type EventDay, findDate } from './find-date.ts'
import { isNewsWord } from './news-words.ts'

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
const NAME_WEIGHT = 2.5
const NUMBER_WEIGHT = 2.5
const NEWS_WEIGHT = 0.6
/** Sentences beyond these are background; a profile of a long article costs no more than that of a long news report. */
const MOST_SENTENCES = 60

interface Counts {
  readonly count: Map<number, number>
  readonly day: EventDay | undefined
}

/** Profiles articles by the words of their titles and texts, weighted by how rare they are among them. */
export function profileArticles(readings: readonly Reading[]): Profiles {
  const terms = makeTermTable()
  const counted = readings.map((reading) => countTerms(reading, terms))
  const frequency = new Int32Array(terms.size())
  for (const { count } of counted) for (const term of count.keys()) frequency[term]!++
  const weightOf = Float64Array.from(frequency, (n, term) => terms.boost(term) * Math.log(1 + readings.length / n))
  return { profiles: counted.map((counts) => makeProfile(counts, weightOf)), wordOf: terms.words }
}

function makeProfile({ count, day }: Counts, weightOf: Float64Array): Profile {
  const terms = Int32Array.from(count.keys()).sort()
  const weights = Float64Array.from(terms, (term) => (1 + Math.log(count.get(term)!)) * weightOf[term]!)
  let square = 0
  for (const weight of weights) square += weight * weight
  const length = Math.sqrt(square) || 1
  for (let i = 0; i < weights.length; i++) weights[i]! /= length
  return { terms, weights, day }
}

const possessive = /['’]s$/

interface TermTable {
  readonly words: string[]
  readonly size: () => number
  readonly numberOf: (form: string, isFirst: boolean) => number
  readonly boost: (term: number) => number
}

/** Numbers stems; a term is a name where it is mostly written with a capital inside sentences. */
function makeTermTable(): TermTable {
  const words: string[] = []
  const common: boolean[] = []
  const capitals: number[] = []
  const smalls: number[] = []
  const byForm = new Map<string, number>()
  const byStem = new Map<string, number>()
  const add = (form: string): number => {
    const word = plainWord(form)
    let term = -1
    if (!isFunctionWord(word)) {
      const stem = stemWord(word)
      term = byStem.get(stem) ?? -1
      if (term < 0) {
        term = words.push(form.replace(possessive, '')) - 1
        byStem.set(stem, term)
        common.push(isNewsWord(word) || isNewsWord(stem))
        capitals.push(0)
        smalls.push(0)
      }
    }
    byForm.set(form, term)
    return term
  }
  const numberOf = (form: string, isFirst: boolean): number => {
    const term = byForm.get(form) ?? add(form)
    if (term >= 0 && !isFirst) {
      const first = form.charCodeAt(0)
      if (first >= 65 && first <= 90) capitals[term]!++
      else smalls[term]!++
    }
    return term
  }
  const boost = (term: number) => {
    if (common[term]) return NEWS_WEIGHT
    const first = words[term]!.charCodeAt(0)
    if (first >= 48 && first <= 57) return NUMBER_WEIGHT
    return capitals[term]! > smalls[term]! ? NAME_WEIGHT : 1
  }
  return { words, size: () => words.length, numberOf, boost }
}

function countTerms(reading: Reading, terms: TermTable): Counts {
  const count = new Map<number, number>()
  let place = 0
  for (const { field, text } of reading.sentences) {
    const isTitle = field === 'title'
    if (!isTitle && place >= MOST_SENTENCES) break
    const weight = isTitle ? TITLE_WEIGHT : place < LEAD_SENTENCES ? LEAD_WEIGHT : 1
    if (!isTitle) place++
    const { starts, ends } = scanWords(text)
    for (let i = 0; i < starts.length; i++) {
      const term = terms.numberOf(text.slice(starts[i]!, ends[i]!), isTitle || i === 0)
      if (term >= 0) count.set(term, (count.get(term) ?? 0) + weight)
    }
  }
  return { count, day: findDate(reading) }
}
