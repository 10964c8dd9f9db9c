import { isCounted } from '../../catalogue/catalogue.ts'
import type { Epithet, Marker, Reading } from '../../schemas/reading.ts'

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
  /** The framing markers that a place touches, by place; hedges and other families that have a class of their own left out. */
  readonly markersAt: (place: Place) => readonly Marker[]
}

/** Looks up quotations, mentions of names, and epithets of one reading. Each kind is indexed when it is first asked for. */
export function spansOf(reading: Reading): ReadingSpans {
  let quoted: Index<Place> | undefined
  let named: Index<Place> | undefined
  let epithets: Index<Epithet> | undefined
  let markers: Index<Marker> | undefined
  return {
    isQuoted: (place) => {
      quoted ??= indexQuotations(reading)
      return quoted(place).some((span) => shared(span, place) > 0)
    },
    isNamed: (place) => {
      named ??= indexMentions(reading)
      return named(place).some((span) => span.start <= place.start && place.end <= span.end)
    },
    epithetAt: (place) => {
      epithets ??= indexEpithets(reading)
      return epithets(place).find((span) => 2 * shared(span, place) > place.end - place.start) ?? null
    },
    markersAt: (place) => {
      markers ??= indexMarkers(reading)
      return markers(place).filter((span) => shared(span, place) > 0)
    }
  }
}

const shared = (a: Place, b: Place) => Math.min(a.end, b.end) - Math.max(a.start, b.start)

type Index<T> = (place: Place) => readonly T[]

function indexQuotations({ attributions }: Reading): Index<Place> {
  const { add, find } = makeIndex<Place>()
  for (const { kind, content } of attributions) if (kind !== 'indirect') add(content)
  return find
}

function indexMentions({ names }: Reading): Index<Place> {
  const { add, find } = makeIndex<Place>()
  for (const { mentions } of names) for (const mention of mentions) add(mention)
  return find
}

function indexEpithets({ names }: Reading): Index<Epithet> {
  const { add, find } = makeIndex<Epithet>()
  for (const name of names) for (const epithet of name.epithets) add(epithet)
  return find
}

function indexMarkers({ markers }: Reading): Index<Marker> {
  const { add, find } = makeIndex<Marker>()
  for (const marker of markers) if (isCounted(marker.family, 'edits')) add(marker)
  return find
}

/** Characters that one bucket of the index covers, as a power of two. */
const BUCKET_BITS = 8
/** A quotation longer than this many buckets is not looked up to its end. */
const MOST_BUCKETS = 64

/** Spans by the stretches of text that they touch, so that a look-up does not grow with their number. */
function makeIndex<T extends Place>(): { readonly add: (span: T) => void; readonly find: Index<T> } {
  const nothing: readonly T[] = []
  const inTitle: (T[] | undefined)[] = []
  const inText: (T[] | undefined)[] = []
  const add = (span: T) => {
    const buckets = span.field === 'title' ? inTitle : inText
    const first = span.start >> BUCKET_BITS
    const last = Math.min(span.end >> BUCKET_BITS, first + MOST_BUCKETS)
    for (let bucket = first; bucket <= last; bucket++) {
      const known = buckets[bucket]
      if (known === undefined) buckets[bucket] = [span]
      else known.push(span)
    }
  }
  const find = ({ field, start }: Place) => (field === 'title' ? inTitle : inText)[start >> BUCKET_BITS] ?? nothing
  return { add, find }
}
