/**
 * Fails if comparing, relative to wink-nlp's reading of the same text, is more than a quarter slower than the recorded ratios.
 *   npm run bench:guard [-- --write]
 * It runs with as much room for young objects as the threads of the service have.
 * Ratios only: they travel between machines, milliseconds do not. Both sides are timed in turn by the processor's time, so that a busy
 * machine hits neither; a ratio is that of many turns together, and only a size that is too slow in every one of three tries fails.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { engine } from '../src/engine.ts'
import { compare } from '../src/index.ts'
import { writeComparison } from '../src/serialise/comparison-body.ts'
import { cpuMs } from './clocks.ts'
import { isWorse, median, type Ratios } from './judge-ratios.ts'
import { makeStory } from './make-story.ts'
import { readByWink } from './wink-reading.ts'

const file = path.join(import.meta.dirname, 'ratios.json')
const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } })
const sizes: Readonly<Record<number, number>> = { 5: 60, 20: 20, 100: 6, 500: 1 }
const tries = 3

const head = { id: 'cmp', createdAt: '2026-10-14T06:00:00.000Z', story: null, engine }

/** The whole comparison as it goes out, without HTTP and store: reading, comparing, serialising. */
const compareWhole = (articles: ReturnType<typeof makeStory>) => writeComparison({ ...head, ...compare({ articles }) })

function timeCpu(work: () => unknown): number {
  const began = cpuMs()
  work()
  return cpuMs() - began
}

/** Of the sums, not of single turns: the clock of a thread is coarse. */
function ratioAt(size: number, turns: number, seed: number): number {
  let [wink, whole] = [0, 0]
  for (let turn = 0; turn < turns; turn++) {
    const articles = makeStory(size, seed + turn)
    wink += timeCpu(() => readByWink(articles))
    whole += timeCpu(() => compareWhole(articles))
  }
  return whole / wink
}

/** V8 compiles what runs often; before that, ratios say nothing. */
function warmUp(): void {
  for (let seed = 0; seed < 250; seed++) {
    const articles = makeStory(12, 700_000 + seed)
    readByWink(articles)
    compareWhole(articles)
  }
}

warmUp()
const measure = (attempt: number): Ratios =>
  Object.fromEntries(
    Object.entries(sizes).map(([size, turns]) => [size, ratioAt(Number(size), turns, attempt * 100_000 + Number(size))])
  )

if (values.write) {
  const all = Array.from({ length: tries }, (_, attempt) => measure(attempt))
  const ratios = Object.fromEntries(
    Object.keys(sizes).map((size) => [size, Number(median(all.map((each) => each[size]!)).toFixed(2))])
  )
  writeFileSync(file, `${JSON.stringify(ratios, null, 2)}\n`)
  console.log(ratios)
} else {
  const onFile: Ratios = JSON.parse(readFileSync(file, 'utf8'))
  let slow = Object.keys(sizes)
  for (let attempt = 0; attempt < tries && slow.length > 0; attempt++) {
    const ratios = measure(attempt)
    for (const [size, ratio] of Object.entries(ratios)) {
      console.log(
        `${size} articles: ${ratio.toFixed(2)} times wink-nlp's reading; on file ${onFile[size]?.toFixed(2) ?? 'nothing'}`
      )
    }
    slow = slow.filter((size) => isWorse(ratios[size]!, onFile[size]))
  }
  if (slow.length > 0) console.log(`slower by more than a quarter at ${slow.join(', ')} articles`)
  process.exitCode = slow.length > 0 ? 1 : 0
}
