import { isCounted } from '../../catalogue/catalogue.ts'
import { closedClass, speechOccasions } from '../../languages/lexicon.ts'
import type { Epithet, Marker, Reading } from '../../schemas/reading.ts'
import type { FieldSpan } from '../../schemas/span.ts'

/** A span of a reading: in the headline if `field` is `title`, otherwise in the text. */
interface ReadingSpan {
  readonly field?: FieldSpan['field'] | undefined
  readonly start: number
  readonly end: number
}

/** What a reading says of a place in it, for the classes that words alone do not tell. */
export interface ReadingSpans {
  readonly isQuoted: (place: ReadingSpan) => boolean
  readonly isNamed: (place: ReadingSpan) => boolean
  readonly epithetAt: (place: ReadingSpan) => Epithet | null
  /** The framing markers that a place touches, by place; hedges and other families that have a class of their own left out. */
  readonly markersAt: (place: ReadingSpan) => readonly Marker[]
  /** Whom words name as the source of what stands beside them (“, Ilse Varn said”), if they say no more than that. */
  readonly tagAt: (place: ReadingSpan & { readonly text: string }) => string | null
  /** Who is said to have said what a place holds. */
  readonly speakersOf: (place: ReadingSpan) => readonly string[]
}

/** Looks up quotations, mentions of names, and epithets of one reading. Each kind is indexed when it is first asked for. */
export function spansOf(reading: Reading): ReadingSpans {
  let quoted: Index<ReadingSpan> | undefined
  let named: Index<ReadingSpan> | undefined
  let epithets: Index<Epithet> | undefined
  let markers: Index<Marker> | undefined
  let said: Index<Said> | undefined
  let tags: Index<Said> | undefined
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
    },
    tagAt: (place) => {
      tags ??= indexTags(reading)
      return readTag(place, tags(place))
    },
    speakersOf: (place) => {
      said ??= indexSaid(reading)
      return said(place)
        .filter((span) => shared(span, place) > 0)
        .map(({ speaker }) => speaker)
    }
  }
}

const shared = (a: ReadingSpan, b: ReadingSpan) => Math.min(a.end, b.end) - Math.max(a.start, b.start)

type Index<T> = (place: ReadingSpan) => readonly T[]

function indexQuotations({ attributions }: Reading): Index<ReadingSpan> {
  const { add, find } = makeIndex<ReadingSpan>()
  for (const { kind, content } of attributions) if (kind !== 'indirect') add(content)
  return find
}

/** A place of an attribution (its content, or its source and cue) and who its source is. */
interface Said extends ReadingSpan {
  readonly speaker: string
}

function indexSaid({ attributions }: Reading): Index<Said> {
  const { add, find } = makeIndex<Said>()
  for (const { content, source } of attributions) if (source?.name) add({ ...content, speaker: source.name })
  return find
}

function indexTags({ attributions }: Reading): Index<Said> {
  const { add, find } = makeIndex<Said>()
  for (const { source, cue } of attributions) {
    if (!source?.name || cue === null || source.field !== cue.field) continue
    for (const { field, start, end } of [source, cue]) add({ field, start, end, speaker: source.name })
  }
  return find
}

/** The speaker whose source and cue are all that a place says, words of grammar aside. */
function readTag({ start, end, text }: ReadingSpan & { readonly text: string }, spans: readonly Said[]): string | null {
  const inside = spans.filter((span) => start <= span.start && span.end <= end)
  const speaker = inside[0]?.speaker
  if (speaker === undefined || inside.some((span) => span.speaker !== speaker)) return null
  let rest = ''
  let at = start
  for (const span of inside.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start > at) rest += `${text.slice(at - start, span.start - start)} `
    at = Math.max(at, span.end)
  }
  rest += text.slice(at - start)
  const words = rest.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words.every((word) => closedClass.has(word) || speechOccasions.has(word)) ? speaker : null
}

function indexMentions({ names }: Reading): Index<ReadingSpan> {
  const { add, find } = makeIndex<ReadingSpan>()
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
function makeIndex<T extends ReadingSpan>(): { readonly add: (span: T) => void; readonly find: Index<T> } {
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
  const find = ({ field, start }: ReadingSpan) => (field === 'title' ? inTitle : inText)[start >> BUCKET_BITS] ?? nothing
  return { add, find }
}
