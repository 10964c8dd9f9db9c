/**
 * How long /healthz takes while sets are compared and stored: 99th percentile beside sets of 500 and beside sets of 5.
 *   npm run build && node bench/health.ts [--seconds 20]
 * Exit status 1 if it is above 50 ms, or 20 ms beside sets of 5.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { makeStory } from './make-story.ts'
import { quantile } from './quantile.ts'
import { startService } from './start-process.ts'

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '20' } } })
const LIMITS_MS: Readonly<Record<number, number>> = { 500: 50, 5: 20 }
/** One set for each core, and one that waits. */
const CLIENTS = 3
const service = await startService()

/** Compares one new set after the other until `isOver`; how many were answered. */
async function compare(size: number, client: number, isOver: () => boolean): Promise<number> {
  let sets = 0
  for (; !isOver(); sets++) {
    const body = JSON.stringify({ articles: makeStory(size, client * 100_000 + size * 1000 + sets) })
    const answer = await fetch(`${service.url}/v1/comparisons`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body
    })
    await answer.arrayBuffer()
    if (answer.status !== 201) throw new Error(`a comparison answered ${answer.status}`)
  }
  return sets
}

async function measure(size: number): Promise<{ p50: number; p99: number; asked: number; sets: number }> {
  const times: number[] = []
  let isOver = false
  const clients = Array.from({ length: CLIENTS }, (_, client) => compare(size, client, () => isOver))
  const end = performance.now() + Number(values.seconds) * 1000
  while (performance.now() < end) {
    const asked = performance.now()
    await (await fetch(`${service.url}/healthz`)).arrayBuffer()
    times.push(performance.now() - asked)
    await sleep(10)
  }
  isOver = true
  const sets = (await Promise.all(clients)).reduce((sum, each) => sum + each, 0)
  const sorted = times.toSorted((a, b) => a - b)
  return { p50: quantile(sorted, 0.5), p99: quantile(sorted, 0.99), asked: times.length, sets }
}

try {
  for (const size of [5, 500]) {
    const { p50, p99, asked, sets } = await measure(size)
    console.log(
      `beside ${sets} sets of ${size}: /healthz asked ${asked} times, median ${p50.toFixed(1)} ms, 99th percentile ${p99.toFixed(1)} ms`
    )
    if (p99 > LIMITS_MS[size]!) process.exitCode = 1
  }
} finally {
  await service.stop()
}
