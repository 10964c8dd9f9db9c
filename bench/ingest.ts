/**
 * A long feed into a service with one database: articles a second, their cost as a ratio to reading alone, memory over time, and how
 * quickly outlets and stories are answered when all is stored.
 *   node bench/ingest.ts [--articles 100000] [--database postgres://… | --data-dir FOLDER] [--workers 2] [--write]
 *   node bench/ingest.ts --answers --data-dir FOLDER
 * The feed is invented and made while it is sent. Without --database the embedded store is used. Reading alone is timed on the same
 * articles in this process, and by wink-nlp alone. With --write the page `ingest-results.md` is written; with --answers only the responses are timed, of what an
 * earlier run has left in FOLDER.
 */
import { writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { read } from '../src/index.ts'
import { cpuMs, RunningClock } from './clocks.ts'
import { type IngestSample, timeAnswers, writeAnswerTimes, writeIngestResults } from './ingest-results.ts'
import { lookAtProcess } from './look-at-process.ts'
import { makeFeed } from './make-feed.ts'
import { type RunningProcess, startProcess } from './start-process.ts'
import { timeWinkReading } from './wink-reading.ts'

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '2000' },
    answers: { type: 'boolean', default: false },
    database: { type: 'string' },
    'data-dir': { type: 'string' },
    workers: { type: 'string', default: '2' },
    write: { type: 'boolean', default: false }
  }
})
const count = Number(values.articles)
const STORIES_PER_DAY = 400
const LARGE_OUTLET = 'Veldan Wire'
const SAMPLES = 40

/** Milliseconds of processor time an article: our reading, and wink-nlp's. */
function timeReading(): { readonly readMs: number; readonly winkMs: number } {
  const sample = [...makeFeed(900, STORIES_PER_DAY, 800_000)].map(({ article }) => article)
  const [warm, timed] = [sample.slice(0, 500), sample.slice(500)]
  for (const article of warm) read(article)
  timeWinkReading(warm)
  const began = cpuMs()
  for (const article of timed) read(article)
  const between = cpuMs()
  timeWinkReading(timed)
  return { readMs: (between - began) / timed.length, winkMs: (cpuMs() - between) / timed.length }
}

async function* feedLines(): AsyncGenerator<Buffer> {
  let lines: string[] = []
  let made = 0
  for (const { article } of makeFeed(count, STORIES_PER_DAY)) {
    lines.push(JSON.stringify(made++ % 5 === 0 ? { ...article, outlet: LARGE_OUTLET } : article))
    if (lines.length < 50) continue
    yield Buffer.from(`${lines.join('\n')}\n`)
    lines = []
  }
  if (lines.length > 0) yield Buffer.from(`${lines.join('\n')}\n`)
}

interface FeedJob {
  readonly state: string
  readonly accepted: number
  readonly duplicates: number
  readonly rejectedCount: number
}

/** Reopens a connection that was closed while this process was stopped. */
async function get(url: string): Promise<unknown> {
  for (let tries = 0; ; tries++) {
    try {
      return await (await fetch(url)).json()
    } catch (error) {
      if (tries === 4) throw error
    }
  }
}

/** What is stored is answered while no job of the feed runs. */
async function awaitJobs(url: string): Promise<void> {
  for (const state of ['queued', 'running', 'queued']) {
    while (((await get(`${url}/v1/jobs?limit=1&state=${state}`)) as { items: object[] }).items.length > 0) await sleep(500)
  }
}

/** Looks at the service now and then until the job has ended. Every so many articles one look is kept. */
async function watchFeed(url: string, pid: number, id: string, clock: RunningClock): Promise<IngestSample[]> {
  const samples: IngestSample[] = []
  for (;;) {
    const job = (await get(`${url}/v1/jobs/${id}`)) as FeedJob
    const articles = job.accepted + job.duplicates + job.rejectedCount
    const hasEnded = job.state !== 'queued' && job.state !== 'running'
    if (hasEnded || articles >= (samples.length * count) / SAMPLES) {
      samples.push({ seconds: clock.seconds(), articles, ...lookAtProcess(pid) })
      console.log(JSON.stringify(samples.at(-1)))
    }
    // Of two exact copies from one outlet, one is a duplicate.
    if (hasEnded && job.accepted + job.duplicates !== count)
      throw new Error(`the feed’s job: ${JSON.stringify(job).slice(0, 1000)}`)
    if (hasEnded) return samples
    await sleep(1000)
  }
}

/** Sends the feed, waits until all is done, and gives the page about it. */
async function runFeed({ url, pid }: RunningProcess, reading: ReturnType<typeof timeReading>): Promise<string> {
  const clock = new RunningClock()
  const healthMs: number[] = []
  const beat = setInterval(async () => {
    const asked = clock.seconds()
    await get(`${url}/healthz`)
    healthMs.push((clock.seconds() - asked) * 1000)
  }, 500)
  const answer = await fetch(`${url}/v1/ingest`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-ndjson' },
    body: Readable.toWeb(Readable.from(feedLines())) as ReadableStream,
    duplex: 'half'
  } as RequestInit)
  if (answer.status !== 202) throw new Error(`the feed was answered ${answer.status}: ${await answer.text()}`)
  const takenSeconds = clock.seconds()
  const { id } = (await answer.json()) as { id: string }
  console.log(`202 after ${takenSeconds.toFixed(1)} s`)
  const samples = await watchFeed(url, pid, id, clock)
  await awaitJobs(url)
  samples.push({ seconds: clock.seconds(), articles: count, ...lookAtProcess(pid) })
  clearInterval(beat)
  const given = process.argv.slice(2).filter((part) => part !== '--write')
  return writeIngestResults({
    command: ['node bench/ingest.ts', ...given].join(' '),
    store: values.database ? 'PostgreSQL' : 'the embedded store',
    articles: count,
    takenSeconds,
    healthMs,
    loadAverage: loadavg()[0]!,
    samples,
    answers: await timeAnswers(url, LARGE_OUTLET.toLowerCase()),
    ...reading
  })
}

const settings: Record<string, string> = { WORKERS: values.workers, ARRIVAL_SECONDS: '120' }
if (values.database) settings.DATABASE_URL = values.database
if (values['data-dir']) settings.DATA_DIR = values['data-dir']
const reading = timeReading()
console.log(`reading alone: ${reading.readMs.toFixed(2)} ms an article; wink-nlp alone: ${reading.winkMs.toFixed(2)} ms`)
const service = await startProcess(['src/cli.ts', 'serve'], settings)
try {
  if (values.answers) console.log(writeAnswerTimes(await timeAnswers(service.url, LARGE_OUTLET.toLowerCase())))
  else {
    const page = await runFeed(service, reading)
    console.log(page)
    if (values.write) writeFileSync(path.join(import.meta.dirname, 'ingest-results.md'), page)
  }
} finally {
  await service.stop()
}
