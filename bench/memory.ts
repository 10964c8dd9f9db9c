/**
 * Peak memory and growth of the library's `compare`, without store or server: one process a size, so that no size pays for another.
 *   node bench/memory.ts [--sizes 100,500]
 * The peak is the process's own (`ru_maxrss`), Node and the language model included. The growth exponent is that of the processor time
 * (all threads, so that a busy machine changes little) from the smallest to the largest size: 1 is linear, 2 all pairs. Each size is run
 * after a warm-up; its quickest run counts, as the others tell what else the process did.
 */
import { execFileSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { compare } from '../src/index.ts'
import { makeStory } from './make-story.ts'

const WARM_UP_STORIES = 40
const TIMED_RUNS = 9

const { values } = parseArgs({ options: { sizes: { type: 'string', default: '100,500' }, one: { type: 'string' } } })

interface Measured {
  readonly ms: number
  readonly peakMiB: number
}

/** In a process of its own: the peak is taken behind a single comparison for `peak`, the time over several for `time`. */
function measureHere(size: number, isTimed: boolean): Measured {
  for (let i = 0; isTimed && i < WARM_UP_STORIES; i++) compare({ articles: makeStory(12, 900_000 + i) })
  const times: number[] = []
  for (let run = 0; run < (isTimed ? TIMED_RUNS : 1); run++) {
    const articles = makeStory(size, size * 1000 + run)
    const began = process.cpuUsage()
    compare({ articles })
    const { user, system } = process.cpuUsage(began)
    times.push((user + system) / 1000)
  }
  return { ms: Math.min(...times), peakMiB: process.resourceUsage().maxRSS / 1024 }
}

function measureApart(size: number, what: 'time' | 'peak'): Measured {
  const answer = execFileSync(process.execPath, [import.meta.filename, '--one', `${what},${size}`], { encoding: 'utf8' })
  return JSON.parse(answer) as Measured
}

if (values.one !== undefined) {
  const [what, size] = values.one.split(',')
  console.log(JSON.stringify(measureHere(Number(size), what === 'time')))
} else {
  const sizes = values.sizes.split(',').map(Number)
  const times = sizes.map((size) => measureApart(size, 'time').ms)
  sizes.forEach((size, i) => {
    const { peakMiB } = measureApart(size, 'peak')
    console.log(`${size} articles: ${times[i]!.toFixed(0)} ms of processor time, peak ${peakMiB.toFixed(0)} MiB`)
  })
  if (sizes.length > 1) {
    const growth = Math.log(times.at(-1)! / times[0]!) / Math.log(sizes.at(-1)! / sizes[0]!)
    console.log(`growth exponent ${sizes[0]} to ${sizes.at(-1)}: ${growth.toFixed(2)}`)
  }
}
