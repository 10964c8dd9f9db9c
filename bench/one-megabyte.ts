/**
 * Any megabyte is answered within ten times the time of a megabyte of news: over HTTP, on the built service, as one article to read and as five
 * to compare.
 *   npm run build && node bench/one-megabyte.ts
 * Exit status 1 if one takes longer.
 */
import { type HostileContent, hostileContents, news } from './hostile-bodies.ts'
import { startService } from './start-process.ts'

const SIZE = 1_000_000
const LIMIT = 10
const service = await startService({ TEXT_LIMIT_CHARACTERS: '2000000', WORKERS: '1' })

async function time(route: string, content: object): Promise<{ ms: number; status: number }> {
  const body = JSON.stringify(content)
  const began = performance.now()
  const answer = await fetch(`${service.url}/v1/${route}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body
  })
  await answer.arrayBuffer()
  return { ms: performance.now() - began, status: answer.status }
}

/** A megabyte in one article, and in five; `seed` makes it new. */
const forms = {
  analyses: ({ field, make }: Content, seed: number) => ({ outlet: 'A', title: `Harbour ${seed}`, [field]: make(SIZE) }),
  comparisons: ({ field, make }: Content, seed: number) => ({
    articles: Array.from({ length: 5 }, (_, i) => ({ outlet: `Outlet ${i}`, title: `Harbour ${seed}`, [field]: make(SIZE / 5) }))
  })
} as const
type Content = Pick<HostileContent, 'field' | 'make'>
const newsContent: Content = { field: 'text', make: news }

const median = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]!

async function measure(route: keyof typeof forms): Promise<void> {
  const runs: number[] = []
  for (let run = 0; run < 6; run++) runs.push((await time(route, forms[route](newsContent, run))).ms)
  const newsMs = median(runs.slice(1))
  console.log(`${route}: a megabyte of news ${newsMs.toFixed(0)} ms`)
  for (const content of hostileContents) {
    const { ms, status } = await time(route, forms[route](content, 0))
    const ratio = ms / newsMs
    console.log(`${ratio.toFixed(2).padStart(6)}  ${ms.toFixed(0).padStart(6)} ms  ${status}  ${content.field}: ${content.name}`)
    if (ratio > LIMIT) process.exitCode = 1
  }
}

try {
  await measure('analyses')
  await measure('comparisons')
} finally {
  await service.stop()
}
