import { packBytes, unpackHere } from '../../serialise/pack-bytes.ts'
import type { TermProfile } from './profile-reading.ts'

/** In how many of a tenant's last articles each term stands, approximately. `articles` counts them. */
export interface TermFrequencies {
  readonly articles: number
  readonly counts: Uint16Array<ArrayBuffer>
}

/** Each half of a hash counts in a separate row. The smaller of the two counts is the better one. */
const ROW = 1 << 16
/** With so many articles all counts are halved: what was written long ago counts less, and no count overflows. */
const MOST_ARTICLES = 40_000

export const noFrequencies = (): TermFrequencies => ({ articles: 0, counts: new Uint16Array(2 * ROW) })

/** Source: the count-min sketch of Cormode and Muthukrishnan (2005), with two rows. It never counts too little, rarely too much. */
export function frequencyOf({ counts }: TermFrequencies, hash: number): number {
  return Math.min(counts[hash & 0xffff]!, counts[ROW + (hash >>> 16)]!)
}

/** Returns the frequencies with further articles counted. */
export function addArticles(frequencies: TermFrequencies, profiles: readonly TermProfile[]): TermFrequencies {
  let { articles } = frequencies
  const counts = frequencies.counts.slice()
  for (const { terms } of profiles) {
    if (articles >= MOST_ARTICLES) {
      for (let i = 0; i < counts.length; i++) counts[i]! >>>= 1
      articles >>>= 1
    }
    countOnce(counts, terms)
    articles++
  }
  return { articles, counts }
}

/** Counts an article once in each place, though several of its terms share one. */
function countOnce(counts: Uint16Array, terms: Uint32Array): void {
  const places = new Set<number>()
  for (const hash of terms) places.add(hash & 0xffff).add(ROW + (hash >>> 16))
  for (const place of places) counts[place]!++
}

/** Packs them as text for the store: the counts, compressed, in base64. */
export const packFrequencies = ({ counts }: TermFrequencies): string =>
  packBytes(new Uint8Array(counts.buffer, counts.byteOffset, counts.byteLength))

export function unpackFrequencies(articles: number, packed: string | null): TermFrequencies {
  if (packed === null) return noFrequencies()
  const bytes = new Uint8Array(unpackHere(packed))
  return { articles, counts: new Uint16Array(bytes.buffer) }
}
