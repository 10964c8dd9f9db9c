import { gunzipSync, gzipSync } from 'node:zlib'
import t from 'tap'
import { articleBody, storyBody } from '../work/story-bodies.ts'
import { makeTestApp, problemIn } from './make-test-app.ts'

const json = { 'content-type': 'application/json' }

t.test('what stands around every request', async (t) => {
  const { app, log } = await makeTestApp(t)

  t.test('gives every answer an id, the client’s own where it is a plain one', async (t) => {
    const ids = await Promise.all(
      ['desk-42', 'two words', 'x'.repeat(65), ''].map(async (id) => {
        return (await app.inject({ url: '/healthz', headers: { 'x-request-id': id } })).headers['x-request-id']
      })
    )
    t.equal(ids[0], 'desk-42')
    for (const id of ids.slice(1)) t.match(id, /^[0-9a-f-]{36}$/)
  })

  t.test('takes gzip and gives gzip where asked', async (t) => {
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
      bytesIn: /\d+/,
      ms: /\d+/,
      reqId: /./
    })
    t.notMatch(log.join(), /Tashk|secret-key/)
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

  t.test('tells browsers to do nothing with data', async (t) => {
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
  const { app } = await makeTestApp(t, { CORS_ORIGINS: 'https://desk.example', API_KEYS: 'desk:key-number-one' })
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

t.test('keys', async (t) => {
  const { app, log } = await makeTestApp(t, { API_KEYS: 'desk:key-number-one,desk:key-number-two,lab:key-number-three' })
  const bearer = (key: string) => ({ authorization: `Bearer ${key}` })
  const { paths } = app.swagger() as { paths: Record<string, Record<string, unknown>> }
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => [method, path] as const)
  )

  for (const [method, path] of operations) {
    t.test(`${method} ${path} without a key and with a wrong one`, async (t) => {
      const url = path.replace(/\{\w+\}/g, 'x')
      for (const headers of [{}, bearer('key-number-four'), { authorization: 'Basic a2V5' }, bearer('')]) {
        const response = await app.inject({ method: method.toUpperCase() as 'GET', url, headers })
        if (path.startsWith('/v1')) {
          t.match(problemIn(t, response), { status: 401, code: 'UNAUTHORIZED' })
          t.match(response.headers['www-authenticate'], /^Bearer/)
        } else t.equal(response.statusCode, 200)
      }
    })
  }

  t.test('a tenant’s comparisons are there with each of its keys, and with nobody else’s', async (t) => {
    const created = await app.inject({
      method: 'POST',
      url: '/v1/comparisons',
      headers: { ...json, ...bearer('key-number-one') },
      payload: storyBody()
    })
    t.equal(created.statusCode, 201)
    const url = String(created.headers.location)
    t.equal((await app.inject({ url, headers: bearer('key-number-two') })).statusCode, 200)
    for (const method of ['GET', 'DELETE'] as const) {
      t.match(problemIn(t, await app.inject({ method, url, headers: bearer('key-number-three') })), { code: 'NOT_FOUND' })
    }
    t.same((await app.inject({ url: '/v1/comparisons', headers: bearer('key-number-three') })).json().items, [])
    t.equal((await app.inject({ url: '/v1/comparisons', headers: bearer('key-number-two') })).json().items.length, 1)
    t.notMatch(log.join(), /key-number/)
  })
})

t.test('limits the requests of a key, not those of another, nor the question whether it lives', async (t) => {
  const { app } = await makeTestApp(t, { API_KEYS: 'desk:key-number-one,lab:key-number-two', RATE_LIMIT_PER_MINUTE: '2' })
  const get = (key: string, url = '/v1/markers') => app.inject({ url, headers: { authorization: `Bearer ${key}` } })
  t.equal((await get('key-number-one')).headers['ratelimit-remaining'], '1')
  await get('key-number-one')
  const limited = await get('key-number-one')
  t.match(problemIn(t, limited), { status: 429, code: 'RATE_LIMITED' })
  t.match(limited.headers['retry-after'], /^\d+$/)
  t.equal((await get('key-number-two')).statusCode, 200)
  for (let i = 0; i < 5; i++) t.equal((await get('key-number-one', '/healthz')).statusCode, 200)
})
