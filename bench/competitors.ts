/**
 * Parallax's alignment beside what one would take instead, on the same invented sets in one run; writes bench/RESULTS.md.
 *   npm run bench:competitors [-- --sizes 2,5,10,20,50,100,200,500] [--patterns many]
 * `--patterns many` takes stories whose facts seldom share a pattern, prints the page and leaves the one on file alone.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { read } from '../src/index.ts'
import { type PairName, pairMethods, tfIdf } from './competitor-methods.ts'
import type { PreparedSet, Run, Task } from './competitor-run.ts'
import { countTruePairs, f1, labelSentences, type Tally, tallyLinks } from './competitor-truth.ts'
import { patterns } from './invented-words.ts'
import { tellStory } from './make-story.ts'
import { manyPatterns } from './many-patterns.ts'

const { values } = parseArgs({
  options: { sizes: { type: 'string', default: '2,5,10,20,50,100,200,500' }, patterns: { type: 'string', default: 'few' } }
})
const sizes = values.sizes.split(',').map(Number)
const limitMs = 60_000
const samplePairs = 200

const folder = mkdtempSync(path.join(tmpdir(), 'parallax-competitors-'))

function prepare(size: number, seed: number): PreparedSet {
  const { articles, truth } = tellStory(size, seed, values.patterns === 'many' ? manyPatterns : patterns)
  const readings = articles.map(read)
  const labels = labelSentences(readings, truth)
  return { readings, labels, truePairs: countTruePairs(labels) }
}

/** The threshold at which TF-IDF does best, on a set that is not measured: as good as it can be. */
function chooseThreshold(): number {
  const { readings, labels, truePairs } = prepare(20, 31)
  const rated = Array.from({ length: 17 }, (_, i) => 0.1 + i * 0.05).map((threshold) => {
    const link = tfIdf(threshold)(readings)
    const tally: Tally = { right: 0, found: 0 }
    for (const left of readings.keys()) {
      for (let right = 0; right < left; right++) tallyLinks(tally, link(right, left), labels[right]!, labels[left]!)
    }
    return { threshold, f1: f1(tally, truePairs) }
  })
  return rated.reduce((best, next) => (next.f1 > best.f1 ? next : best)).threshold
}

function run(task: Task): Run {
  const child = path.join(import.meta.dirname, 'competitor-run.ts')
  const output = execFileSync(process.execPath, ['--no-warnings', child, JSON.stringify(task)], { encoding: 'utf8' })
  return JSON.parse(output)
}

/** A method over all sizes: whole runs until one takes too long, then estimates from sampled pairs. */
function measureMethod(method: Task['method'], threshold: number): Measurement[] {
  let hasStopped = false
  return sizes.map((size) => {
    const task: Task = { method, set: fileOf(size), warmUp: fileOf('warm-up'), threshold, sample: null, limitMs }
    const whole = hasStopped ? null : run(task)
    hasStopped ||= whole === null || whole.isCut
    if (whole && !whole.isCut) {
      console.log(`${method}, ${size} articles: ${whole.ms.toFixed(1)} ms`)
      return { method, size, ms: whole.ms, peakMiB: whole.peakMiB, f1: whole.f1, isEstimate: false }
    }
    const part = run({ ...task, sample: samplePairs })
    const ms = (part.ms / part.pairs) * ((size * (size - 1)) / 2)
    console.log(`${method}, ${size} articles: about ${ms.toFixed(0)} ms`)
    return { method, size, ms, peakMiB: null, f1: null, isEstimate: true }
  })
}

const fileOf = (name: number | string) => path.join(folder, `${name}.json`)

try {
  writeFileSync(fileOf('warm-up'), JSON.stringify(prepare(8, 77)))
  for (const size of sizes) writeFileSync(fileOf(size), JSON.stringify(prepare(size, size * 1000 + 5)))
  const threshold = chooseThreshold()
  const methods: readonly Task['method'][] = ['Parallax', ...(Object.keys(pairMethods) as PairName[])]
  const measured = methods.flatMap((method) => measureMethod(method, threshold))
  const page = writeResults(measured, { threshold, samplePairs, limitMs })
  if (values.patterns === 'few') writeFileSync(path.join(import.meta.dirname, 'RESULTS.md'), page)
  console.log(page)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** A method's time, memory and accuracy at one size. */
interface Measurement {
  readonly method: string
  readonly size: number
  readonly ms: number
  readonly peakMiB: number | null
  readonly f1: number | null
  readonly isEstimate: boolean
}
interface Settings {
  readonly threshold: number
  readonly samplePairs: number
  readonly limitMs: number
}

function time(ms: number): string {
  if (ms < 1000) return `${ms < 10 ? ms.toFixed(1) : ms.toFixed(0)} ms`
  return ms < 600_000 ? `${(ms / 1000).toFixed(1)} s` : `${(ms / 60_000).toFixed(0)} min`
}

function times(factor: number): string {
  return `${factor < 10 ? factor.toFixed(1) : Math.round(factor).toLocaleString('en')}×`
}

/** The page of the comparison with competitors: Markdown. */
function writeResults(measured: readonly Measurement[], { threshold, samplePairs, limitMs }: Settings): string {
  const methods = [...new Set(measured.map(({ method }) => method))]
  const sizes = [...new Set(measured.map(({ size }) => size))]
  const find = (method: string, size: number) => measured.find((each) => each.method === method && each.size === size)!
  const table = (cell: (found: Measurement) => string) =>
    [
      `| | ${sizes.map((size) => `${size} articles`).join(' | ')} |`,
      `| --- |${' ---: |'.repeat(sizes.length)}`,
      ...methods.map((method) => `| ${method} | ${sizes.map((size) => cell(find(method, size))).join(' | ')} |`)
    ].join('\n')
  const about = ({ isEstimate }: Measurement) => (isEstimate ? '≈ ' : '')
  return `# Beside what one would take instead

Written by \`npm run bench:competitors\` (Node ${process.versions.node}). Invented stories of 2 to ${sizes.at(-1)} articles of about 500 words, as reprints, edits and independent
reports (\`bench/make-story.ts\`, which knows which sentences correspond). Every method gets the same sets in the same run, each in a separate process, after a warm-up. Times are processor time of the computing thread.

- *Parallax* is its alignment, from readings to rows: all articles jointly. The others compare articles in pairs.
- *jsdiff* (9.0.0) runs \`diffSentences\` and \`diffWords\` over whole texts, *diff-match-patch* (1.0.5) \`diff_main\` with its own limit of a second a pair.
- *TF-IDF cosine*: unit vectors made once; in each pair of articles, sentences that are each other's nearest above ${threshold.toFixed(2)} (the best threshold on another set).
- F1 over all pairs of corresponding sentences of different articles. A diff of words has no sentences.
- Facts of the invented stories come from a few patterns: two facts of one pattern differ in names and numbers alone, and the more articles, the more of them there are.
  Parallax keeps such facts apart by what stands in the same places of two sentences, and by third sentences that repeat their wording
  ([eval/alignment.md](../eval/alignment.md)).
- A method stops at the first size at which a run needs more than ${limitMs / 1000} s; “≈” is ${samplePairs} sampled pairs times the number of pairs.

## Time

${table((found) => about(found) + time(found.ms))}

## Times as long as Parallax's alignment

${table((found) => about(found) + times(found.ms / find(methods[0]!, found.size).ms))}

## F1

${table(({ f1 }) => (f1 === null ? '–' : f1.toFixed(3)))}

## Peak memory of the process, the set included

${table(({ peakMiB }) => (peakMiB === null ? '–' : `${peakMiB.toFixed(0)} MiB`))}
`
}
