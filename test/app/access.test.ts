import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import t from 'tap'
import { storyBody } from '../compute/story-bodies.ts'
import { makeTestApp, problemIn } from './make-test-app.ts'

const keyOf = (name: string) => `an-invented-key-that-is-for-${name}`
const bearer = (name: string) => ({ authorization: `Bearer ${keyOf(name)}` })
const file = path.join(t.testdir(), 'keys.json')
const entries = {
  reader: { tenant: 'desk', id: 'reader', key: keyOf('reader'), scopes: ['read'] },
  feed: { tenant: 'desk', id: 'feed', sha256: createHash('sha256').update(keyOf('feed')).digest('hex'), scopes: ['write'] },
  chief: { tenant: 'desk', id: 'chief', key: keyOf('chief'), scopes: ['read', 'write', 'admin'] },
  former: { tenant: 'desk', id: 'former', key: keyOf('former'), scopes: ['read'], expires: '2020-01-01' }
}
const writeKeys = (...names: (keyof typeof entries)[]) => writeFileSync(file, JSON.stringify(names.map((name) => entries[name])))
writeKeys('reader', 'feed', 'chief', 'former')

t.test('a key may do what its scopes say', async (t) => {
  const { app, log } = await makeTestApp(t, { API_KEYS_FILE: file })
  const json = { 'content-type': 'application/json' }
  const add = (name: string) =>
    app.inject({ method: 'POST', url: '/v1/comparisons', payload: storyBody(), headers: { ...json, ...bearer(name) } })
  const list = (name: string) => app.inject({ url: '/v1/comparisons', headers: bearer(name) })
  const created = await add('feed')
  t.equal(created.statusCode, 201, 'write adds')
  const url = created.headers.location!
  const remove = (name: string) => app.inject({ method: 'DELETE', url, headers: bearer(name) })
  t.equal((await list('reader')).statusCode, 200, 'read lists')
  const article = JSON.stringify({ outlet: 'Osterby Courier', text: 'The port is closed, the harbour master said.' })
  const analysis = { method: 'POST', url: '/v1/analyses', payload: article, headers: { ...json, ...bearer('reader') } } as const
  t.equal((await app.inject(analysis)).statusCode, 200, 'read analyses, as nothing is stored')
  for (const refused of [await list('feed'), await add('reader'), await remove('reader'), await remove('feed')]) {
    t.match(problemIn(t, refused), { status: 403, code: 'SCOPE_MISSING', detail: /scope “(?:read|write|admin)”/ })
  }
  t.match(problemIn(t, await list('former')), { status: 401, code: 'UNAUTHORIZED', detail: /expired on 2020-01-01/ })
  t.equal((await remove('chief')).statusCode, 204, 'admin removes')

  const lines = log.map((line) => JSON.parse(line))
  t.match(
    lines.find(({ msg, status }) => msg === 'answered' && status === 201),
    { tenant: 'desk', key: 'feed', client: '127.0.0.1', code: null }
  )
  t.match(
    lines.find(({ status }) => status === 403),
    { level: 40, msg: 'refused', key: 'feed', code: 'SCOPE_MISSING' }
  )
  const id = url.split('/').at(-1)
  const audited = { action: 'delete', tenant: 'desk', key: 'desk/chief', client: '127.0.0.1', route: '/v1/comparisons/:id', id }
  t.match(
    lines.filter((line) => line.log === 'audit'),
    [audited]
  )
  t.notMatch(log.join(), /an-invented-key/)
})

t.test('an attempt without a key belongs to nobody', async (t) => {
  const { app, log } = await makeTestApp(t, { API_KEYS_FILE: file })
  await app.inject({ url: '/v1/comparisons', headers: bearer('nobody'), remoteAddress: '192.0.2.7' })
  t.match(JSON.parse(log.at(-1)!), { level: 40, tenant: null, key: null, client: '192.0.2.7', status: 401, code: 'UNAUTHORIZED' })
})

