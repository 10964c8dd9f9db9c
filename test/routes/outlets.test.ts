import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import type { FastifyInstance, InjectOptions } from 'fastify'
import t from 'tap'
import type { OutletProfile } from '../../src/schemas/outlets.ts'
import { openStore } from '../../src/store/open-store.ts'
import { makeTestApp, problemIn } from '../app/make-test-app.ts'
import { makeServerDatabase } from '../store/server-database.ts'

const example = JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'examples', 'harbour-story.json'), 'utf8'))
const labelled = { ...example, story: 'harbour' }

/** One database for all tests: each uses a different tenant. */
const keys = {
  API_KEYS: ['same', 'desk', 'lab', 'pages', 'grows', 'mute', 'tables', 'days', 'twice', 'tags']
    .map((tenant) => `${tenant}:long-enough-as-the-key-of-${tenant}`)
    .join()
}
const { app } = await makeTestApp(t, keys)

/** Sends requests as a tenant. */
function as(tenant: string, to: FastifyInstance = app) {
  const authorization = `Bearer long-enough-as-the-key-of-${tenant}`
  const get = (url: string, headers: InjectOptions['headers'] = {}) => to.inject({ url, headers: { ...headers, authorization } })
  const post = (payload: object) => to.inject({ method: 'POST', url: '/v1/comparisons', payload, headers: { authorization } })
  return { get, post, json: async (url: string) => (await get(url)).json() }
}

/** When something was made: moments to the millisecond, and the minute that a report shows for one. */
const madeNow = /<time datetime="[^"]*Z">[^<]*<\/time>|20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g

/** The bodies of all stored addresses once the example was posted, byte for byte but for when things were made. */
async function visit({ post, get }: ReturnType<typeof as>): Promise<Map<string, string>> {
  const bodies = new Map<string, string>()
  const visited = async (name: string, response: Awaited<ReturnType<typeof get>>) => {
    bodies.set(name, response.body.replaceAll(madeNow, 'now'))
    return response
  }
  const see = async (url: string, accept = 'application/json') =>
    (await visited(`${url} as ${accept}`, await get(url, { accept }))).body
  const { headers } = await visited('posted', await post(labelled))
  const location = headers.location as string
  for (const accept of ['application/json', 'text/html', 'text/csv', 'application/tei+xml']) await see(location, accept)
  await see(`${location}?include=framing,lineage`)
  await see('/v1/comparisons?story=harbour')
  for (const { key } of JSON.parse(await see('/v1/outlets')).items) {
    await see(`/v1/outlets/${encodeURIComponent(key)}?interval=week`)
    await see(`/v1/outlets/${encodeURIComponent(key)}?story=harbour`)
  }
  const [{ id }] = JSON.parse(await see('/v1/stories?q=harbour')).items
  for (const article of JSON.parse(await see(`/v1/stories/${id}`)).articles) await see(`/v1/articles/${article.id}`)
  return bodies
}

const database = await makeServerDatabase()

t.test('gives the same answers on both stores', { skip: database === null && 'needs a PostgreSQL server' }, async (t) => {
  if (database === null) return
  t.teardown(() => database.drop())
  const server = await openStore({ databaseUrl: database.url, dataDir: '', diskReserveMiB: 0 })
  const { app: other } = await makeTestApp(t, keys, server)
  const [embedded, onServer] = [await visit(as('same')), await visit(as('same', other))]
  t.ok(embedded.size > 20)
  t.same([...embedded.keys()], [...onServer.keys()])
  const [, report] = [...embedded].find(([name]) => name.endsWith('text/html'))!
  t.match(report, ' · now · version ', 'no minute is left in a report')
  for (const [name, body] of embedded) t.ok(body.length > 20 && body === onServer.get(name), name)
})

