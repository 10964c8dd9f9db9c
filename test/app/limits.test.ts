import { gzipSync } from 'node:zlib'
import t from 'tap'
import { makeTestApp, problemIn } from './make-test-app.ts'

const json = { 'content-type': 'application/json' }
const settings = {
  BODY_LIMIT_BYTES: '4000',
  STORIES_BODY_LIMIT_BYTES: '6000',
  ARTICLES_LIMIT: '3',
  STORIES_ARTICLES_LIMIT: '4',
  TEXT_LIMIT_CHARACTERS: '500',
  HTML_LIMIT_BYTES: '600',
  JSON_DEPTH_LIMIT: '9',
  JSON_VALUES_LIMIT: '1000',
  ARTICLE_SENTENCES_LIMIT: '12',
  SET_SENTENCES_LIMIT: '18',
  STORIES_SENTENCES_LIMIT: '24',
  DEADLINE_SECONDS: '21',
  STAGE_SECONDS: '11',
  ARRIVAL_SECONDS: '7'
}

const article = { outlet: 'Osterby Courier', text: 'The port is closed, the harbour master said.' }
const setOf = (articles: number) => ({ articles: Array(articles).fill(article) })

const shortSentences = (...counts: readonly number[]) => ({
  articles: counts.map((count, i) => ({ outlet: `Outlet ${i}`, text: 'No. '.repeat(count) }))
})
/** A page whose sentences can only be counted once it is read. */
const pageOf = (sentences: number) => ({
  outlet: `Outlet ${sentences}`,
  language: 'en',
  html: `<p>${Array.from({ length: sentences }, (_, i) => `Ship number ${i} left the port.`).join('<p>')}`
})

/** A limit, a request beyond it, the answer, and where the fault is. */
const cases: readonly (readonly [keyof typeof settings, string, unknown, number, string, string?])[] = [
  ['BODY_LIMIT_BYTES', '/v1/analyses', ' '.repeat(4001), 413, 'BODY_TOO_LARGE'],
  ['BODY_LIMIT_BYTES', '/v1/comparisons', gzipSync(' '.repeat(4001)), 413, 'BODY_TOO_LARGE'],
  ['STORIES_BODY_LIMIT_BYTES', '/v1/stories', ' '.repeat(6001), 413, 'BODY_TOO_LARGE'],
  ['ARTICLES_LIMIT', '/v1/comparisons', setOf(4), 422, 'TOO_MANY_ARTICLES', '/articles'],
  ['STORIES_ARTICLES_LIMIT', '/v1/stories', setOf(5), 422, 'TOO_MANY_ARTICLES', '/articles'],
  ['TEXT_LIMIT_CHARACTERS', '/v1/analyses', { ...article, text: 'a'.repeat(501) }, 422, 'ARTICLE_TOO_LONG', '/text'],
  ['HTML_LIMIT_BYTES', '/v1/analyses', { outlet: 'A', html: 'é'.repeat(301) }, 422, 'ARTICLE_TOO_LONG', '/html'],
  ['ARTICLE_SENTENCES_LIMIT', '/v1/analyses', { outlet: 'A', text: 'No. '.repeat(13) }, 422, 'ARTICLE_TOO_LONG', '/text'],
  ['SET_SENTENCES_LIMIT', '/v1/comparisons', shortSentences(7, 12), 422, 'SET_TOO_LONG', '/articles'],
  ['STORIES_SENTENCES_LIMIT', '/v1/stories', shortSentences(12, 12, 1), 422, 'SET_TOO_LONG', '/articles'],
  ['JSON_VALUES_LIMIT', '/v1/analyses', `[${'1,'.repeat(1000)}1]`, 413, 'BODY_TOO_LARGE'],
  ['JSON_DEPTH_LIMIT', '/v1/analyses', '['.repeat(10) + ']'.repeat(10), 400, 'JSON_TOO_DEEP']
]

