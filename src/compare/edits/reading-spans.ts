import type { Epithet, Reading } from '../../schemas/reading.ts'

interface Place {
  readonly field?: 'title' | 'text' | undefined
  readonly start: number
  readonly end: number
}

/** What a reading says of a place in it, for the classes that words alone do not tell. */
export interface ReadingSpans {
  readonly isQuoted: (place: Place) => boolean
  readonly isNamed: (place: Place) => boolean
  readonly epithetAt: (place: Place) => Epithet | null
}

/** Looks up quotations, mentions of names, and epithets of one reading. */
export function spansOf(reading: Reading): ReadingSpans {
  const quoted = makeIndex(reading.attributions.filter(({ kind }) => kind !== 'indirect').map(({ content }) => content))
  const named = makeIndex(reading.names.flatMap(({ mentions }) => mentions))
  const epithets = makeIndex(reading.names.flatMap((name) => name.epithets))
  return {
    isQuoted: (place) => quoted(place).some((span) => overlaps(span, place)),
    isNamed: (place) => named(place).some((span) => span.start <= place.start && place.end <= span.end),
    epithetAt: (place) => epithets(place).find((span) => 2 * shared(span, place) > place.end - place.start) ?? null
  }
}

const shared = (a: Place, b: Place) => Math.min(a.end, b.end) - Math.max(a.start, b.start)
const overlaps = (a: Place, b: Place) => shared(a, b) > 0

/** Characters that one bucket of the index covers. */
const BUCKET = 256
/** A quotation longer than this many buckets is not looked up to its end. */
const MOST_BUCKETS = 64

/** Spans by the stretches of text that they touch, so that a look-up does not grow with their number. */
function makeIndex<T extends Place>(spans: readonly T[]): (place: Place) => readonly T[] {
  const buckets = new Map<number, T[]>()
  for (const span of spans) {
    const first = Math.floor(span.start / BUCKET)
    const last = Math.min(Math.floor(span.end / BUCKET), first + MOST_BUCKETS)
    for (let bucket = first; bucket <= last; bucket++) {
      const key = keyOf(span, bucket)
      const known = buckets.get(key)
      if (known === undefined) buckets.set(key, [span])
      else known.push(span)
    }
  }
  return (place) => buckets.get(keyOf(place, Math.floor(place.start / BUCKET))) ?? []
}

/** Buckets of the headline are numbered below zero. */
const keyOf = ({ field }: Place, bucket: number) => (field === 'title' ? -1 - bucket : bucket)
