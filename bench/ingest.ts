/**
 * A long feed into a service with one database: articles a second, their cost as a ratio to reading alone, and memory over time.
 *   node bench/ingest.ts [--articles 100000] [--database postgres://…] [--workers 2]
 * The feed is invented and made while it is sent. Without --database the embedded store is used. Reading alone is timed on the same
 * articles in one thread of this process, and by wink-nlp alone.
 */
import { readFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { parseArgs } from 'node:util'
import { read } from '../src/index.ts'
import { makeFeed } from './make-feed.ts'
import { startProcess } from './start-process.ts'
import { timeWinkReading } from './wink-reading.ts'

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '2000' },
    database: { type: 'string' },
    workers: { type: 'string', default: '2' },
    'per-day': { type: 'string', default: '400' }
  }
})
const count = Number(values.articles)
const storiesPerDay = Number(values['per-day'])

/** Milliseconds an article, in one thread: our reading, and wink-nlp's. */
function timeReading(): { readonly readMs: number; readonly winkMs: number } {
  const sample = [...makeFeed(900, storiesPerDay, 800_000)].map(({ article }) => article)
  const [warm, timed] = [sample.slice(0, 500), sample.slice(500)]
  for (const article of warm) read(article)
  timeWinkReading(warm)
  const began = performance.now()
  for (const article of timed) read(article)
  const readMs = (performance.now() - began) / timed.length
  return { readMs, winkMs: timeWinkReading(timed) / timed.length }
}

/** Megabytes of memory that a process holds now, and the most it has held. */
function memoryOf(pid: number): { readonly now: number; readonly peak: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const megabytes = (name: string) => Math.round(Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1] ?? 0) / 1024)
  return { now: megabytes('VmRSS'), peak: megabytes('VmHWM') }
}

async function* feedLines(): AsyncGenerator<Buffer> {
  let lines: string[] = []
  for (const { article } of makeFeed(count, storiesPerDay)) {
    lines.push(JSON.stringify(article))
    if (lines.length < 50) continue
    yield Buffer.from(`${lines.join('\n')}\n`)
    lines = []
  }
  if (lines.length > 0) yield Buffer.from(`${lines.join('\n')}\n`)
}

interface FeedJob {
  readonly state: string
  readonly progress: number
  readonly accepted: number
  readonly duplicates: number
  readonly rejectedCount: number
}

const { readMs, winkMs } = timeReading()
console.log(`reading alone, one thread: ${readMs.toFixed(2)} ms an article; wink-nlp alone: ${winkMs.toFixed(2)} ms`)
const settings = { WORKERS: values.workers, ...(values.database ? { DATABASE_URL: values.database } : {}) }
const service = await startProcess('serve', settings)
try {
  const began = performance.now()
  const seconds = () => (performance.now() - began) / 1000
  let health = 0
  const beat = setInterval(async () => {
    const asked = performance.now()
    await fetch(`${service.url}/healthz`).then((answer) => answer.arrayBuffer())
    health = Math.max(health, performance.now() - asked)
  }, 500)
  const answer = await fetch(`${service.url}/v1/ingest`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-ndjson' },
    body: Readable.toWeb(Readable.from(feedLines())) as ReadableStream,
    duplex: 'half'
  } as RequestInit)
  if (answer.status !== 202) throw new Error(`the feed was answered ${answer.status}: ${await answer.text()}`)
  const { id } = (await answer.json()) as { id: string }
  console.log(`202 after ${seconds().toFixed(1)} s, ${JSON.stringify(memoryOf(service.pid))} MB`)
  let job: FeedJob
  for (let look = 0; ; look++) {
    await new Promise((resolve) => setTimeout(resolve, 1000))
    job = (await (await fetch(`${service.url}/v1/jobs/${id}`)).json()) as FeedJob
    if (look % 15 === 0) {
      const { now } = memoryOf(service.pid)
      console.log(
        `${seconds().toFixed(0).padStart(6)} s ${String(job.accepted).padStart(8)} articles ${String(now).padStart(6)} MB`
      )
    }
    if (job.state !== 'queued' && job.state !== 'running') break
  }
  clearInterval(beat)
  const took = seconds()
  const perArticle = (took * 1000) / count
  console.log(
    `${job.state}: ${job.accepted} accepted, ${job.duplicates} duplicates, ${job.rejectedCount} rejected in ${took.toFixed(1)} s`
  )
  console.log(
    `${(count / took).toFixed(0)} articles a second; ${(perArticle / readMs).toFixed(2)} of reading alone in one thread, ${(perArticle / winkMs).toFixed(2)} of wink-nlp's`
  )
  console.log(`memory at most ${memoryOf(service.pid).peak} MB; /healthz at most ${health.toFixed(0)} ms`)
} finally {
  await service.stop()
}
