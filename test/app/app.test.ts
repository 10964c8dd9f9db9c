import { gunzipSync, gzipSync } from 'node:zlib'
import t from 'tap'
import { articleBody, storyBody } from '../compute/story-bodies.ts'
import { makeTestApp, problemIn } from './make-test-app.ts'

const json = { 'content-type': 'application/json' }

t.test('what every request has in common', async (t) => {
  const { app, log } = await makeTestApp(t)

  t.test('gives every response an id, the client’s own if it is plain', async (t) => {
    const ids = await Promise.all(
      ['desk-42', 'two words', 'x'.repeat(65), ''].map(async (id) => {
        return (await app.inject({ url: '/healthz', headers: { 'x-request-id': id } })).headers['x-request-id']
      })
    )
    t.equal(ids[0], 'desk-42')
    for (const id of ids.slice(1)) t.match(id, /^[0-9a-f-]{36}$/)
  })

  t.test('accepts gzip, and sends gzip on request', async (t) => {
    const request = { method: 'POST', url: '/v1/analyses', headers: json, payload: articleBody() } as const
    const plain = await app.inject(request)
    const packed = await app.inject({
      ...request,
      payload: gzipSync(articleBody()),
      headers: { ...json, 'content-encoding': 'gzip', 'accept-encoding': 'gzip' }
    })
    t.equal(packed.statusCode, 200)
    t.equal(plain.headers['content-encoding'], undefined)
    t.equal(packed.headers['content-encoding'], 'gzip')
    t.match(packed.headers.vary, /accept-encoding/i)
    t.equal(gunzipSync(packed.rawPayload).toString(), plain.body)
  })

  t.test('writes one line a request, without the article', async (t) => {
    log.length = 0
    await app.inject({ method: 'POST', url: '/v1/analyses?x=1', headers: json, payload: articleBody() })
    await app.inject({
      method: 'POST',
      url: '/v1/analyses',
      headers: { ...json, authorization: 'Bearer secret-key' },
      payload: articleBody()
    })
    t.equal(log.length, 2)
    t.match(JSON.parse(log[1]!), {
      method: 'POST',
      route: '/v1/analyses',
      status: 200,
      tenant: 'open',
      bytesIn: articleBody().length,
      bytesUnpacked: articleBody().length,
      bytesOut: Number,
      ms: Number,
      stages: { parse: Number, read: Number, serialise: Number },
      reqId: /./
    })
    t.notMatch(log.join(), /Tashk|secret-key/)
  })

  t.test('times every stage of a comparison, in its line and for Prometheus', async (t) => {
    log.length = 0
    await app.inject({ method: 'POST', url: '/v1/comparisons', headers: json, payload: storyBody() })
    const { stages } = JSON.parse(log[0]!)
    t.same(Object.keys(stages).sort(), ['compare', 'parse', 'read', 'serialise', 'store'])
    // Stages run in several threads, some at once: their sum says nothing of the time by the clock.
    for (const [stage, ms] of Object.entries(stages)) t.ok(Number(ms) >= 0, `${stage}: ${ms} ms`)
    t.ok(stages.read > 0)
    const metrics = (await app.inject('/metrics')).body
    for (const stage of Object.keys(stages))
      t.match(metrics, new RegExp(`parallax_stage_seconds_count\\{stage="${stage}"\\} \\d`))
    t.match(metrics, /parallax_workers_busy 0/)
  })

  t.test('shows a page that refers to the documentation', async (t) => {
    const page = await app.inject('/')
    t.equal(page.statusCode, 200)
    t.match(page.body, /href="\/docs"/)
    t.match(page.headers['content-security-policy'], /default-src 'none'/)
    const docs = await app.inject('/docs')
    t.match(docs.body, /swagger-ui/)
    t.match(docs.headers['content-security-policy'], /script-src 'self'/)
    for (const file of ['swagger-ui-bundle.js', 'swagger-ui.css', 'swagger-initializer.js']) {
      t.equal((await app.inject(`/docs/static/${file}`)).statusCode, 200)
    }
    t.match((await app.inject('/docs/json')).json(), { openapi: '3.1.0' })
  })

  t.test('forbids browsers to run anything in data', async (t) => {
    for (const url of ['/v1/markers', '/nowhere']) {
      const { headers } = await app.inject(url)
      t.match(headers, { 'content-security-policy': /^default-src 'none'/, 'x-content-type-options': 'nosniff' })
    }
  })

  t.test('says nothing of other origins', async (t) => {
    const response = await app.inject({ url: '/v1/markers', headers: { origin: 'https://desk.example' } })
    t.equal(response.headers['access-control-allow-origin'], undefined)
  })
})

t.test('lets the origins in that are set', async (t) => {
  const { app } = await makeTestApp(t, { CORS_ORIGINS: 'https://desk.example', API_KEYS: 'desk:long-enough-key-number-one' })
  const preflight = await app.inject({
    method: 'OPTIONS',
    url: '/v1/comparisons',
    headers: { origin: 'https://desk.example', 'access-control-request-method': 'POST' }
  })
  t.equal(preflight.statusCode, 204)
  t.equal(preflight.headers['access-control-allow-origin'], 'https://desk.example')
  const other = await app.inject({ url: '/healthz', headers: { origin: 'https://elsewhere.example' } })
  t.not(other.headers['access-control-allow-origin'], 'https://elsewhere.example')
})

t.test('limits the requests of a key, not those of another, nor the question whether it lives', async (t) => {
  const { app } = await makeTestApp(t, {
    API_KEYS: 'desk:long-enough-key-number-one,lab:long-enough-key-number-two',
    RATE_LIMIT_PER_MINUTE: '2'
  })
  const get = (key: string, url = '/v1/markers') => app.inject({ url, headers: { authorization: `Bearer ${key}` } })
  t.equal((await get('long-enough-key-number-one')).headers['ratelimit-remaining'], '1')
  await get('long-enough-key-number-one')
  const limited = await get('long-enough-key-number-one')
  t.match(problemIn(t, limited), { status: 429, code: 'RATE_LIMITED' })
  t.match(limited.headers, {
    'retry-after': /^\d+$/,
    'ratelimit-limit': '2',
    'ratelimit-remaining': '0',
    'ratelimit-reset': /^\d+$/
  })
  const written = await app.inject({ url: '/v1/markers', headers: { authorization: 'bearer   long-enough-key-number-one ' } })
  t.equal(written.statusCode, 429, 'the same key written otherwise is the same key')
  t.equal((await get('long-enough-key-number-two')).statusCode, 200)
  for (let i = 0; i < 5; i++) t.equal((await get('long-enough-key-number-one', '/healthz')).statusCode, 200)
})

t.test('limits guesses of keys by address, without limiting clients that have a key', async (t) => {
  const { app } = await makeTestApp(t, { API_KEYS: 'desk:long-enough-key-number-one', RATE_LIMIT_PER_MINUTE: '3' })
  const get = (headers: Record<string, string>, remoteAddress: string) =>
    app.inject({ url: '/v1/markers', headers, remoteAddress })
  for (const status of [401, 401, 401, 429]) {
    t.equal((await get({ authorization: `Bearer guess-number-${status}` }, '192.0.2.7')).statusCode, status)
  }
  t.equal((await get({}, '192.0.2.7')).statusCode, 429)
  t.equal((await get({}, '192.0.2.8')).statusCode, 401)
  t.equal((await get({ authorization: 'Bearer long-enough-key-number-one' }, '192.0.2.7')).statusCode, 200)
})
