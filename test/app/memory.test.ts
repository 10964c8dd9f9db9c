import { once } from 'node:events'
import { type AddressInfo, connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import Fastify from 'fastify'
import t from 'tap'
import { readConfig } from '../../src/config.ts'
import { checkKeys } from '../../src/http/check-keys.ts'
import { limitMemory } from '../../src/http/limit-memory.ts'
import { KeyRing } from '../../src/keys/key-ring.ts'
import { articleBody, manyArticles } from '../compute/story-bodies.ts'
import { makeTestApp, problemIn } from './make-test-app.ts'

const json = { 'content-type': 'application/json' }
const limits = { MEMORY_BUDGET_MB: '2', BODY_LIMIT_BYTES: '1000000', STORIES_BODY_LIMIT_BYTES: '1500000' }

t.test('refuses a body that memory has no room for, accepts small ones, and frees the room again', async (t) => {
  const { app } = await makeTestApp(t, limits)
  const others = app.memory.open('others')
  others.add(1_500_000)
  const post = (payload: Buffer | string, headers = {}) =>
    app.inject({ method: 'POST', url: '/v1/stories', payload, headers: { ...json, ...headers } })
  const large = ' '.repeat(700_000)
  for (const refused of [await post(large), await post(gzipSync(large), { 'content-encoding': 'gzip' })]) {
    t.match(problemIn(t, refused), { status: 503, code: 'QUEUE_FULL', detail: /limit of 2 MiB/ })
    t.match(refused.headers['retry-after'], /^\d+$/)
  }
  const analysis = { method: 'POST', url: '/v1/analyses', payload: articleBody(), headers: json } as const
  t.equal((await app.inject(analysis)).statusCode, 200)
  const feed = { method: 'POST', url: '/v1/ingest', payload: '', headers: { 'content-type': 'application/x-ndjson' } } as const
  t.match(problemIn(t, await app.inject(feed)), { status: 503, code: 'QUEUE_FULL' }, 'a feed needs room for a line')
  others.release()
  t.equal((await post(large)).statusCode, 400, 'it is no JSON, but there was room for it')
  await sleep(10)
  t.equal(app.memory.held, 0)
})

t.test('a small request is answered while all workers compute large ones', async (t) => {
  const { app } = await makeTestApp(t)
  await app.threads.startAll()
  const order: string[] = []
  const group = app.inject({ method: 'POST', url: '/v1/stories', payload: manyArticles(1000, 4), headers: json })
  const large = group.then(() => order.push('large'))
  while (app.threads.state.busy === 0) await sleep(5)
  const analysis = await app.inject({ method: 'POST', url: '/v1/analyses', payload: articleBody(), headers: json })
  order.push('small')
  t.equal(analysis.statusCode, 200)
  await large
  t.same(order, ['small', 'large'])
})

t.test('one key has so many requests under way, and another key is served', async (t) => {
  const keyOf = (name: string) => `an-invented-key-that-is-for-${name}`
  const env = { CLIENT_REQUESTS_LIMIT: '2', API_KEYS: `desk:${keyOf('desk')},lab:${keyOf('lab')}` }
  const { app } = await makeTestApp(t, env)
  const analyse = (name: string) =>
    app.inject({
      method: 'POST',
      url: '/v1/analyses',
      payload: articleBody(),
      headers: { ...json, authorization: `Bearer ${keyOf(name)}` }
    })
  const all = await Promise.all([...Array.from({ length: 6 }, () => analyse('desk')), analyse('lab')])
  const statuses = all.map(({ statusCode }) => statusCode)
  t.equal(statuses.at(-1), 200)
  t.ok(statuses.includes(429))
  const refused = all.find(({ statusCode }) => statusCode === 429)!
  t.match(problemIn(t, refused), { code: 'CLIENT_BUSY' })
  t.match(refused.headers['retry-after'], /^\d+$/)
})

t.test('disconnects a client that does not read its response, and frees its memory', async (t) => {
  const config = readConfig({ STALL_SECONDS: '1' })
  const keys = new KeyRing(config)
  const app = Fastify()
  t.teardown(() => app.close())
  checkKeys(app, keys)
  await limitMemory(app, config, keys)
  const bytes = 64 * 1024 * 1024
  app.get('/large', async () => Buffer.alloc(bytes))
  await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as AddressInfo
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => {})
  await once(socket, 'connect')
  socket.write('GET /large HTTP/1.1\r\nHost: localhost\r\n\r\n')
  socket.pause()
  while (app.memory.held === 0) await sleep(5)
  t.equal(app.memory.held, bytes)
  while (app.memory.held > 0) await sleep(20)
  socket.destroy()
  const whole = await fetch(`http://127.0.0.1:${port}/large`)
  t.equal((await whole.arrayBuffer()).byteLength, bytes, 'who reads gets all of it')
})
