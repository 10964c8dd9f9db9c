import t from 'tap'
import { Compile } from 'typebox/compile'
import { comparisonParts } from '../../src/schemas/comparison.ts'
import { ComparisonSummary } from '../../src/schemas/summary.ts'
import { makeTestApp, problemIn } from '../app/make-test-app.ts'
import { storyBody, storyOf } from '../compute/story-bodies.ts'

const headers = { 'content-type': 'application/json' }
const { app } = await makeTestApp(t)
const post = (payload: Buffer | string | object, query = '') =>
  app.inject({ method: 'POST', url: `/v1/comparisons${query}`, payload, headers })

t.test('computes a set once: 201, then 200 with the same bytes', async (t) => {
  const first = await post(storyBody())
  t.equal(first.statusCode, 201)
  t.match(first.headers, {
    location: /^\/v1\/comparisons\/cmp_[0-9a-f]{40}$/,
    etag: /^"[0-9a-f]{32}"$/,
    'content-type': /^application\/json/
  })
  const again = await post(storyBody())
  t.equal(again.statusCode, 200)
  t.equal(again.body, first.body)
  t.same([again.headers.etag, again.headers.location], [first.headers.etag, first.headers.location])
  const found = await app.inject(String(first.headers.location))
  t.equal(found.body, first.body)
  t.equal(found.headers.etag, first.headers.etag)
  t.equal((await app.inject({ method: 'HEAD', url: String(first.headers.location) })).statusCode, 200)
})

t.test('recognises the same set, however its keys are ordered', async (t) => {
  const { story, options, articles } = JSON.parse(storyBody().toString())
  const again = await post(JSON.stringify({ articles, options, story }, null, 4))
  t.equal(again.statusCode, 200)
})

t.test('returns a short view with its own tag, to GET and POST', async (t) => {
  const posted = await post(storyBody(), '?view=summary')
  const url = String(posted.headers.location)
  const found = await app.inject(`${url}?view=summary`)
  t.equal(found.body, posted.body)
  t.same(Compile(ComparisonSummary).Errors(found.json()), [])
  t.not(found.headers.etag, (await app.inject(url)).headers.etag)
  const again = await app.inject({ url: `${url}?view=summary`, headers: { 'if-none-match': found.headers.etag } })
  t.equal(again.statusCode, 304)
  t.match(problemIn(t, await app.inject(`${url}?view=short`)), { code: 'QUERY_INVALID' })
})

t.test('accepts a list of parts as one parameter or as several', async (t) => {
  const url = String((await post(storyBody())).headers.location)
  const [one, several] = [
    await app.inject(`${url}?include=quotes,conflicts`),
    await app.inject(`${url}?include=quotes&include=conflicts`)
  ]
  t.match(one.json(), { quotes: [], conflicts: [] })
  t.equal(several.body, one.body)
})

t.test('keeps one of many equal sets that arrive at once', async (t) => {
  const all = await Promise.all(Array.from({ length: 4 }, () => post(storyOf('Wednesday'))))
  t.equal(new Set(all.map(({ body }) => body)).size, 1)
  t.equal(all.filter(({ statusCode }) => statusCode === 201).length, 1)
})

