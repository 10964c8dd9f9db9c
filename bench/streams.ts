/**
 * What a list of comparisons takes beside event streams that are open, against without them, in one run on PostgreSQL, where nobody works on the job
 * that they watch.
 *   npm run build && node bench/streams.ts --database postgres://user@host/name [--streams 1000]
 * Exit status 1 if the median is more than twice that without streams.
 */
import { request } from 'node:http'
import { parseArgs } from 'node:util'
import { makeStory } from './make-story.ts'
import { startService } from './start-process.ts'

const { values } = parseArgs({ options: { database: { type: 'string' }, streams: { type: 'string', default: '1000' } } })
if (values.database === undefined) throw new Error('name a database to work in: --database postgres://…')
const ASKED = 300
const service = await startService({
  DATABASE_URL: values.database,
  EVENT_STREAMS_LIMIT: '100000',
  CONNECTIONS_LIMIT: '100000',
  RATE_LIMIT_PER_MINUTE: '1000000'
})

const post = (articles: object, headers: Readonly<Record<string, string>> = {}) =>
  fetch(`${service.url}/v1/comparisons`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ articles })
  })

async function medianOfList(): Promise<number> {
  const times: number[] = []
  for (let turn = 0; turn < ASKED; turn++) {
    const began = performance.now()
    const answer = await fetch(`${service.url}/v1/comparisons`)
    await answer.arrayBuffer()
    if (answer.status !== 200) throw new Error(`the list answered ${answer.status}`)
    times.push(performance.now() - began)
  }
  return times.toSorted((a, b) => a - b)[ASKED / 2]!
}

/** Opens a stream of a job's events; resolves when its first event is there. */
const open = (url: string) =>
  new Promise<() => void>((resolve, reject) => {
    const asked = request(url, { headers: { accept: 'text/event-stream' }, agent: false }, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`a stream answered ${answer.statusCode}`))
      answer.once('data', () => resolve(() => asked.destroy()))
    })
    asked.once('error', reject).end()
  })

const close: (() => void)[] = []
try {
  for (let set = 0; set < 20; set++) await (await post(makeStory(5, set))).arrayBuffer()
  const job = await post(makeStory(5, 100), { prefer: 'respond-async' })
  const url = new URL(`${job.headers.get('location')}/events`, service.url).href
  await medianOfList()
  const without = await medianOfList()
  while (close.length < Number(values.streams)) {
    close.push(
      ...(await Promise.all(Array.from({ length: Math.min(50, Number(values.streams) - close.length) }, () => open(url))))
    )
  }
  const beside = await medianOfList()
  console.log(
    `a list takes ${without.toFixed(1)} ms, beside ${close.length} streams ${beside.toFixed(1)} ms (medians of ${ASKED})`
  )
  if (beside > 2 * without) process.exitCode = 1
} finally {
  for (const end of close) end()
  await service.stop()
}
