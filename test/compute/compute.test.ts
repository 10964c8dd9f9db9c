import { zstdDecompressSync } from 'node:zlib'
import t from 'tap'
import { type CompareSetTask, runAnalysis, runComparison, runGrouping } from '../../src/compute/compute.ts'
import { readConfig } from '../../src/config.ts'
import { engine } from '../../src/engine.ts'
import { comparisonParts } from '../../src/schemas/comparison.ts'
import { type ComparisonPart, selectParts } from '../../src/serialise/comparison-body.ts'
import { articleBody, groupBody, storyBody } from './story-bodies.ts'

const { limits } = readConfig({})
const parse = (bytes: Uint8Array) => JSON.parse(Buffer.from(bytes).toString())
const job = (body: Uint8Array): CompareSetTask => ({
  body,
  limits,
  engine,
  tenant: 'open',
  createdAt: '2026-11-20T09:30:00.000Z',
  keepsText: true
})
const bodyOf = (value: unknown) => Buffer.from(JSON.stringify(value))
const isNew = () => ({ isKnown: Promise.resolve(false), readings: Promise.resolve(null) })

t.test('reads an article', async (t) => {
  const reading = parse(runAnalysis({ body: articleBody(), limits }))
  t.match(reading, { article: 'tidewatch', outletKey: 'the tidewatch', warnings: [] })
})

t.test('refuses an article of white space alone as empty', async (t) => {
  const body = bodyOf({ outlet: 'A', text: ' \n\t' })
  t.throws(() => runAnalysis({ body, limits }), { code: 'ARTICLE_EMPTY', faults: [{ pointer: '/text' }] })
})

t.test('computes a comparison with all its parts, and packs the same bytes for the store', async (t) => {
  const computed = (await runComparison(job(storyBody()), isNew))!
  const comparison = parse(computed.json)
  t.same(Object.keys(comparison), ['id', 'createdAt', 'story', 'engine', ...comparisonParts, 'warnings'])
  t.equal(comparison.id, computed.id)
  t.same(zstdDecompressSync(Buffer.from(computed.kept.packed, 'base64')), Buffer.from(computed.json))
  t.match(JSON.parse(computed.kept.listing), {
    id: computed.id,
    story: 'marrow-bay-2026-10',
    articles: [{ article: 'courier', belongs: true }, {}]
  })
  t.same(computed.kept.outletKeys, ['osterby courier', 'the tidewatch'])
})

t.test('gives the parts that are wanted and no others, in their order', async (t) => {
  const computed = (await runComparison(job(storyBody()), isNew))!
  const whole = parse(computed.json)
  for (const wanted of [['framing', 'lineage'], ['articles'], [], [...comparisonParts]] as const) {
    const some = parse(selectParts(computed, new Set(wanted)))
    t.same(Object.keys(some), [
      'id',
      'createdAt',
      'story',
      'engine',
      ...comparisonParts.filter((part) => wanted.some((name) => name === part)),
      'warnings'
    ])
    for (const key of Object.keys(some)) t.same(some[key], whole[key])
  }
  t.same(selectParts(computed, null), Buffer.from(computed.json))
})

t.test('gives the parts of a comparison that was stored before there were others', async (t) => {
  const json = Buffer.from('{"id":"cmp_old","articles":[1],"edits":[2],"warnings":[]}')
  const bounds = ['"articles"', '"edits"', '"warnings"'].map((key) => json.indexOf(key))
  const partsOf = (...wanted: ComparisonPart[]) => parse(selectParts({ json, bounds }, new Set(wanted)))
  t.same(partsOf('edits', 'framing'), { id: 'cmp_old', edits: [2], warnings: [] })
  t.same(partsOf('articles'), { id: 'cmp_old', articles: [1], warnings: [] })
  t.same(partsOf('naming'), { id: 'cmp_old', warnings: [] })
})

t.test('compares nothing if the comparison is known', async (t) => {
  let asked = ''
  const computed = await runComparison(job(storyBody()), ({ id }) => {
    asked = id
    return { isKnown: Promise.resolve(true), readings: Promise.resolve(null) }
  })
  t.equal(computed, null)
  t.match(asked, /^cmp_/)
})

t.test('compares while a busy store is asked, and gives nothing if the comparison turns out to be known', async (t) => {
  const pieces: Uint8Array[] = []
  const known = Promise.withResolvers<boolean>()
  const ask = () => ({ isKnown: known.promise, readings: Promise.resolve(null) })
  const computed = await runComparison(job(storyBody()), ask, undefined, (piece) => {
    pieces.push(piece)
    // the whole response has been computed
    if (pieces.length === 2) known.resolve(true)
  })
  t.equal(computed, null)
  t.equal(pieces.length, 2)
})

t.test('refuses a set of which fewer than two can be read, pointing at the others', async (t) => {
  const articles = [
    { outlet: 'A', text: 'The port is closed, she said.' },
    { outlet: 'B', text: ' ' },
    { outlet: 'C', html: '<p> ' }
  ]
  await t.rejects(runComparison(job(bodyOf({ articles })), isNew), {
    code: 'TOO_FEW_ARTICLES',
    faults: [
      { code: 'ARTICLE_EMPTY', pointer: '/articles/1/text' },
      { code: 'ARTICLE_EMPTY', pointer: '/articles/2/html' }
    ]
  })
})

t.test('keeps an article that cannot be read among two that can', async (t) => {
  const { articles } = JSON.parse(storyBody().toString())
  const computed = (await runComparison(job(bodyOf({ articles: [...articles, { outlet: 'Empty Post', text: ' ' }] })), isNew))!
  const comparison = parse(computed.json)
  t.match(comparison.articles[2], { article: 'a3', warnings: [{ code: 'ARTICLE_EMPTY' }] })
  t.match(comparison.membership[2], { belongs: false, reason: 'unreadable' })
})

t.test('groups articles, each in one story', async (t) => {
  const { stories } = parse(runGrouping({ body: groupBody(), limits, tenant: 'open', engine }).json)
  t.same(stories.flatMap(({ articles }: { articles: string[] }) => articles).sort(), ['courier', 'gazette', 'tidewatch'])
  t.equal(stories[0].id, 's0')
})

t.test('keeps lone surrogates, NUL and zero-width characters of titles and labels', async (t) => {
  const { articles } = JSON.parse(storyBody().toString())
  const body = Buffer.from(
    `{"story":"\\u0000\\ud800","articles":${JSON.stringify([{ ...articles[0], title: 'a\u200b\0b' }, articles[1]])}}`
  )
  const computed = (await runComparison(job(body), isNew))!
  t.equal(parse(computed.json).story, '\0\ud800')
  t.equal(parse(computed.json).articles[0].title, 'a\u200b\0b')
})
