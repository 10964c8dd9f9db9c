import { diffSentences, diffWords } from 'diff'
import DiffMatchPatch from 'diff-match-patch'
import type { Reading } from '../src/index.ts'

/** Pairs of corresponding sentences: positions in the lists of two articles' body sentences. */
export type Link = readonly [left: number, right: number]

/** A way to compare all articles of a set with each other, pair by pair: what is done once, and what for each pair. */
export type PairMethod = (readings: readonly Reading[]) => (left: number, right: number) => readonly Link[]

export const bodyOf = ({ sentences }: Reading) => sentences.filter(({ field }) => field !== 'title')

/** jsdiff by sentence: common sentences correspond. */
const sentenceDiff: PairMethod = (readings) => (left, right) => {
  const starts = [left, right].map((i) => new Map(bodyOf(readings[i]!).map(({ start }, at) => [start, at])))
  const links: Link[] = []
  let [inLeft, inRight] = [0, 0]
  for (const { value, added, removed } of diffSentences(readings[left]!.text, readings[right]!.text)) {
    if (!added && !removed) {
      for (let at = 0; at < value.length; at++) {
        const [a, b] = [starts[0]!.get(inLeft + at), starts[1]!.get(inRight + at)]
        if (a !== undefined && b !== undefined) links.push([a, b])
      }
    }
    if (!added) inLeft += value.length
    if (!removed) inRight += value.length
  }
  return links
}

/** jsdiff by word, over whole texts: it relates words, so it says nothing of sentences. */
const wordDiff: PairMethod = (readings) => (left, right) => {
  diffWords(readings[left]!.text, readings[right]!.text)
  return []
}

/** diff-match-patch over whole texts, with its own time limit of a second a pair. */
const matchPatch: PairMethod = (readings) => {
  const differ = new DiffMatchPatch()
  return (left, right) => {
    differ.diff_main(readings[left]!.text, readings[right]!.text)
    return []
  }
}

interface Vector {
  readonly terms: Int32Array
  readonly weights: Float64Array
}

/** Unit vectors of the sentences of all articles: term frequency by inverse document frequency over the sentences of the set. */
function weighSentences(readings: readonly Reading[]): Vector[][] {
  const ids = new Map<string, number>()
  const counts: number[] = []
  const bags = readings.map((reading) =>
    bodyOf(reading).map(({ text }) => {
      const bag = new Map<number, number>()
      for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
        const id = ids.get(word) ?? ids.size
        ids.set(word, id)
        bag.set(id, (bag.get(id) ?? 0) + 1)
      }
      for (const id of bag.keys()) counts[id] = (counts[id] ?? 0) + 1
      return bag
    })
  )
  const total = bags.flat().length
  return bags.map((bagsOfArticle) =>
    bagsOfArticle.map((bag) => {
      const entries = [...bag]
        .sort(([a], [b]) => a - b)
        .map(([id, count]) => [id, count * Math.log(1 + total / counts[id]!)] as const)
      const length = Math.hypot(...entries.map(([, weight]) => weight)) || 1
      return {
        terms: Int32Array.from(entries, ([id]) => id),
        weights: Float64Array.from(entries, ([, weight]) => weight / length)
      }
    })
  )
}

function cosine(a: Vector, b: Vector): number {
  let sum = 0
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length; ) {
    const order = a.terms[i]! - b.terms[j]!
    if (order === 0) sum += a.weights[i++]! * b.weights[j++]!
    else if (order < 0) i++
    else j++
  }
  return sum
}

/** Cosine of TF-IDF vectors: sentences that are each other's nearest, and near enough, tell the same. */
export const tfIdf =
  (threshold: number): PairMethod =>
  (readings) => {
    const vectors = weighSentences(readings)
    return (left, right) => {
      const [a, b] = [vectors[left]!, vectors[right]!]
      const nearest = new Int32Array(a.length).fill(-1)
      const [bestOfA, bestOfB] = [new Float64Array(a.length).fill(threshold), new Float64Array(b.length).fill(threshold)]
      const back = new Int32Array(b.length).fill(-1)
      for (let i = 0; i < a.length; i++) {
        for (let j = 0; j < b.length; j++) {
          const likeness = cosine(a[i]!, b[j]!)
          if (likeness > bestOfA[i]!) [bestOfA[i], nearest[i]] = [likeness, j]
          if (likeness > bestOfB[j]!) [bestOfB[j], back[j]] = [likeness, i]
        }
      }
      return [...nearest].flatMap((j, i): Link[] => (j >= 0 && back[j] === i ? [[i, j]] : []))
    }
  }

export const pairMethods = {
  'jsdiff diffSentences': () => sentenceDiff,
  'jsdiff diffWords': () => wordDiff,
  'diff-match-patch': () => matchPatch,
  'TF-IDF cosine': tfIdf
} as const satisfies Record<string, (threshold: number) => PairMethod>
export type PairName = keyof typeof pairMethods
