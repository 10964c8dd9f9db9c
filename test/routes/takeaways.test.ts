import t from 'tap'
import { formats, writtenFormats } from '../../src/present/formats.ts'
import { tableNames } from '../../src/schemas/listing.ts'
import { makeTestApp, problemIn } from '../app/make-test-app.ts'
import { storyBody } from '../compute/story-bodies.ts'
import { elementsOf, readXml } from '../present/read-xml.ts'
import { readZip } from '../present/read-zip.ts'

const { app } = await makeTestApp(t)
const post = await app.inject({
  method: 'POST',
  url: '/v1/comparisons',
  payload: storyBody(),
  headers: { 'content-type': 'application/json' }
})
const url = String(post.headers.location)
const id = post.json().id
const get = (accept: string | undefined, headers: Record<string, string> = {}) =>
  app.inject({ url, headers: { ...(accept === undefined ? {} : { accept }), ...headers } })

for (const name of writtenFormats) {
  const { mediaType: accept, parameters, ending, isShown } = formats[name]
  t.test(`gives ${accept} with a separate tag, which gives 304, compressed or not`, async (t) => {
    const first = await get(accept)
    t.equal(first.statusCode, 200)
    t.match(first.headers, { 'content-type': `${accept}${parameters}`, 'x-content-type-options': 'nosniff' })
    t.equal(first.headers['content-disposition'], `${isShown ? 'inline' : 'attachment'}; filename="${id}.${ending}"`)
    t.match(String(first.headers.vary), /accept(?:,|$)/)
    t.not(first.headers.etag, post.headers.etag)
    t.equal((await get(accept)).body, first.body, 'the same bytes again')
    const tag = String(first.headers.etag)
    const held = await get(accept, { 'if-none-match': tag })
    t.same([held.statusCode, held.body, held.headers.etag], [304, '', tag])
    t.equal((await get(undefined, { 'if-none-match': tag })).statusCode, 200, 'JSON is something else')
    const packed = await get(accept, { 'accept-encoding': 'gzip' })
    if (formats[name].tables === 'all') {
      t.equal(packed.headers['content-encoding'], undefined, 'it is compressed already')
      return
    }
    t.equal(packed.headers.etag, tag.replace(/"$/, '-gzip"'))
    t.match(String(packed.headers.vary), /accept-encoding/i)
    t.equal((await get(accept, { 'if-none-match': String(packed.headers.etag) })).statusCode, 304)
  })
}

t.test('gives JSON to who does not mind, and the page to a browser', async (t) => {
  for (const accept of [undefined, '*/*', 'application/json', 'application/*;q=0.5, text/html;q=0.1']) {
    const answer = await get(accept)
    t.equal(answer.body, post.body)
    t.match(String(answer.headers.vary), /accept/)
  }
  const page = await get('text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8')
  t.match(page.headers['content-type'], /^text\/html/)
  t.match(page.headers['content-security-policy'], /^default-src 'none'; style-src 'sha256-[^']+'; .*frame-ancestors 'none'$/)
  t.match(page.body, /<h2>Side by side<\/h2>/)
})

t.test('says which formats are available if none is acceptable', async (t) => {
  const problem = problemIn(t, await get('image/png, application/pdf'))
  t.match(problem, {
    status: 406,
    code: 'NOT_ACCEPTABLE',
    detail: /application\/json, text\/html, text\/csv, .*application\/zip, application\/tei\+xml/
  })
})

t.test('returns an error as a problem, in any requested format', async (t) => {
  const gone = await app.inject({ url: '/v1/comparisons/cmp_none', headers: { accept: 'text/csv' } })
  t.match(problemIn(t, gone), { status: 404, code: 'NOT_FOUND' })
})

t.test('`table=edits` gives the edits as CSV, those of the significances asked for, with a tag of their own', async (t) => {
  const { edits } = post.json()
  const csv = (query: string, headers = {}) => app.inject({ url: `${url}${query}`, headers: { accept: 'text/csv', ...headers } })
  const all = await csv('?table=edits')
  t.equal(all.body.trimEnd().split('\r\n').length, 1 + edits.length)
  t.match(all.headers['content-disposition'], /^attachment; filename="cmp_[0-9a-f]{40}-edits\.csv"$/)
  const deep = await csv('?table=edits&significance=meaning')
  const meanings = edits.filter(({ significance }: { significance: string }) => significance === 'meaning')
  t.ok(meanings.length > 0 && meanings.length < edits.length)
  t.equal(deep.body.trimEnd().split('\r\n').length, 1 + meanings.length)
  const tags = [all, deep, await csv('')].map(({ headers }) => headers.etag)
  t.equal(new Set(tags).size, 3)
  t.equal((await csv('?table=edits', { 'if-none-match': tags[0] })).statusCode, 304)
  t.match(problemIn(t, await csv('?table=words')), { status: 422, code: 'QUERY_INVALID' })
})

t.test('every table is a separate file, and all are in one archive', async (t) => {
  for (const table of tableNames) {
    const csv = await app.inject({ url: `${url}?table=${table}`, headers: { accept: 'text/csv' } })
    t.match(csv, { statusCode: 200, headers: { 'content-disposition': `attachment; filename="${id}-${table}.csv"` } }, table)
  }
  const files = await readZip((await get('application/zip')).rawPayload)
  t.strictSame([...files.keys()], ['datapackage.json', ...tableNames.map((table) => `${table}.csv`)])
})

t.test('`offsets=codepoints` counts the spans of JSON and of tables by code points, with tags of their own', async (t) => {
  const articles = ['A', 'B'].map((outlet) => ({
    outlet,
    text: `🚢🚢 The port of Marrow Bay is shut. Crews of ${outlet} wait on the quay for news.`
  }))
  const made = await app.inject({ method: 'POST', url: '/v1/comparisons', payload: { articles } })
  const ask = (query: string, accept = 'application/json') =>
    app.inject({ url: `${made.headers.location}${query}`, headers: { accept } })
  const [plain, counted] = [await ask(''), await ask('?offsets=codepoints')]
  t.equal((await ask('?offsets=utf16')).body, plain.body)
  t.not(counted.headers.etag, plain.headers.etag)
  t.strictSame(Object.keys(counted.json()), Object.keys(plain.json()))
  for (const { text, sentences } of counted.json().articles) {
    for (const sentence of sentences) t.equal([...text].slice(sentence.start, sentence.end).join(''), sentence.text)
  }
  t.strictSame(Object.keys((await ask('?offsets=codepoints&include=edits')).json()), [
    'id',
    'createdAt',
    'story',
    'engine',
    'edits',
    'warnings'
  ])
  const [csv, ofUnits] = [await ask('?table=sentences&offsets=codepoints', 'text/csv'), await ask('?table=sentences', 'text/csv')]
  t.not(csv.body, ofUnits.body)
  t.not(csv.headers.etag, ofUnits.headers.etag)
  t.match(problemIn(t, await ask('?offsets=bytes')), { status: 422, code: 'QUERY_INVALID' })
})

t.test('all formats contain the same comparison', async (t) => {
  const comparison = post.json()
  const tei = readXml((await get('application/tei+xml')).body)
  t.equal(elementsOf(tei, 'app').length, comparison.alignment.rows.length)
  const lines = (await get('text/csv')).body.trimEnd().split('\r\n')
  const markers = comparison.articles.flatMap((reading: { markers: unknown[] }) => reading.markers)
  t.equal(lines.length, 1 + markers.length)
  t.ok(lines.slice(1).every((line) => line.startsWith(`"${id}",`)))
})
