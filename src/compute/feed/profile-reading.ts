import { profileArticles } from '../../group/profile-articles.ts'
import type { Reading } from '../../schemas/reading.ts'
import { makeWordTable } from '../../words/word-table.ts'
import { hashTerm } from './hash-term.ts'

/**
 * What is kept of an article for grouping it with articles that come later: its terms as hashes (ascending, unsigned), and of each what it
 * weighs by kind and place (1 to 127, the heaviest), plus 128 if it is a name or a figure. How rare a term is changes as articles come.
 */
export interface TermProfile {
  readonly terms: Uint32Array<ArrayBuffer>
  readonly weights: Uint8Array<ArrayBuffer>
}

/** Longer articles are distinguished by their heaviest terms. */
const MOST_TERMS = 400
const HEAVIEST = 127
const SPECIFIC = 128

export const weightIn = (weights: Uint8Array, place: number): number => weights[place]! & HEAVIEST
export const isSpecific = (weights: Uint8Array, place: number): boolean => weights[place]! >= SPECIFIC

/** Returns the profile of an article, from its reading alone: the same whatever it is read together with. */
export function profileReading(reading: Reading): TermProfile {
  const words = makeWordTable()
  const { profiles, kindOf } = profileArticles([reading], words)
  const { terms, weights } = profiles[0]!
  const byHash = new Map<number, { weight: number; mark: number }>()
  for (let i = 0; i < terms.length; i++) {
    const kind = kindOf(terms[i]!)
    const hash = hashTerm(words.stems[terms[i]!]!)
    const weight = (byHash.get(hash)?.weight ?? 0) + weights[i]!
    byHash.set(hash, { weight, mark: kind === 'name' || kind === 'number' ? SPECIFIC : 0 })
  }
  const heaviest = [...byHash].sort(([a, x], [b, y]) => y.weight - x.weight || a - b).slice(0, MOST_TERMS)
  const most = heaviest[0]?.[1].weight ?? 1
  heaviest.sort(([a], [b]) => a - b)
  return {
    terms: Uint32Array.from(heaviest, ([hash]) => hash),
    weights: Uint8Array.from(heaviest, ([, { weight, mark }]) => mark + Math.max(1, Math.round((weight / most) * HEAVIEST)))
  }
}

/** Packs a profile as text for the store: hashes, then weights, in base64. */
export function packProfile({ terms, weights }: TermProfile): string {
  return Buffer.concat([new Uint8Array(terms.buffer, terms.byteOffset, terms.byteLength), weights]).toString('base64')
}

export function unpackProfile(packed: string): TermProfile {
  const bytes = new Uint8Array(Buffer.from(packed, 'base64'))
  const count = bytes.length / 5
  return { terms: new Uint32Array(bytes.buffer, 0, count), weights: bytes.slice(count * 4) }
}