t.test('keys are rotated while the service runs, and a bad file changes nothing', async (t) => {
  const { app, keys } = await makeTestApp(t, { API_KEYS_FILE: file })
  const statusOf = async (name: string) => (await app.inject({ url: '/v1/markers', headers: bearer(name) })).statusCode
  t.same([await statusOf('reader'), await statusOf('chief')], [200, 200])
  writeKeys('chief')
  t.same(keys.reload(), { added: [], removed: ['desk/reader', 'desk/feed', 'desk/former'], changed: [] })
  t.same([await statusOf('reader'), await statusOf('chief')], [401, 200])
  writeFileSync(file, '[{')
  t.throws(() => keys.reload(), { name: 'KeyFileError' })
  t.equal(await statusOf('chief'), 200)
  writeFileSync(file, '[]')
  keys.reload()
  t.equal(await statusOf('chief'), 401, 'an empty file closes the service, it does not open it')
})

t.test('uses the client address that a trusted proxy reports', async (t) => {
  const from = { remoteAddress: '10.1.2.3', headers: { 'x-forwarded-for': '198.51.100.9' } }
  for (const [env, client] of [
    [{ TRUST_PROXY: '10.0.0.0/8' }, '198.51.100.9'],
    [{}, '10.1.2.3']
  ] as const) {
    const { app, log } = await makeTestApp(t, { ...env, RATE_LIMIT_PER_MINUTE: '2' })
    const get = (forwarded: string) =>
      app.inject({ url: '/v1/markers', remoteAddress: '10.1.2.3', headers: { 'x-forwarded-for': forwarded } })
    await app.inject({ url: '/v1/markers', ...from })
    t.equal(JSON.parse(log.at(-1)!).client, client)
    const statuses = [await get('198.51.100.10'), await get('198.51.100.11')].map(({ statusCode }) => statusCode)
    t.same(statuses, client === '10.1.2.3' ? [200, 429] : [200, 200], 'each client has its own limit')
  }
})

t.test('without keys, a name that is not the service’s own is refused everywhere', async (t) => {
  const { app, log } = await makeTestApp(t, { ALLOWED_HOSTS: 'Desk.example' })
  const statusOf = async (host: string, url = '/v1/comparisons', method: 'GET' | 'POST' | 'DELETE' = 'GET') =>
    (await app.inject({ url, method, headers: { host } })).statusCode
  for (const host of [
    '127.0.0.1',
    'localhost:3000',
    'LOCALHOST.',
    '[::1]:3000',
    '127.8.8.8',
    'desk.example',
    'desk.example:80'
  ]) {
    t.equal(await statusOf(host), 200, host)
  }
  for (const host of ['evil.example', 'evil.example:3000', '127.0.0.1.evil.example', '127.0.0.1@evil.example', '10.0.0.7']) {
    t.equal(await statusOf(host), 421, host)
  }
  for (const url of ['/', '/metrics', '/healthz', '/docs', '/v1/comparisons/x', '/nowhere']) {
    t.equal(await statusOf('evil.example', url), 421, url)
  }
  t.equal(await statusOf('evil.example', '/v1/comparisons', 'POST'), 421)
  t.equal(await statusOf('evil.example', '/v1/comparisons/x', 'DELETE'), 421)
  t.match(problemIn(t, await app.inject({ url: '/', headers: { host: 'evil.example' } })), { code: 'HOST_REFUSED' })
  t.match(JSON.parse(log.at(-1)!), { msg: 'refused', code: 'HOST_REFUSED' })
})

t.test('with keys any name will do: no page knows one', async (t) => {
  const { app } = await makeTestApp(t, { API_KEYS_FILE: file, API_KEYS: `lab:${keyOf('lab')}` })
  const get = (headers: object) => app.inject({ url: '/v1/comparisons', headers: { host: 'news.example', ...headers } })
  t.equal((await get(bearer('lab'))).statusCode, 200)
  t.equal((await get({})).statusCode, 401)
})
