import t from 'tap'
import { canonicalJson, comparisonId } from '../../src/ids/comparison-id.ts'

const engine = { version: '1.0.0', catalogue: 'c1' }
const request = {
  articles: [
    { outlet: 'A', text: 'x' },
    { outlet: 'B', text: 'y' }
  ],
  story: 's'
}
const id = comparisonId('open', request, engine)

t.test('does not depend on the order of keys', async (t) => {
  const other = {
    story: 's',
    articles: [
      { text: 'x', outlet: 'A' },
      { text: 'y', outlet: 'B' }
    ]
  }
  t.equal(comparisonId('open', other, engine), id)
  t.match(id, /^cmp_[0-9a-f]{40}$/)
})

t.test('does not depend on fields that say nothing', async (t) => {
  const nothing = { title: null, url: null, publishedAt: null }
  t.equal(comparisonId('open', { ...request, articles: request.articles.map((each) => ({ ...each, ...nothing })) }, engine), id)
  const unnamed = { articles: request.articles }
  t.equal(comparisonId('open', { ...unnamed, story: null }, engine), comparisonId('open', unnamed, engine))
})

t.test('differs by tenant, engine, catalogue, label, wording, and order of articles', async (t) => {
  const ids = [
    id,
    comparisonId('desk', request, engine),
    comparisonId('open', request, { ...engine, version: '1.0.1' }),
    comparisonId('open', request, { ...engine, catalogue: 'c2' }),
    comparisonId('open', { ...request, story: 't' }, engine),
    comparisonId('open', { ...request, articles: request.articles.toReversed() }, engine),
    comparisonId('open', { ...request, articles: [request.articles[0]!, { outlet: 'B', text: 'z' }] }, engine)
  ]
  t.equal(new Set(ids).size, ids.length)
})

t.test('keeps arrays in order and sorts keys at every depth', async (t) => {
  t.equal(canonicalJson({ b: [2, { d: 1, c: null }], a: 'x' }), '{"a":"x","b":[2,{"c":null,"d":1}]}')
})
