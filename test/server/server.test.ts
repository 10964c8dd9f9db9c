import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { type ClientRequest, request } from 'node:http'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { manyArticles, storyBody } from '../compute/story-bodies.ts'

const root = join(import.meta.dirname, '..', '..')
const dataDir = join(t.testdir(), 'data')
const headers = { 'content-type': 'application/json' }

interface Service {
  readonly child: ChildProcess
  readonly url: string
  readonly ended: Promise<number | null>
}

/** Starts the service as a process; resolves when it says where it listens. */
async function start(env: Record<string, string> = {}): Promise<Service> {
  const settings = { PATH: process.env.PATH, PORT: '0', WORKERS: '1', DATA_DIR: dataDir, LOG_LEVEL: 'silent', ...env }
  const child = spawn(process.execPath, [join(root, 'src', 'server.ts')], {
    cwd: root,
    env: settings,
    stdio: ['ignore', 'pipe', 'inherit']
  })
  t.teardown(() => child.kill('SIGKILL'))
  const ended = once(child, 'exit').then(([code]) => code as number | null)
  const [line] = await once(child.stdout!, 'data')
  const url = /http:\/\/\S+/.exec(String(line))?.[0] ?? ''
  return { child, url, ended }
}

/** Runs the service where it must refuse to start; what it says. */
async function refusal(env: Record<string, string>): Promise<{ code: number; words: string }> {
  const settings = { PATH: process.env.PATH, PORT: '0', DATA_DIR: dataDir, ...env }
  const child = spawn(process.execPath, [join(root, 'src', 'server.ts')], {
    cwd: root,
    env: settings,
    stdio: ['ignore', 'ignore', 'pipe']
  })
  let words = ''
  child.stderr.on('data', (data) => {
    words += data
  })
  const [code] = await once(child, 'exit')
  return { code, words }
}

t.test('serves, keeps what it answered, and stops when told to', async (t) => {
  const first = await start()
  t.equal((await fetch(`${first.url}/readyz`)).status, 200)
  const created = await fetch(`${first.url}/v1/comparisons`, { method: 'POST', headers, body: storyBody() })
  t.equal(created.status, 201)
  const text = await created.text()

  t.test('a second service on the same folder is refused with words that help', async (t) => {
    const { code, words } = await refusal({})
    t.equal(code, 1)
    t.match(words, /in use by process \d+/)
    t.notMatch(words, /at async/)
  })

  t.test('a request under way is answered after SIGTERM, and the exit is clean', async (t) => {
    const answer = fetch(`${first.url}/v1/stories`, { method: 'POST', headers, body: manyArticles(150) })
    await sleep(50)
    const before = performance.now()
    first.child.kill('SIGTERM')
    t.equal((await answer).status, 200)
    t.equal(await first.ended, 0)
    t.ok(performance.now() - before < 10_000)
  })

  t.test('what was stored is there after the next start, byte for byte', async (t) => {
    const second = await start()
    const found = await fetch(`${second.url}${created.headers.get('location')}`)
    t.equal(await found.text(), text)
    second.child.kill('SIGINT')
    t.equal(await second.ended, 0)
  })
})

/** A feed whose body does not end; resolves when the service has begun to take it. */
async function openFeed(url: string): Promise<ClientRequest> {
  const feed = request(`${url}/v1/ingest`, { method: 'POST', headers: { 'content-type': 'application/x-ndjson' } })
  feed.on('error', () => {})
  const dripping = setInterval(() => feed.write('\n'), 200)
  feed.on('close', () => clearInterval(dripping))
  await once(feed, 'socket')
  await sleep(500)
  return feed
}

t.test(
  'a request that would not end is given up within 10 seconds of SIGTERM, and the exit is clean',
  { timeout: 60_000 },
  async (t) => {
    const service = await start()
    const feed = await openFeed(service.url)
    const cut = new Promise((resolve) => feed.once('close', resolve))
    const before = performance.now()
    service.child.kill('SIGTERM')
    t.equal(await service.ended, 0)
    const ms = performance.now() - before
    t.ok(ms > 5000 && ms < 10_000, `${ms} ms`)
    await cut
  }
)

t.test('a second SIGTERM ends at once', async (t) => {
  const service = await start()
  await openFeed(service.url)
  service.child.kill('SIGTERM')
  await sleep(300)
  const before = performance.now()
  service.child.kill('SIGTERM')
  t.equal(await service.ended, 1)
  t.ok(performance.now() - before < 2000)
})

t.test('says what is wrong with its settings and does not start', async (t) => {
  const { code, words } = await refusal({ HOST: '0.0.0.0', PORT: 'x' })
  t.equal(code, 1)
  t.match(words, /PORT/)
  t.match(words, /API_KEYS/)
  t.notMatch(words, / at /)
})
