/**
 * What durability costs: a stored comparison of five articles over HTTP, in turn of a service that syncs before it answers and of one that does
 * not (`STORE_DURABILITY=relaxed`).
 *   npm run build && node bench/durability.ts [ROUNDS]
 */
import { makeStory } from './make-story.ts'
import { startService } from './start-process.ts'

const rounds = Number(process.argv[2] ?? 200)
const WARM_UP = 20
const LIMIT_MS = 3

const durabilities = ['full', 'relaxed'] as const
const services = await Promise.all(durabilities.map((durability) => startService({ STORE_DURABILITY: durability })))
const times: number[][] = durabilities.map(() => [])
for (let round = 0; round < WARM_UP + rounds; round++) {
  const body = JSON.stringify({ articles: makeStory(5, round + 1) })
  // Each goes first as often as the other.
  for (const place of round % 2 === 0 ? [0, 1] : [1, 0]) {
    const began = performance.now()
    const headers = { 'content-type': 'application/json', 'accept-encoding': 'identity' }
    const answer = await fetch(`${services[place]!.url}/v1/comparisons`, { method: 'POST', headers, body })
    await answer.arrayBuffer()
    if (answer.status !== 201) throw new Error(`a comparison answered ${answer.status}`)
    if (round >= WARM_UP) times[place]!.push(performance.now() - began)
  }
}
await Promise.all(services.map((service) => service.stop()))

const quantile = (values: readonly number[], share: number) =>
  values.toSorted((a, b) => a - b)[Math.floor(share * (values.length - 1))]!
for (const [i, durability] of durabilities.entries()) {
  const [median, p95] = [0.5, 0.95].map((share) => quantile(times[i]!, share).toFixed(1))
  console.log(`${durability}: ${median} ms (median), ${p95} ms (95 %) of ${rounds}`)
}
// In pairs, so that what else the machine does counts for both.
const cost = quantile(
  times[0]!.map((ms, i) => ms - times[1]![i]!),
  0.5
)
console.log(`full costs ${cost.toFixed(1)} ms at the median; the limit is ${LIMIT_MS}`)
process.exitCode = cost <= LIMIT_MS ? 0 : 1
