/**
 * Writes a store as a released version leaves it, so that later versions can be held to opening it.
 *
 * `node scripts/keep-store.ts FOLDER` starts the service of the checkout in FOLDER (its tag checked out, `npm ci` done) with two tenants, of
 * which one keeps no words; has it compare, take a feed and run jobs over invented articles; stops it, and packs its data folder into
 * `test/upgrade/stores/VERSION.tar.zst`. Beside it, `test/upgrade/stores/VERSION.answers.ndjson.zst` keeps what the service answered, a line each: `tenant`, `path`, `body`.
 * A store that is kept is never written again: its version has been released.
 */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { constants, zstdCompressSync } from 'node:zlib'
import { awkwardSet, failingSet, feed, sets } from '../test/upgrade/invented-work.ts'

const keys = { desk: 'long-enough-as-the-key-of-the-desk', quiet: 'long-enough-as-the-key-of-the-quiet' } as const
type Tenant = keyof typeof keys

interface Answer {
  readonly tenant: Tenant
  readonly path: string
  readonly body: string
}

/** Bytes of a file of the log, and more than is written to it while the database ends. */
const SEGMENT = 16 * 1024 * 1024
const ENOUGH = 64 * 1024

const checkout = resolve(process.argv[2] ?? '.')
const version: string = JSON.parse(readFileSync(join(checkout, 'package.json'), 'utf8')).version
const work = mkdtempSync(join(tmpdir(), 'parallax-upgrade-'))
const dataDir = join(work, 'data')

/** Runs the service of the checkout on the folder while `use` sends it work. */
async function withService(env: Record<string, string>, use: (url: string) => Promise<void>): Promise<void> {
  const settings = { DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'silent', WORKERS: '1', DISK_RESERVE_MB: '0' }
  const service = spawn(process.execPath, [join(checkout, 'src', 'server.ts')], {
    cwd: checkout,
    env: { PATH: process.env.PATH, API_KEYS: `desk:${keys.desk},quiet:${keys.quiet}`, ...settings, ...env },
    stdio: ['ignore', 'pipe', 'inherit']
  })
  const ended = once(service, 'exit')
  const [line] = await once(service.stdout, 'data')
  await use(/http:\/\/\S+/.exec(String(line))![0])
  service.kill('SIGTERM')
  const [code] = await ended
  if (code !== 0) throw new Error(`The service ended with ${code}.`)
}

const talk = (url: string, tenant: Tenant) => {
  const authorization = `Bearer ${keys[tenant]}`
  const get = async (path: string) => {
    const response = await fetch(`${url}${path}`, { headers: { authorization } })
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
    return await response.text()
  }
  const post = async (path: string, body: string, headers: Record<string, string> = {}) => {
    const type = path === '/v1/ingest' ? 'application/x-ndjson' : 'application/json'
    const response = await fetch(`${url}${path}`, {
      method: 'POST',
      headers: { authorization, 'content-type': type, ...headers },
      body
    })
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
    await response.arrayBuffer()
    return response.headers.get('location')!
  }
  const ended = async (job: string) => {
    while (/"state":"(?:queued|running)"/.test(await get(job))) await sleep(100)
  }
  const compareAsJob = async (set: object) =>
    ended(await post('/v1/comparisons', JSON.stringify(set), { prefer: 'respond-async' }))
  return { get, post, ended, compareAsJob }
}

async function fillDesk(url: string): Promise<void> {
  const { post, ended, compareAsJob } = talk(url, 'desk')
  await post('/v1/comparisons', readFileSync(join(checkout, 'examples', 'harbour-story.json'), 'utf8'))
  for (const set of [...sets, awkwardSet]) await post('/v1/comparisons', JSON.stringify(set))
  await compareAsJob({ ...sets[1], story: 'as-a-job' })
  await compareAsJob(failingSet)
  await ended(await post('/v1/ingest', feed.map((line) => JSON.stringify(line)).join('\n')))
  await untilQuiet(url, 'desk')
}