t.test('what is beyond a limit is refused, and the limit is named', async (t) => {
  const { app } = await makeTestApp(t, settings)
  for (const [setting, url, body, status, code, pointer] of cases) {
    t.test(`${setting} at ${url}`, async (t) => {
      const isPacked = Buffer.isBuffer(body)
      const payload = isPacked || typeof body === 'string' ? body : JSON.stringify(body)
      const headers = isPacked ? { ...json, 'content-encoding': 'gzip' } : json
      const problem = problemIn(t, await app.inject({ method: 'POST', url, payload, headers }))
      t.match(problem, { status, code })
      t.match(problem.detail, new RegExp(`\\b${settings[setting]}\\b`))
      if (pointer) t.equal(problem.errors[0].pointer, pointer)
    })
  }
})

t.test('sentences that can only be counted once they are read are counted then', async (t) => {
  const { app } = await makeTestApp(t, { ARTICLE_SENTENCES_LIMIT: '12', SET_SENTENCES_LIMIT: '18' })
  const post = (url: string, body: object) => app.inject({ method: 'POST', url, payload: JSON.stringify(body), headers: json })
  const article = problemIn(t, await post('/v1/analyses', pageOf(13)))
  t.match(article, { status: 422, code: 'ARTICLE_TOO_LONG', detail: /limit is 12/, errors: [{ pointer: '/html' }] })
  const set = problemIn(t, await post('/v1/comparisons', { articles: [pageOf(10), pageOf(9)] }))
  t.match(set, { status: 422, code: 'SET_TOO_LONG', detail: /18/, errors: [{ pointer: '/articles' }] })
  const place = problemIn(t, await post('/v1/comparisons', { articles: [pageOf(2), pageOf(14)] }))
  t.match(place, { status: 422, code: 'ARTICLE_TOO_LONG', errors: [{ pointer: '/articles/1/html' }] })
})

t.test('accepts what is just within every limit', async (t) => {
  const { app } = await makeTestApp(t, { ...settings, STAGE_SECONDS: '300', DEADLINE_SECONDS: '600' })
  const text = `${article.text} ${'a'.repeat(499 - article.text.length)}`
  const post = (url: string, body: object) => app.inject({ method: 'POST', url, payload: JSON.stringify(body), headers: json })
  t.equal((await post('/v1/analyses', { ...article, text })).statusCode, 200)
  t.equal((await post('/v1/comparisons', setOf(3))).statusCode, 201)
  t.equal((await post('/v1/stories', setOf(4))).statusCode, 200)
})

interface Described {
  readonly paths: Record<string, { post: { requestBody: { description: string } } }>
  readonly components: { schemas: Record<string, { properties: Record<string, object> }> }
}

t.test('the description shows the limits that are set', async (t) => {
  const { app } = await makeTestApp(t, settings)
  const { paths, components }: Described = JSON.parse((await app.inject('/openapi.json')).body)
  const of = (schema: string, property: string) => components.schemas[schema]!.properties[property]!
  t.match(of('Article', 'text'), { maxLength: 500 })
  t.match(of('Article', 'html'), { maxLength: 600 })
  t.match(of('ComparisonRequest', 'articles'), { minItems: 2, maxItems: 3 })
  t.match(of('StoriesRequest', 'articles'), { minItems: 1, maxItems: 4 })
  const words = (path: string) => paths[path]!.post.requestBody.description
  t.match(
    words('/v1/analyses'),
    /At most 4,000 bytes.* at most 9 levels deep.* within 7 seconds.* at most 21 seconds.* at most 11\..*512 characters/
  )
  t.match(words('/v1/stories'), /At most 6,000 bytes/)
})

t.test('a request may be given as long to arrive as the settings allow', async (t) => {
  const { app } = await makeTestApp(t, { ARRIVAL_SECONDS: '3600' })
  t.equal((await app.inject('/healthz')).statusCode, 200)
})
