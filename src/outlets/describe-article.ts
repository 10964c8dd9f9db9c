import { countOnce } from '../catalogue/count-once.ts'
import { makeVoiceFinder } from '../compare/naming/find-voice.ts'
import { articleId } from '../ids/article-id.ts'
import { timeOf } from '../order-readings.ts'
import type { Reading } from '../schemas/reading.ts'

/** A phrase that an article uses of a person in its own voice, whether it is loaded, and how often. */
export type CountedEpithet = readonly [name: string, epithet: string, loaded: boolean, count: number]

/**
 * What is counted of one article: everything that profiles of outlets are summed up from.
 *
 * `day` is that of publication, `YYYY-MM-DD` in UTC; of an undated article the day it came. `strengths` are Σ w, Σ w² and the largest w of its
 * markers in the outlet's voice, in thousandths (Σ w² in millionths): whole numbers, whose sums are the same in any order.
 */
export interface ArticleFigures {
  readonly id: string
  readonly outletKey: string
  readonly outlet: string
  readonly title: string | null
  readonly url: string | null
  readonly publishedAt: string | null
  readonly day: string
  readonly words: readonly [outlet: number, quoted: number, attributed: number]
  readonly strengths: readonly [sum: number, squares: number, largest: number]
  readonly families: readonly (readonly [family: string, count: number])[]
  readonly epithets: readonly CountedEpithet[]
}

/**
 * Counts what profiles need of one reading. `came` is when it came: ISO 8601.
 * `epithets` are those of the comparison if it knows the persons better by name, else the reading's. Without `keepsText`, the result contains no words of the article.
 */
export function describeArticle(
  reading: Reading,
  came: string,
  keepsText: boolean,
  epithets: readonly CountedEpithet[] = ownEpithets(reading)
): ArticleFigures {
  const { outlet, outletKey, title, url, publishedAt, scores } = reading
  return {
    id: articleId(reading),
    outletKey,
    outlet: outlet.trim(),
    title: keepsText ? title : null,
    url,
    publishedAt,
    day: dayOf(publishedAt, came),
    words: [scores.words.outlet, scores.words.quoted, scores.words.attributed],
    strengths: sumStrengths(reading),
    families: scores.families.map(({ family, count }) => [family, count] as const),
    epithets: keepsText ? epithets : []
  }
}

function dayOf(publishedAt: string | null, came: string): string {
  const time = timeOf(publishedAt)
  const day = Number.isFinite(time) ? new Date(time).toISOString() : came
  // A zone can carry a date out of the years that four digits write.
  return (/^\d{4}-/.test(day) ? day : came).slice(0, 10)
}

function sumStrengths({ markers }: Reading): ArticleFigures['strengths'] {
  let sum = 0
  let squares = 0
  let largest = 0
  for (const strength of countOnce(markers.filter(({ voice }) => voice === 'outlet'))) {
    const thousandths = Math.round(strength * 1000)
    sum += thousandths
    squares += thousandths * thousandths
    largest = Math.max(largest, thousandths)
  }
  return [sum, squares, largest]
}

function ownEpithets(reading: Reading): CountedEpithet[] {
  const voiceOf = makeVoiceFinder(reading)
  return countEpithets(
    reading.names
      .filter(({ type }) => type === 'person')
      .flatMap(({ name, epithets }) =>
        epithets.filter((epithet) => voiceOf(epithet) === 'outlet').map(({ text, loaded }) => ({ name, epithet: text, loaded }))
      )
  )
}

/** Counts equal phrases of equal names, in the order in which they first stand. */
export function countEpithets(
  found: readonly { readonly name: string; readonly epithet: string; readonly loaded: boolean }[]
): CountedEpithet[] {
  const counts = new Map<string, { name: string; epithet: string; loaded: boolean; count: number }>()
  for (const { name, epithet, loaded } of found) {
    const key = `${name}\n${epithet}`
    const known = counts.get(key)
    if (known) known.count++
    else counts.set(key, { name, epithet, loaded, count: 1 })
  }
  return [...counts.values()].map(({ name, epithet, loaded, count }) => [name, epithet, loaded, count])
}
