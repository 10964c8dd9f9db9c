/**
 * One method on one set, in a separate process, so that its memory can be measured. Started by competitors.ts with a JSON argument; prints JSON.
 */
import { readFileSync } from 'node:fs'
import { alignSentences } from '../src/compare/align/align-sentences.ts'
import { indexStory } from '../src/compare/story/index-story.ts'
import type { Reading } from '../src/index.ts'
import { cpuMs } from './clocks.ts'
import { bodyOf, type PairName, pairMethods } from './competitor-methods.ts'
import { f1, type Labels, type Tally, tallyLinks, tallyRows } from './competitor-truth.ts'
import { pick, seededRandom } from './random.ts'

export interface Task {
  readonly method: PairName | 'Parallax'
  /** A file with the set, and one with another set to warm up on. */
  readonly set: string
  readonly warmUp: string
  readonly threshold: number
  /** Only so many pairs, drawn at random; null: all. */
  readonly sample: number | null
  readonly limitMs: number
}
export interface PreparedSet {
  readonly readings: readonly Reading[]
  readonly labels: Labels
  readonly truePairs: number
}
export interface Run {
  readonly ms: number
  readonly pairs: number
  readonly isCut: boolean
  readonly peakMiB: number
  /** Null for a method that relates words, and for samples. */
  readonly f1: number | null
}

const load = (path: string): PreparedSet => JSON.parse(readFileSync(path, 'utf8'))

type Measured = Omit<Run, 'peakMiB'>

function runParallax({ readings, labels, truePairs }: PreparedSet): Measured {
  const began = cpuMs()
  const rows = alignSentences(indexStory(readings))
  const ms = cpuMs() - began
  const labelOf = new Map(readings.flatMap((reading, i) => bodyOf(reading).map(({ id }, at) => [id, labels[i]![at]!] as const)))
  const body = rows.filter(({ isTitle }) => !isTitle)
  const labelled = body.map(({ cells }) =>
    cells.map(({ sentences }) => sentences.map(({ sentence }) => labelOf.get(sentence.id) ?? 'none'))
  )
  return { ms, pairs: (readings.length * (readings.length - 1)) / 2, isCut: false, f1: f1(tallyRows(labelled), truePairs) }
}

function runPairs(name: PairName, { readings, labels, truePairs }: PreparedSet, task: Task): Measured {
  const all = readings.flatMap((_, left) => Array.from({ length: left }, (_, right) => [right, left] as const))
  const random = seededRandom(4711)
  const chosen = task.sample === null ? all : Array.from({ length: task.sample }, () => pick(random, all))
  const tally: Tally = { right: 0, found: 0 }
  const began = cpuMs()
  const link = pairMethods[name](task.threshold)(readings)
  let pairs = 0
  for (const [left, right] of chosen) {
    if (cpuMs() - began > task.limitMs) break
    tallyLinks(tally, link(left, right), labels[left]!, labels[right]!)
    pairs++
  }
  const ms = cpuMs() - began
  const saysSentences = name === 'TF-IDF cosine' || name === 'jsdiff diffSentences'
  const isWhole = task.sample === null && pairs === chosen.length
  return { ms, pairs, isCut: pairs < chosen.length, f1: saysSentences && isWhole ? f1(tally, truePairs) : null }
}

/** Runs until V8 has compiled what runs often; then the mean of as many runs as take half a second, for the clock of a thread is coarse. */
function measure(task: Task): Run {
  const run = (set: PreparedSet): Measured => (task.method === 'Parallax' ? runParallax(set) : runPairs(task.method, set, task))
  const warmUp = load(task.warmUp)
  for (const began = cpuMs(); cpuMs() - began < 3000; ) run(warmUp)
  const set = load(task.set)
  const first = run(set)
  let runs = 1
  const began = cpuMs()
  if (first.ms < 500) {
    while (cpuMs() - began < 500) {
      run(set)
      runs++
    }
  }
  const ms = runs === 1 ? first.ms : (cpuMs() - began) / (runs - 1)
  return { ...first, ms, peakMiB: process.resourceUsage().maxRSS / 1024 }
}

console.log(JSON.stringify(measure(JSON.parse(process.argv[2]!))))
