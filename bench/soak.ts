/**
 * Memory under load that does not end: sets, single articles, groupings, lists and removals, with a tenth of the words invented.
 *   npm run build && node bench/soak.ts [--minutes 30] [--warm-up 10] [--clients 2] [--out bench/soak]
 * Writes OUT.csv and OUT.svg; exit status 1 where memory grows by 1 MB a minute or more after the warm-up, or an answer is wrong.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { addInventedWords } from './add-invented-words.ts'
import { drawSoak } from './draw-soak.ts'
import { makeStory } from './make-story.ts'
import { seededRandom } from './random.ts'
import { type RunningService, startService } from './start-service.ts'

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '30' },
    'warm-up': { type: 'string', default: '10' },
    clients: { type: 'string', default: '2' },
    out: { type: 'string', default: 'bench/soak' }
  }
})
const minutes = Number(values.minutes)
const warmUpMinutes = Number(values['warm-up'])
const SAMPLE_MS = 5000
const LIMIT_MB_A_MINUTE = 1

/** Memory that the process holds, in MB, after so many minutes and requests. */
export interface Sample {
  readonly minute: number
  readonly memoryMb: number
  readonly requests: number
}

const memoryOf = (pid: number) =>
  (Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1024) / 1e6

/** Sends one request after the other until `isOver`; each client has sets of its own. Gives the number of requests. */
async function load({ url }: RunningService, client: number, isOver: () => boolean, onAnswer: () => void): Promise<void> {
  const random = seededRandom(client + 1)
  const kept: string[] = []
  const send = async (method: string, path: string, body?: object, expected: readonly number[] = [200]) => {
    const init = body ? { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) } : {}
    const answer = await fetch(url + path, { method, ...init })
    const text = await answer.text()
    if (!expected.includes(answer.status)) throw new Error(`${method} ${path} answered ${answer.status}: ${text.slice(0, 300)}`)
    onAnswer()
    return answer
  }
  for (let turn = 0; !isOver(); turn++) {
    const size = [2, 5, 5, 5, 12, 30][turn % 6]!
    const articles = addInventedWords(random, makeStory(size, client * 1_000_000 + turn))
    const created = await send('POST', '/v1/comparisons', { articles }, [201])
    kept.push(created.headers.get('location') ?? '')
    await send('GET', kept[Math.floor(random() * kept.length)]!)
    await send('POST', '/v1/analyses', articles[0])
    if (turn % 4 === 0) await send('POST', '/v1/stories', { articles })
    if (turn % 4 === 1) await send('GET', '/v1/comparisons?limit=20')
    if (turn % 4 === 2) await send('POST', '/v1/analyses', { outlet: 'A' }, [422])
    if (kept.length > 50) await send('DELETE', kept.shift()!, undefined, [204])
  }
}

/** Growth in MB a minute: the slope of the least squares line. */
export function growth(samples: readonly Sample[]): number {
  const mean = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0) / numbers.length
  const [minute, memory] = [mean(samples.map((each) => each.minute)), mean(samples.map((each) => each.memoryMb))]
  const covariance = samples.reduce((sum, each) => sum + (each.minute - minute) * (each.memoryMb - memory), 0)
  return covariance / samples.reduce((sum, each) => sum + (each.minute - minute) ** 2, 0)
}

async function soak(service: RunningService): Promise<Sample[]> {
  const samples: Sample[] = []
  const began = performance.now()
  const minute = () => (performance.now() - began) / 60_000
  let requests = 0
  const sampling = setInterval(() => {
    samples.push({ minute: minute(), memoryMb: memoryOf(service.pid), requests })
  }, SAMPLE_MS)
  const clients = Array.from({ length: Number(values.clients) }, (_, client) =>
    load(
      service,
      client,
      () => minute() > minutes,
      () => requests++
    )
  )
  await Promise.all(clients).finally(() => clearInterval(sampling))
  return samples
}

const service = await startService()
try {
  const samples = await soak(service)
  const rows = samples.map(({ minute, memoryMb, requests }) => `${minute.toFixed(2)},${memoryMb.toFixed(1)},${requests}`)
  const slope = growth(samples.filter(({ minute }) => minute >= warmUpMinutes))
  writeFileSync(`${values.out}.csv`, `minute,memory_mb,requests\n${rows.join('\n')}\n`)
  writeFileSync(`${values.out}.svg`, drawSoak(samples, { warmUpMinutes, slope }))
  console.log(
    `${samples.at(-1)?.requests} requests in ${minutes} minutes; ${slope.toFixed(2)} MB a minute after ${warmUpMinutes}`
  )
  process.exitCode = slope < LIMIT_MB_A_MINUTE ? 0 : 1
} finally {
  await service.stop()
}