t.test('answers outlets, stories, articles and comparisons of one tenant alone', async (t) => {
  const [desk, lab] = [as('desk'), as('lab')]
  const posted = await desk.post(labelled)
  t.equal(posted.statusCode, 201)
  const [{ key }] = (await desk.json('/v1/outlets')).items
  const [story] = (await desk.json('/v1/stories')).items
  const [article] = (await desk.json(`/v1/stories/${story.id}`)).articles
  const location = posted.headers.location as string
  for (const url of [
    `/v1/outlets/${encodeURIComponent(key)}`,
    `/v1/stories/${story.id}`,
    `/v1/articles/${article.id}`,
    location
  ]) {
    t.equal((await desk.get(url)).statusCode, 200, url)
    t.match(problemIn(t, await lab.get(url)), { status: 404, code: 'NOT_FOUND' })
  }
  t.same(await lab.json('/v1/outlets'), { items: [], next: null })
  t.same(await lab.json('/v1/stories'), { items: [], next: null })
})

t.test('pages through outlets, and names what is wrong with a query', async (t) => {
  const { get, post, json } = as('pages')
  await post(example)
  const all = (await json('/v1/outlets')).items.map(({ key }: { key: string }) => key)
  const seen: string[] = []
  let cursor: string | null = ''
  while (cursor !== null) {
    const page: { items: { key: string }[]; next: string | null } = await json(
      `/v1/outlets?limit=2${cursor && `&cursor=${cursor}`}`
    )
    seen.push(...page.items.map(({ key }) => key))
    cursor = page.next
  }
  t.same(seen, all)
  t.equal(new Set(all).size, all.length)
  t.match(problemIn(t, await get('/v1/outlets?cursor=abc')), { status: 422, code: 'CURSOR_INVALID' })
  t.match(problemIn(t, await get('/v1/outlets/x?interval=decade')), { status: 422, code: 'QUERY_INVALID' })
  t.match(problemIn(t, await get('/v1/outlets/x?from=2026-02-31x')), { status: 422, code: 'QUERY_INVALID' })
  t.equal((await get('/v1/outlets/%00')).statusCode, 404)
})

t.test('an article without a date counts in the whole and in no period', async (t) => {
  const { post, json } = as('days')
  const [first, second, third] = example.articles
  const { publishedAt: _, ...undated } = { ...third, outlet: first.outlet }
  await post({ articles: [{ ...first, publishedAt: '14 October 2026' }, second, undated] })
  const url = `/v1/outlets/${encodeURIComponent(first.outlet)}`
  const { overall, periods } = await json(url)
  t.equal(overall.articles, 2)
  t.match(periods, [{ from: '2026-10-01', articles: 1 }])
  t.equal(periods.length, 1)
  const counted = (scores: { families: { count: number }[] }) => scores.families.reduce((sum, { count }) => sum + count, 0)
  t.ok(counted(periods[0].scores) < counted(overall.scores))
  for (const query of ['from=2026-01-01', 'to=2100-01-01', 'from=1 January 2026&interval=day'])
    t.match(await json(`${url}?${query}`), { overall: { articles: 1, scores: periods[0].scores } }, query)
  t.same((await json('/v1/stories?from=2100-01-01')).items, [])
})

t.test('the same text counts once, with its headline and without', async (t) => {
  const { post, json } = as('twice')
  const [, first, second] = example.articles
  const { title: _, ...bare } = { ...first, publishedAt: null }
  await post({ articles: [first, second] })
  await post({ articles: [bare, second] })
  t.equal((await json(`/v1/outlets/${encodeURIComponent(first.outlet)}`)).overall.articles, 1)
})

t.test('lists and profiles have tags, and are tables if the client prefers those', async (t) => {
  const { get, post } = as('tags')
  await post(labelled)
  const { key } = (await get('/v1/outlets')).json().items[0]
  for (const url of ['/v1/comparisons', '/v1/stories', '/v1/outlets', `/v1/outlets/${encodeURIComponent(key)}`]) {
    const json = await get(url)
    const csv = await get(url, { accept: 'text/csv' })
    t.match(csv.headers, { 'content-type': /^text\/csv/, vary: /accept/ }, url)
    t.ok(csv.body.split('\r\n').length > 2, url)
    t.not(csv.headers.etag, json.headers.etag)
    for (const [accept, { headers }] of [
      ['application/json', json],
      ['text/csv', csv]
    ] as const) {
      const again = await get(url, { accept, 'if-none-match': headers.etag as string })
      t.same([again.statusCode, again.body, again.headers.etag], [304, '', headers.etag], `${url} as ${accept}`)
    }
    const packed = await get(url, { 'accept-encoding': 'gzip' })
    t.equal((await get(url, { 'accept-encoding': 'gzip', 'if-none-match': packed.headers.etag as string })).statusCode, 304, url)
    t.equal((await get(url, { 'if-none-match': '"other"' })).statusCode, 200, url)
  }
})

