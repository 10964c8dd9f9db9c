/**
 * What a flood of large sets does to others: 120 sets of 80 articles, 15.7 MB unpacked and 18 KB on the wire, at once, by one key.
 * Beside them the same key has single articles analysed, and somebody asks for `/healthz`.
 *   npm run build && node bench/flood.ts [--sets 120] [--sentences 49000]
 * At the default every set is over the limit of sentences and refused; `--sentences 3000` is just under it. Exit status 1 if the service
 * holds more than 1,500 MB, an analysis takes a second, the 99th percentile of `/healthz` 50 ms, or a response is a 500.
 */
import { request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { lookAtProcess } from './look-at-process.ts'
import { makeStory } from './make-story.ts'
import { quantile } from './quantile.ts'
import { startService } from './start-process.ts'

const { values } = parseArgs({
  options: { sets: { type: 'string', default: '120' }, sentences: { type: 'string', default: '49000' } }
})
const key = 'an-invented-key-that-floods'
const service = await startService({ API_KEYS: `flood:${key}` })
const text = 'No. '.repeat(Number(values.sentences))
const flood = gzipSync(JSON.stringify({ articles: Array.from({ length: 80 }, (_, i) => ({ outlet: `Outlet ${i}`, text })) }))

/** Sends a body and reads the whole response; returns its status, 0 if the connection was cut. */
function post(route: string, body: string | Buffer, encoding: Readonly<Record<string, string>> = {}): Promise<number> {
  return new Promise((resolve) => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${key}`, ...encoding }
    const sent = request(`${service.url}${route}`, { method: 'POST', headers, agent: false }, (answer) => {
      answer.resume().once('close', () => resolve(answer.statusCode ?? 0))
    })
    sent.once('error', () => resolve(0)).end(body)
  })
}

interface Probe {
  readonly times: number[]
  readonly statuses: Map<number, number>
}

/** Asks again and again until `isOver`. */
async function probe(ask: (turn: number) => Promise<number>, pauseMs: number, isOver: () => boolean): Promise<Probe> {
  const [times, statuses] = [[] as number[], new Map<number, number>()]
  for (let turn = 0; !isOver(); turn++) {
    const began = performance.now()
    const status = await ask(turn)
    times.push(performance.now() - began)
    statuses.set(status, (statuses.get(status) ?? 0) + 1)
    await sleep(pauseMs)
  }
  return { times: times.toSorted((a, b) => a - b), statuses }
}

const list = (statuses: ReadonlyMap<number, number>) => [...statuses].map(([status, times]) => `${times} × ${status}`).join(', ')

try {
  const small = (turn: number) => post('/v1/analyses', JSON.stringify({ outlet: 'Courier', text: makeStory(1, turn)[0]!.text }))
  for (let turn = 0; turn < 40; turn++) await small(1_000_000 + turn)
  const before = lookAtProcess(service.pid)
  let answered = false
  const isOver = () => answered
  const analyses = probe(small, 50, isOver)
  const health = probe(async () => (await fetch(`${service.url}/healthz`)).status, 10, isOver)
  const began = performance.now()
  const statuses = new Map<number, number>()
  await Promise.all(
    Array.from({ length: Number(values.sets) }, async () => {
      const status = await post('/v1/comparisons', flood, { 'content-encoding': 'gzip' })
      statuses.set(status, (statuses.get(status) ?? 0) + 1)
    })
  )
  answered = true
  const [{ times: small99, statuses: smallStatuses }, { times: health99 }] = await Promise.all([analyses, health])
  const { peakMiB } = lookAtProcess(service.pid)
  const peakMb = Math.round(peakMiB * 1.048576)
  console.log(`flood: ${list(statuses)} in ${((performance.now() - began) / 1000).toFixed(1)} s`)
  console.log(`memory: ${Math.round(before.residentMiB * 1.048576)} MB before, at most ${peakMb} MB`)
  console.log(
    `analyses: ${list(smallStatuses)}; median ${quantile(small99, 0.5).toFixed(0)} ms, longest ${quantile(small99, 1).toFixed(0)} ms`
  )
  console.log(
    `/healthz: ${health99.length}; median ${quantile(health99, 0.5).toFixed(1)} ms, 99th percentile ${quantile(health99, 0.99).toFixed(1)} ms`
  )
  const isFine = peakMb < 1500 && quantile(small99, 1) < 1000 && quantile(health99, 0.99) < 50
  const isHonest = [...statuses.keys(), ...smallStatuses.keys()].every((status) => status !== 500 && status !== 0)
  if (!isFine || !isHonest) process.exitCode = 1
} finally {
  await service.stop()
}
