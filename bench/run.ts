/**
 * Speed as a ratio: a whole comparison over HTTP, stored, against wink-nlp's own reading of the same text in the same run.
 *   npm run build && npm run bench [-- --sizes 5,20,100,500] [-- --json] [-- --gzip]
 * The client asks for plain JSON, as what it takes to unpack a response is its own time; with --gzip it asks for gzip, and that time counts.
 * Ratios travel between machines, milliseconds do not. At 5 articles 10 ms are taken off for the request itself.
 */
import { parseArgs } from 'node:util'
import { alignSentences } from '../src/compare/align/align-sentences.ts'
import { compareReadings } from '../src/compare/compare-readings.ts'
import { indexStory } from '../src/compare/story/index-story.ts'
import { readTask } from '../src/compute/read-articles.ts'
import type { Article } from '../src/index.ts'
import { makeStory } from './make-story.ts'
import { type RunningProcess, startService } from './start-process.ts'
import { timeWinkReading } from './wink-reading.ts'

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '5,20,100' },
    json: { type: 'boolean', default: false },
    gzip: { type: 'boolean', default: false }
  }
})
const sizes = values.sizes.split(',').map(Number)
const FIXED_MS_AT_5 = 10
const LIMITS: Readonly<Record<number, number>> = { 5: 2.5, 20: 2.5, 100: 2.5, 500: 3 }

interface Measured {
  readonly articles: number
  readonly winkMs: number
  readonly overHttpMs: number
  readonly ratio: number
  readonly limit: number | undefined
  readonly reading: number
  readonly comparing: number
  readonly aligning: number
}

type Stages = Pick<Measured, 'reading' | 'comparing' | 'aligning'>

const median = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!

async function timeComparison(service: RunningProcess, articles: readonly Article[]): Promise<number> {
  const body = JSON.stringify({ articles })
  const began = performance.now()
  const answer = await fetch(`${service.url}/v1/comparisons`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-encoding': values.gzip ? 'gzip' : 'identity' },
    body
  })
  await answer.arrayBuffer()
  if (answer.status !== 201) throw new Error(`a comparison of ${articles.length} articles answered ${answer.status}`)
  return performance.now() - began
}

const timed = <T>(work: () => T): [T, number] => {
  const began = performance.now()
  const result = work()
  return [result, performance.now() - began]
}

/** Where the time goes, in this process and without HTTP: reading, comparing, and aligning alone. */
function timeStages(articles: readonly Article[]): Stages {
  const ids = articles.map((_, i) => `a${i + 1}`)
  const [readings, reading] = timed(() => readTask({ articles, ids, options: {} }))
  const [, comparing] = timed(() => compareReadings(readings))
  const [story, indexing] = timed(() => indexStory(readings))
  const [, aligning] = timed(() => alignSentences(story))
  return { reading, comparing, aligning: indexing + aligning }
}

/** Articles that each worker reads before anything is timed: V8 compiles what runs often, and half of the speed comes with it. */
const WARM_UP_ARTICLES = 6000

async function warmUp(service: RunningProcess): Promise<void> {
  for (let articles = 0, seed = 1; articles < WARM_UP_ARTICLES; articles += 12, seed++) {
    const story = makeStory(12, 900_000 + seed)
    timeWinkReading(story)
    await timeComparison(service, story)
    timeStages(story)
  }
}

async function measure(service: RunningProcess, size: number): Promise<Measured> {
  const runs = size <= 20 ? 15 : size <= 100 ? 7 : 3
  const warmUps = 3
  const samples: { wink: number; http: number; stages: Stages }[] = []
  for (let run = -warmUps; run < runs; run++) {
    const articles = makeStory(size, size * 1000 + run + warmUps)
    const sample = {
      wink: timeWinkReading(articles),
      http: await timeComparison(service, articles),
      stages: timeStages(articles)
    }
    if (run >= 0) samples.push(sample)
  }
  const winkMs = median(samples.map(({ wink }) => wink))
  const overHttpMs = median(samples.map(({ http }) => http))
  const stage = (name: 'reading' | 'comparing' | 'aligning') => median(samples.map(({ stages }) => stages[name])) / winkMs
  const counted = overHttpMs - (size <= 5 ? FIXED_MS_AT_5 : 0)
  const stages = { reading: stage('reading'), comparing: stage('comparing'), aligning: stage('aligning') }
  return { articles: size, winkMs, overHttpMs, ratio: counted / winkMs, limit: LIMITS[size], ...stages }
}

function print(rows: readonly Measured[]): void {
  const cell = (value: number | undefined, digits: number) => (value === undefined ? '–' : value.toFixed(digits)).padStart(10)
  console.log(
    ['articles', 'wink ms', 'HTTP ms', 'ratio', 'limit', 'reading', 'comparing', 'aligning']
      .map((name) => name.padStart(10))
      .join('')
  )
  for (const { articles, winkMs, overHttpMs, ratio, limit, reading, comparing, aligning } of rows) {
    const ratios = [ratio, limit, reading, comparing, aligning].map((value) => cell(value, 2)).join('')
    console.log(cell(articles, 0) + cell(winkMs, 1) + cell(overHttpMs, 1) + ratios)
  }
}

const service = await startService()
try {
  const rows: Measured[] = []
  await warmUp(service)
  for (const size of sizes) rows.push(await measure(service, size))
  if (values.json) console.log(JSON.stringify(rows))
  else print(rows)
} finally {
  await service.stop()
}