t.test('says what superseded a comparison, under another tag', async (t) => {
  const { get, post, json } = as('grows')
  const { articles } = example
  const first = await post({ articles: articles.slice(0, 3), story: 'grows' })
  const second = await post({ articles, story: 'grows' })
  const { id } = second.json()
  const [story] = (await json('/v1/stories')).items
  t.equal(story.comparison, `/v1/comparisons/${id}`)
  const old = await get(first.headers.location as string)
  t.equal(old.json().supersededBy, id)
  t.not(old.headers.etag, first.headers.etag)
  t.equal((await json(second.headers.location as string)).supersededBy, undefined)
  t.equal((await json(`${first.headers.location}?include=framing`)).supersededBy, id)
})

t.test('stores no words with STORE_TEXT=no, and says so if they are needed', async (t) => {
  const { app: mute } = await makeTestApp(t, { ...keys, STORE_TEXT: 'no' })
  const { get, post } = as('mute', mute)
  const posted = await post(example)
  t.type(posted.json().articles[0].text, 'string', 'the answer itself has them')
  const location = posted.headers.location as string
  const kept = await get(location)
  t.equal(kept.json().articles[0].text, null)
  t.notMatch(kept.body, /"text":"/)
  t.not(kept.headers.etag, posted.headers.etag)
  for (const accept of ['text/html', 'text/csv', 'application/tei+xml']) {
    t.match(problemIn(t, await get(location, { accept })), { status: 409, code: 'TEXT_NOT_STORED' })
  }
})

t.test('gives the list and the periods of a profile as tables, if CSV is preferred', async (t) => {
  const { get, post, json } = as('tables')
  await post(labelled)
  const csv = { accept: 'text/csv' }
  const read = (body: string): Record<string, string>[] => parse(body, { bom: true, columns: true, record_delimiter: '\r\n' })
  const list = await get('/v1/outlets', csv)
  t.match(list.headers, {
    'content-type': /^text\/csv; charset=utf-8/,
    'content-disposition': 'attachment; filename="outlets.csv"',
    vary: /accept/
  })
  const { items } = await json('/v1/outlets')
  t.strictSame(
    read(list.body),
    items.map((item: Record<string, unknown>) => ({ ...item, articles: String(item.articles) }))
  )
  const page = await get('/v1/outlets?limit=2', csv)
  const next = /^<(.*)>; rel="next"$/.exec(String(page.headers.link))?.[1]
  t.strictSame(read((await get(next!, csv)).body), read(list.body).slice(2, 4))
  const address = `/v1/outlets/${encodeURIComponent(items[0].key)}?interval=week`
  const { periods } = await json(address)
  const lines = read((await get(address, csv)).body)
  t.ok(periods.length > 0)
  t.strictSame(
    lines.map(({ key, from, outletWords, framingRate, framingLow, copiedShare, evidence }) => [
      key,
      from,
      Number(outletWords),
      framingRate === '' ? null : Number(framingRate),
      framingLow === '' ? null : Number(framingLow),
      copiedShare === '' ? null : Number(copiedShare),
      evidence!.split(' ')
    ]),
    periods.map(({ from, scores: { words, framing }, copiedShare, evidence }: OutletProfile['periods'][number]) => [
      items[0].key,
      from,
      words.outlet,
      framing.ratePer1000,
      framing.interval?.[0] ?? null,
      copiedShare,
      evidence
    ])
  )
  t.match((await get('/v1/outlets', { accept: 'text/html,*/*;q=0.8' })).headers['content-type'], /^application\/json/)
})
