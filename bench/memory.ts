/**
 * What the library needs, without store or server; one process a figure, so that none pays for another.
 *   node bench/memory.ts [--sizes 100,500] [--group 5000]
 * The peak is the process's own (`ru_maxrss`), Node and the language model included. The growth exponent is that of the processor time
 * (all threads, so that a busy machine changes little) from the smallest to the largest size: 1 is linear, 2 all pairs. Each size is run
 * after a warm-up; its quickest run counts, as the others tell what else the process did. Then what conflicts cost of a comparison of the
 * largest size, and what grouping a feed costs beside reading it by wink-nlp alone.
 */
import { execFileSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { alignSentences } from '../src/compare/align/align-sentences.ts'
import { relateCells } from '../src/compare/align/relate-cells.ts'
import { compareReadings } from '../src/compare/compare-readings.ts'
import { findConflicts } from '../src/compare/conflicts/find-conflicts.ts'
import { findEdits } from '../src/compare/edits/find-edits.ts'
import { indexStory } from '../src/compare/story/index-story.ts'
import { compare, group, read } from '../src/index.ts'
import { makeFeed } from './make-feed.ts'
import { makeStory } from './make-story.ts'
import { readByWink } from './wink-reading.ts'

const WARM_UP_STORIES = 40
const TIMED_RUNS = 9

const { values } = parseArgs({
  options: { sizes: { type: 'string', default: '100,500' }, group: { type: 'string', default: '5000' }, one: { type: 'string' } }
})

type Figure = 'peak' | 'time' | 'conflicts' | 'grouping'

/** Processor time of all threads, in milliseconds. */
function timed(work: () => void): number {
  const began = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(began)
  return (user + system) / 1000
}

const quickest = (work: (run: number) => void) =>
  Math.min(...Array.from({ length: TIMED_RUNS }, (_, run) => timed(() => work(run))))

function warmUp(): void {
  for (let i = 0; i < WARM_UP_STORIES; i++) compare({ articles: makeStory(12, 900_000 + i) })
}

/** Each figure is measured in a separate process. */
const figures: Readonly<Record<Figure, (size: number) => readonly number[]>> = {
  /** The peak in MiB behind a single comparison. */
  peak: (size) => {
    compare({ articles: makeStory(size, size * 1000) })
    return [process.resourceUsage().maxRSS / 1024]
  },
  /** Milliseconds of a comparison, reading included. */
  time: (size) => {
    warmUp()
    const stories = Array.from({ length: TIMED_RUNS }, (_, run) => makeStory(size, size * 1000 + run))
    return [quickest((run) => compare({ articles: stories[run]! }))]
  },
  /** Milliseconds of the conflicts alone, and of all that is compared. */
  conflicts: (size) => {
    warmUp()
    const readings = makeStory(size, size * 1000).map((article) => read(article))
    const story = indexStory(readings)
    const { rows } = relateCells(story, alignSentences(story), undefined)
    const edits = findEdits(story, rows)
    return [quickest(() => findConflicts(story, rows, edits)), quickest(() => compareReadings(readings))]
  },
  /** Milliseconds of grouping a feed once, of reading it by the service's own stages, and by wink-nlp; the stories found, the peak in MiB. */
  grouping: (count) => {
    const articles = [...makeFeed(count, 40)].map(({ article }, i) => ({ ...article, id: `a${i + 1}` }))
    const wink = timed(() => readByWink(articles))
    let readings: ReturnType<typeof read>[] = []
    const reading = timed(() => {
      readings = articles.map((article) => read(article))
    })
    let stories = 0
    const grouping = timed(() => {
      stories = group(readings).length
    })
    return [grouping, reading, wink, stories, process.resourceUsage().maxRSS / 1024]
  }
}

function measureApart(size: number, figure: Figure): number[] {
  const answer = execFileSync(process.execPath, [import.meta.filename, '--one', `${figure},${size}`], { encoding: 'utf8' })
  return JSON.parse(answer) as number[]
}

function printAll(sizes: readonly number[], feed: number): void {
  const times = sizes.map((size) => measureApart(size, 'time')[0]!)
  sizes.forEach((size, i) => {
    const [peak] = measureApart(size, 'peak') as [number]
    console.log(`${size} articles: ${times[i]!.toFixed(0)} ms of processor time, peak ${peak.toFixed(0)} MiB`)
  })
  if (sizes.length > 1) {
    const growth = Math.log(times.at(-1)! / times[0]!) / Math.log(sizes.at(-1)! / sizes[0]!)
    console.log(`growth exponent ${sizes[0]} to ${sizes.at(-1)}: ${growth.toFixed(2)}`)
  }
  const [conflicts, all] = measureApart(sizes.at(-1)!, 'conflicts') as [number, number]
  console.log(
    `${sizes.at(-1)} articles: conflicts ${conflicts.toFixed(0)} ms, ${((conflicts / all) * 100).toFixed(1)} % of ${all.toFixed(0)} ms compared`
  )
  const [grouping, reading, wink, stories, peak] = measureApart(feed, 'grouping') as [number, number, number, number, number]
  console.log(
    `${feed} articles grouped into ${stories} stories: ${grouping.toFixed(0)} ms, ${(grouping / wink).toFixed(2)} times wink-nlp's reading (${wink.toFixed(0)} ms), ` +
      `${((grouping + reading) / wink).toFixed(2)} times with the service's own reading, peak ${peak.toFixed(0)} MiB`
  )
}

if (values.one !== undefined) {
  const [figure, size] = values.one.split(',') as [Figure, string]
  console.log(JSON.stringify(figures[figure](Number(size))))
} else printAll(values.sizes.split(',').map(Number), Number(values.group))
