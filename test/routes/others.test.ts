import t from 'tap'
import { catalogue, catalogueVersion } from '../../src/catalogue/catalogue.ts'
import { writeYaml } from '../../src/http/write-yaml.ts'
import { makeTestApp, problemIn } from '../app/make-test-app.ts'
import { articleBody, groupBody } from '../compute/story-bodies.ts'

const headers = { 'content-type': 'application/json; charset=utf-8' }
const { app } = await makeTestApp(t)

t.test('reads one article', async (t) => {
  const response = await app.inject({ method: 'POST', url: '/v1/analyses', payload: articleBody(), headers })
  t.equal(response.statusCode, 200)
  t.match(response.json(), { article: 'tidewatch', outletKey: 'the tidewatch', language: { tag: 'en' } })
  const nameless = { outlet: 'A', text: 'The port is closed, the harbour master said on Tuesday.' }
  t.equal((await app.inject({ method: 'POST', url: '/v1/analyses', payload: nameless, headers })).json().article, 'a1')
})

t.test('refuses an article that cannot be read', async (t) => {
  const empty = await app.inject({ method: 'POST', url: '/v1/analyses', payload: { outlet: 'A', text: ' ' }, headers })
  t.match(problemIn(t, empty), { status: 422, code: 'ARTICLE_EMPTY', errors: [{ pointer: '/text' }] })
  const german = { outlet: 'A', text: ' ', language: 'de' }
  t.match(problemIn(t, await app.inject({ method: 'POST', url: '/v1/analyses', payload: german, headers })), { status: 422 })
  const sent = { ...german, text: 'Der Hafen ist seit Dienstag für fremde Schiffe geschlossen.' }
  t.match(problemIn(t, await app.inject({ method: 'POST', url: '/v1/analyses', payload: sent, headers })), {
    code: 'LANGUAGE_UNSUPPORTED'
  })
})

t.test('groups articles by story', async (t) => {
  const response = await app.inject({ method: 'POST', url: '/v1/stories', payload: groupBody(), headers })
  t.equal(response.statusCode, 200)
  t.match(response.json().stories[0], { id: 's0', articles: [/./], similarity: Number, label: String })
  const none = await app.inject({ method: 'POST', url: '/v1/stories', payload: { articles: [] }, headers })
  t.match(problemIn(t, none), { code: 'TOO_FEW_ARTICLES' })
})

t.test('lists the rules of the catalogue and gives each its address', async (t) => {
  const { version, items } = (await app.inject('/v1/markers')).json()
  t.equal(version, catalogueVersion)
  t.same(
    items.map(({ id }: { id: string }) => id),
    catalogue.map(({ id }) => id)
  )
  for (const rule of items.slice(0, 5)) {
    const found = await app.inject(`/v1/markers/${rule.id}`)
    t.same(found.json(), rule)
    t.equal(rule.family, rule.id.split('/')[0])
  }
})

t.test('lives, is ready, and shows figures on this machine alone', async (t) => {
  t.same((await app.inject('/healthz')).json(), { status: 'ok' })
  t.same((await app.inject('/readyz')).json(), { status: 'ok' })
  const metrics = await app.inject('/metrics')
  t.match(metrics.headers['content-type'], /^text\/plain/)
  t.match(metrics.body, /parallax_http_request_seconds_count\{method="GET",route="\/healthz",status="200"\} 1/)
  t.match(metrics.body, /parallax_workers [12]\n/)
  t.match(metrics.body, /parallax_work_queued 0/)
  const proxied = ['x-forwarded-for', 'x-real-ip', 'forwarded', 'via', 'x-forwarded-host'].map((name) => ({
    headers: { [name]: 'x' }
  }))
  for (const from of [{ remoteAddress: '192.0.2.7' }, ...proxied]) {
    t.match(problemIn(t, await app.inject({ url: '/metrics', ...from })), { status: 404, code: 'NOT_FOUND' })
  }
})

t.test('shows metrics to anyone with the token, from anywhere, and to nobody else', async (t) => {
  const token = 'an-invented-token-for-the-figures'
  const { app } = await makeTestApp(t, { METRICS_TOKEN: token })
  const get = (authorization?: string) =>
    app.inject({ url: '/metrics', remoteAddress: '192.0.2.7', headers: authorization === undefined ? {} : { authorization } })
  t.match((await get(`Bearer ${token}`)).body, /parallax_workers/)
  for (const wrong of [undefined, 'Bearer x', `Basic ${token}`, `Bearer ${token}x`]) t.equal((await get(wrong)).statusCode, 404)
  t.equal((await app.inject('/metrics')).statusCode, 404, 'also on this machine')
})

t.test('a separate listener leaves no metrics at the address of the service', async (t) => {
  const { app } = await makeTestApp(t, { METRICS_PORT: '0' })
  t.equal((await app.inject('/metrics')).statusCode, 404)
})

t.test('describes itself as JSON and YAML alike', async (t) => {
  const json = await app.inject('/openapi.json')
  const yaml = await app.inject('/openapi.yaml')
  t.equal(json.json().openapi, '3.1.0')
  t.match(yaml.headers['content-type'], /^application\/yaml/)
  t.same(json.json(), JSON.parse(JSON.stringify(app.swagger())))
  t.equal(yaml.body, writeYaml(app.swagger()))
})