async function fillQuiet(url: string): Promise<void> {
  const { post, ended } = talk(url, 'quiet')
  for (const set of sets.slice(0, 2)) await post('/v1/comparisons', JSON.stringify(set))
  await ended(await post('/v1/ingest', feed.map((line) => JSON.stringify(line)).join('\n')))
  await untilQuiet(url, 'quiet')
}

/** Stories of a feed are compared after its job has ended: waits until every story of two or more articles has its comparison. */
async function untilQuiet(url: string, tenant: Tenant): Promise<void> {
  const { get } = talk(url, tenant)
  for (;;) {
    const { items } = JSON.parse(await get('/v1/stories'))
    const isWaiting = ({ articles, comparison }: { articles: number; comparison: string | null }) =>
      articles > 1 && comparison === null
    if (!items.some(isWaiting)) return
    await sleep(200)
  }
}

/** Every list, and everything that the lists lead to. */
async function readAnswers(url: string, tenant: Tenant): Promise<Answer[]> {
  const { get } = talk(url, tenant)
  const answers: Answer[] = []
  const read = async (path: string) => {
    const body = await get(path)
    answers.push({ tenant, path, body })
    return JSON.parse(body)
  }
  for (const { id } of (await read('/v1/comparisons')).items) await read(`/v1/comparisons/${id}`)
  for (const { id } of (await read('/v1/stories')).items) {
    for (const article of (await read(`/v1/stories/${id}`)).articles) await read(`/v1/articles/${article.id}`)
  }
  for (const { key } of (await read('/v1/outlets')).items) await read(`/v1/outlets/${encodeURIComponent(key)}`)
  for (const { id } of (await read('/v1/jobs')).items) await read(`/v1/jobs/${id}`)
  return answers
}

/**
 * Makes the write-ahead log small: after a checkpoint the tables hold everything, and the database looks at its log's last entries alone. What is
 * left of older ones, in other files and behind the end, is zeroed or removed.
 */
async function forgetLog(folder: string): Promise<void> {
  const { PGlite } = await import('@electric-sql/pglite')
  const database = await PGlite.create(folder)
  await database.exec('checkpoint; select pg_switch_wal(); checkpoint')
  const { rows } = await database.query<{ file: string; place: number }>(
    "select pg_walfile_name(pg_current_wal_lsn()) as file, ('x' || split_part(pg_current_wal_lsn()::text, '/', 2))::text as place"
  )
  await database.close()
  const { file, place } = rows[0]!
  const end = (Number(`0${place}`) % SEGMENT) + ENOUGH
  for (const name of readdirSync(join(folder, 'pg_wal'))) {
    const path = join(folder, 'pg_wal', name)
    if (!/^[0-9A-F]{24}$/.test(name)) continue
    if (name !== file) rmSync(path)
    else writeFileSync(path, readFileSync(path).fill(0, end))
  }
}

const pack = (bytes: Buffer) =>
  zstdCompressSync(bytes, {
    params: {
      [constants.ZSTD_c_compressionLevel]: 19,
      [constants.ZSTD_c_enableLongDistanceMatching]: 1,
      [constants.ZSTD_c_windowLog]: 27
    }
  })

const answers: Answer[] = []
await withService({}, fillDesk)
await withService({ STORE_TEXT: 'no' }, fillQuiet)
await withService({}, async (url) => {
  for (const tenant of ['desk', 'quiet'] as const) answers.push(...(await readAnswers(url, tenant)))
})
await forgetLog(join(dataDir, 'database'))

const stores = join(import.meta.dirname, '..', 'test', 'upgrade', 'stores')
mkdirSync(stores, { recursive: true })
const tar = spawnSync('tar', ['--sort=name', '--owner=0', '--group=0', '--numeric-owner', '-C', dataDir, '-cf', '-', '.'], {
  maxBuffer: 2 ** 30
})
if (tar.status !== 0) throw new Error(String(tar.stderr))
writeFileSync(join(stores, `${version}.tar.zst`), pack(tar.stdout))
writeFileSync(
  join(stores, `${version}.answers.ndjson.zst`),
  pack(Buffer.from(answers.map((each) => `${JSON.stringify(each)}\n`).join('')))
)
rmSync(work, { recursive: true, force: true })
console.log(`${answers.length} answers of ${version}`)
