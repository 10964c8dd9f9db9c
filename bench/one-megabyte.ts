/**
 * Any megabyte is answered within ten times the time of a megabyte of news: over HTTP, on the built service.
 *   npm run build && node bench/one-megabyte.ts
 * Exit status 1 where one takes longer.
 */
import { hostileContents, news } from './hostile-bodies.ts'
import { startService } from './start-service.ts'

const SIZE = 1_000_000
const LIMIT = 10
const service = await startService({ TEXT_LIMIT_CHARACTERS: '2000000', WORKERS: '1' })

async function time(content: object): Promise<{ ms: number; status: number }> {
  const body = JSON.stringify({ outlet: 'A', ...content })
  const began = performance.now()
  const answer = await fetch(`${service.url}/v1/analyses`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body
  })
  await answer.arrayBuffer()
  return { ms: performance.now() - began, status: answer.status }
}

const median = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]!

try {
  const runs: number[] = []
  for (let run = 0; run < 6; run++) runs.push((await time({ text: news(SIZE) })).ms)
  const newsMs = median(runs.slice(1))
  console.log(`a megabyte of news: ${newsMs.toFixed(0)} ms`)
  for (const { name, field, make } of hostileContents) {
    const { ms, status } = await time({ [field]: make(SIZE) })
    const ratio = ms / newsMs
    console.log(`${ratio.toFixed(2).padStart(6)}  ${ms.toFixed(0).padStart(6)} ms  ${status}  ${field}: ${name}`)
    if (ratio > LIMIT) process.exitCode = 1
  }
} finally {
  await service.stop()
}