t.test('answers 304 to its tag, and each choice of parts has its own', async (t) => {
  const url = String((await post(storyBody())).headers.location)
  const whole = await app.inject(url)
  const some = await app.inject(`${url}?include=framing`)
  t.not(some.headers.etag, whole.headers.etag)
  const get = (tag: unknown, query = '') => app.inject({ url: url + query, headers: { 'if-none-match': String(tag) } })
  const held = await get(whole.headers.etag)
  t.equal(held.statusCode, 304)
  t.equal(held.body, '')
  t.equal(held.headers.etag, whole.headers.etag)
  t.equal((await get(`"x", ${whole.headers.etag}`)).statusCode, 304)
  t.equal((await get('*')).statusCode, 304)
  t.equal((await get(some.headers.etag)).statusCode, 200)
  t.equal((await get(some.headers.etag, '?include=framing')).statusCode, 304)
  const packed = await app.inject({ url, headers: { 'accept-encoding': 'gzip' } })
  t.equal(packed.headers.etag, String(whole.headers.etag).replace(/"$/, '-gzip"'))
  t.equal((await get(packed.headers.etag)).statusCode, 304)
})

t.test('returns only edits of the requested significances, and the rest unchanged', async (t) => {
  const created = await post(storyOf('Friday'))
  const url = created.headers.location as string
  const whole = (await app.inject(url)).json()
  for (const query of ['meaning', 'meaning,style', 'surface']) {
    const answer = await app.inject(`${url}?significance=${query}`)
    const wanted = query.split(',')
    t.equal(answer.statusCode, 200)
    t.strictSame(answer.json(), {
      ...whole,
      edits: whole.edits.filter((edit: { significance: string }) => wanted.includes(edit.significance))
    })
    t.not(answer.headers.etag, created.headers.etag)
  }
  t.strictSame(Object.keys((await app.inject(`${url}?significance=meaning&include=edits`)).json()).includes('quotes'), false)
  const problem = problemIn(t, await app.inject(`${url}?significance=meaning,tone`))
  t.match(problem, { code: 'QUERY_INVALID', errors: [{ pointer: '/significance' }] })
})

t.test('returns the parts that include names, in POST and GET alike', async (t) => {
  const created = await post(storyOf('Thursday'), '?include=framing,lineage')
  t.equal(created.statusCode, 201)
  t.same(Object.keys(created.json()), ['id', 'createdAt', 'story', 'engine', 'lineage', 'framing', 'warnings'])
  const whole = (await app.inject(String(created.headers.location))).json()
  t.same(Object.keys(whole), ['id', 'createdAt', 'story', 'engine', ...comparisonParts, 'warnings'])
  const problem = problemIn(t, await post(storyBody(), '?include=bias,framing,mood'))
  t.match(problem, { status: 422, code: 'INCLUDE_UNKNOWN', errors: [{ pointer: '/include' }] })
  t.match(problem.detail, /“bias”, “mood”/)
})

t.test('deletes a comparison: 204, then 404, then it can be computed again', async (t) => {
  const url = String((await post(storyOf('Friday'))).headers.location)
  const removed = await app.inject({ method: 'DELETE', url })
  t.equal(removed.statusCode, 204)
  t.equal(removed.body, '')
  t.equal((await app.inject(url)).statusCode, 404)
  t.equal((await app.inject({ method: 'DELETE', url })).statusCode, 404)
  t.equal((await post(storyOf('Friday'))).statusCode, 201)
})

t.test('lists what is stored, newest first, by label, outlet and time, page by page', async (t) => {
  for (const day of ['Saturday', 'Sunday']) await post(storyOf(day))
  const list = async (query: string) => (await app.inject(`/v1/comparisons${query}`)).json()
  const all = await list('')
  t.ok(all.items.length >= 5)
  t.equal(all.next, null)
  t.match(all.items[0], { id: /^cmp_/, createdAt: /Z$/, story: 'marrow-bay-2026-10', engine: { version: /./ } })
  t.match(all.items[0].articles[0], {
    article: 'courier',
    outletKey: 'osterby courier',
    title: /./,
    publishedAt: /./,
    belongs: true
  })
  const times = all.items.map(({ createdAt }: { createdAt: string }) => createdAt)
  t.same(times, times.toSorted().reverse())
  const paged: unknown[] = []
  let cursor = ''
  do {
    const page = await list(`?limit=2${cursor}`)
    paged.push(...page.items)
    cursor = page.next === null ? '' : `&cursor=${page.next}`
  } while (cursor !== '')
  t.same(paged, all.items)
  t.equal((await list('?story=marrow-bay-2026-10')).items.length, all.items.length)
  t.equal((await list('?story=other')).items.length, 0)
  t.equal((await list(`?outlet=${encodeURIComponent('  OSTERBY   Courier ')}`)).items.length, all.items.length)
  t.equal((await list('?outlet=nobody')).items.length, 0)
  t.equal((await list('?from=2001-01-01&to=2001-01-02T03:04Z')).items.length, 0)
  t.equal((await list('?from=2001-01-01')).items.length, all.items.length)
})

t.test('names the code and every place of a bad set', async (t) => {
  const article = { outlet: 'Osterby Courier', text: 'The port is closed.' }
  const bodies: readonly (readonly [object, string, readonly string[]])[] = [
    [{ articles: [article] }, 'TOO_FEW_ARTICLES', ['/articles']],
    [{ articles: Array(501).fill(article) }, 'TOO_MANY_ARTICLES', ['/articles']],
    [
      { articles: [article, article].map((each) => ({ ...each, text: ' \n' })) },
      'TOO_FEW_ARTICLES',
      ['/articles/0/text', '/articles/1/text']
    ],
    [{ articles: [{ outlet: 'A' }, { outlet: 'B' }] }, 'ARTICLE_CONTENT_MISSING', ['/articles/0', '/articles/1']],
    [{ articles: [article, article], options: { base: 'x' } }, 'BASE_UNKNOWN', ['/options/base']],
    [{ articles: [{ ...article, text: 'a'.repeat(200_001) }, article] }, 'ARTICLE_TOO_LONG', ['/articles/0/text']]
  ]
  for (const [body, code, pointers] of bodies) {
    const problem = problemIn(t, await post(body))
    t.match(problem, { status: 422, code })
    t.same(
      problem.errors.map(({ pointer }: { pointer: string }) => pointer),
      pointers
    )
  }
})
