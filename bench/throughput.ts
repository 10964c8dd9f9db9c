/**
 * Articles a second that 1, 2 and 4 worker processes read, store and group from one PostgreSQL database, and with their stories compared.
 *   node bench/throughput.ts --database postgres://…/an-empty-database [--articles 1000] [--processes 1,2,4]
 * A service takes a feed and is stopped at once; what it has not done is left in the queue, and timed from when all workers are started
 * until nothing of it is left. Each process has one thread. Pauses of the whole bench are left out.
 */
import { loadavg } from 'node:os'
import { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { RunningClock } from './clocks.ts'
import { lookAtProcess } from './look-at-process.ts'
import { makeFeed } from './make-feed.ts'
import { startProcess } from './start-process.ts'

const { values } = parseArgs({
  options: {
    database: { type: 'string' },
    articles: { type: 'string', default: '1000' },
    processes: { type: 'string', default: '1,2,4' }
  }
})
if (values.database === undefined) throw new Error('--database is needed')
const count = Number(values.articles)
const settings = { DATABASE_URL: values.database, WORKERS: '1' }
const client = new pg.Client({ connectionString: values.database })
await client.connect()

/** Articles kept and grouped so far. */
async function countGrouped(): Promise<number> {
  const { rows } = await client.query('select count(*)::int as articles from article_profile where is_grouped')
  return rows[0].articles
}

/** Jobs that wait or run. */
async function countOpen(): Promise<number> {
  const { rows } = await client.query("select count(*)::int as jobs from job where state in ('queued', 'running')")
  return rows[0].jobs
}

function* feedLines(firstSeed: number): Generator<Buffer> {
  for (const { article } of makeFeed(count, 400, firstSeed)) yield Buffer.from(`${JSON.stringify(article)}\n`)
}

async function sendFeed(firstSeed: number): Promise<void> {
  const service = await startProcess(['src/cli.ts', 'serve'], settings)
  const body = Readable.toWeb(Readable.from(feedLines(firstSeed)))
  const request = { method: 'POST', headers: { 'content-type': 'application/x-ndjson' }, body, duplex: 'half' }
  const answer = await fetch(`${service.url}/v1/ingest`, request as RequestInit)
  await service.stop()
  if (answer.status !== 202) throw new Error(`the feed was answered ${answer.status}`)
}

for (const [run, processes] of values.processes.split(',').map(Number).entries()) {
  await sendFeed(1 + run * 1_000_000)
  const [before, target] = [await countGrouped(), (run + 1) * count]
  const workers = await Promise.all(Array.from({ length: processes }, () => startProcess(['src/cli.ts', 'worker'], settings)))
  // What starting a process takes is not counted: the clock runs from the first articles on.
  while ((await countGrouped()) === before) await sleep(50)
  const clock = new RunningClock()
  const cpuSeconds = () => workers.reduce((sum, { pid }) => sum + lookAtProcess(pid).cpuSeconds, 0)
  const [first, cpuBefore] = [await countGrouped(), cpuSeconds()]
  while ((await countGrouped()) < target) await sleep(100)
  const grouped = clock.seconds()
  while ((await countOpen()) > 0) await sleep(200)
  const compared = clock.seconds()
  const rate = (seconds: number) => ((target - first) / seconds).toFixed(1)
  const cpuMs = (((cpuSeconds() - cpuBefore) * 1000) / (target - first)).toFixed(1)
  console.log(
    `${processes} worker processes: ${target - first} articles, ${rate(grouped)} a second grouped, ${rate(compared)} a second compared too, ${cpuMs} ms of the workers’ processor time an article, load average ${loadavg()[0]!.toFixed(1)}`
  )
  await Promise.all(workers.map((worker) => worker.stop()))
}
await client.end()
