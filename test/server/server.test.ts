import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { type ClientRequest, request } from 'node:http'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { prepareBuild } from '../../scripts/prepare-build.ts'
import { manyArticles, storyBody } from '../compute/story-bodies.ts'

const root = join(import.meta.dirname, '..', '..')
const server = join(await prepareBuild(), 'src', 'server.js')
const dataDir = join(t.testdir(), 'data')
const headers = { 'content-type': 'application/json' }
const { PATH, NODE_COMPILE_CACHE } = process.env
const inherited = { PATH, NODE_COMPILE_CACHE }

interface Service {
  readonly child: ChildProcess
  readonly url: string
  readonly ended: Promise<number | null>
  /** Waits until it has written such words. */
  readonly says: (words: RegExp) => Promise<string>
}

/** Starts the service as a process; resolves when it says where it listens. */
async function start(env: Record<string, string> = {}): Promise<Service> {
  const settings = { ...inherited, PORT: '0', WORKERS: '1', DATA_DIR: dataDir, LOG_LEVEL: 'silent', ...env }
  const child = spawn(process.execPath, [server], {
    cwd: root,
    env: settings,
    stdio: ['ignore', 'pipe', 'inherit']
  })
  t.teardown(() => child.kill('SIGKILL'))
  const ended = once(child, 'exit').then(([code]) => code as number | null)
  let output = ''
  child.stdout!.on('data', (data) => {
    output += data
  })
  const says = async (words: RegExp) => {
    for (;;) {
      const found = words.exec(output)
      if (found) return found[0]
      if (child.exitCode !== null) throw new Error(`The service ended with ${child.exitCode} and said: ${output}`)
      await sleep(20)
    }
  }
  const listens = await says(/listens on http:\/\/\S+/)
  return { child, url: listens.slice('listens on '.length), ended, says }
}

/** Runs a service that must refuse to start. Returns what it prints. */
async function refusal(env: Record<string, string>): Promise<{ code: number; words: string }> {
  const settings = { ...inherited, PORT: '0', DATA_DIR: dataDir, ...env }
  const child = spawn(process.execPath, [server], {
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

t.test('serves, stores its responses, and stops on a signal', async (t) => {
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
    while (!/^parallax_workers_busy 1$/m.test(await (await fetch(`${first.url}/metrics`)).text())) await sleep(10)
    first.child.kill('SIGTERM')
    t.equal((await answer).status, 200)
    t.equal(await first.ended, 0)
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
  const headers = { 'content-type': 'application/x-ndjson', expect: '100-continue' }
  const feed = request(`${url}/v1/ingest`, { method: 'POST', headers })
  feed.on('error', () => {})
  feed.flushHeaders()
  // The service says so when it hands the request to its route.
  await once(feed, 'continue')
  const dripping = setInterval(() => feed.write('\n'), 200)
  feed.on('close', () => clearInterval(dripping))
  return feed
}

t.test('a request that would not end is given up some seconds after SIGTERM, and the exit is clean', async (t) => {
  const service = await start()
  const feed = await openFeed(service.url)
  const cut = new Promise((resolve) => feed.once('close', resolve))
  const before = performance.now()
  service.child.kill('SIGTERM')
  t.equal(await service.ended, 0)
  t.ok(performance.now() - before > 5000, 'it was given time')
  await cut
})

t.test('a feed that comes while the service leaves hears how much of it was kept', async (t) => {
  const service = await start()
  const feed = await openFeed(service.url)
  const answer = once(feed, 'response')
  const line = `${JSON.stringify({ outlet: 'Osterby Courier', text: 'The ferry is late, said the mayor.' })}\n`
  feed.write(line.repeat(64))
  const jobs = async () =>
    (await (await fetch(`${service.url}/metrics`)).text()).match(/parallax_jobs\{state="(?:queued|running)"\} [1-9]/)
  while (!(await jobs())) await sleep(20)
  service.child.kill('SIGTERM')
  const [response] = await answer
  let body = ''
  for await (const chunk of response) body += chunk
  t.equal(response.statusCode, 503)
  t.match(response.headers['retry-after'], /^\d+$/)
  t.match(JSON.parse(body), { code: 'NOT_READY', detail: /stopping.*Lines kept: 64\./ })
  feed.destroy()
  t.equal(await service.ended, 0)
})

t.test('a second SIGTERM ends at once', async (t) => {
  const service = await start({ LOG_LEVEL: 'info' })
  await openFeed(service.url)
  service.child.kill('SIGTERM')
  await service.says(/"stopping"/)
  service.child.kill('SIGTERM')
  t.equal(await service.ended, 1, 'after one signal alone it would have ended with 0')
})

t.test('reads its file of keys again on SIGHUP, and writes down what changed', async (t) => {
  const file = join(t.testdir(), 'keys.json')
  const entry = { tenant: 'desk', id: 'first', key: 'the-first-invented-key-of-the-desk', scopes: ['read'] }
  writeFileSync(file, JSON.stringify([entry]))
  const service = await start({ LOG_LEVEL: 'warn', API_KEYS_FILE: file })
  const statusOf = async (key: string) =>
    (await fetch(`${service.url}/v1/markers`, { headers: { authorization: `Bearer ${key}` } })).status
  await service.says(/"action":"keys-in-force","keys":\["desk\/first"\]/)
  t.equal(await statusOf(entry.key), 200)
  const next = { ...entry, id: 'second', key: 'the-second-invented-key-of-the-desk' }
  writeFileSync(file, JSON.stringify([next]))
  service.child.kill('SIGHUP')
  await service.says(/"action":"keys-changed","added":\["desk\/second"\],"removed":\["desk\/first"\]/)
  t.same([await statusOf(entry.key), await statusOf(next.key)], [401, 200])
  writeFileSync(file, 'no JSON')
  service.child.kill('SIGHUP')
  await service.says(/"action":"keys-refused"/)
  t.equal(await statusOf(next.key), 200)
  service.child.kill('SIGTERM')
  t.equal(await service.ended, 0)
})

t.test('says what is wrong with its settings and does not start', async (t) => {
  const { code, words } = await refusal({ HOST: '0.0.0.0', PORT: 'x' })
  t.equal(code, 1)
  t.match(words, /PORT/)
  t.match(words, /API_KEYS/)
  t.notMatch(words, / at /)
})
