import t from 'tap'
import { readConfig } from '../../src/config.ts'
import type { AppError } from '../../src/errors.ts'
import { checkAnalysis, checkComparison, checkStories } from '../../src/requests/check-request.ts'
import { leastCpuTime } from '../least-cpu-time.ts'
import fc from '../seeded-check.ts'

const limits = { ...readConfig({}).limits, articles: 4, storiesArticles: 5, textCharacters: 100, htmlBytes: 50 }
const article = { outlet: 'Osterby Courier', text: 'The port is closed.' }
const two = [article, { ...article, outlet: 'Skarn Tribune' }]

function faultsOf(check: () => unknown): { code: string; faults: string[] } {
  try {
    check()
    return { code: 'none', faults: [] }
  } catch (error) {
    const { code, faults } = error as AppError
    return { code, faults: faults.map((fault) => `${fault.code} ${fault.pointer}`) }
  }
}

t.test('accepts a plain set, a single article and articles to group', async (t) => {
  t.equal(checkComparison({ articles: two }, limits).articles.length, 2)
  t.equal(checkAnalysis(article, limits).outlet, 'Osterby Courier')
  t.equal(checkStories({ articles: [article] }, limits).articles.length, 1)
})

const cases: readonly (readonly [string, unknown, string, readonly string[]])[] = [
  ['no object', 3, 'FIELD_INVALID', ['FIELD_INVALID ']],
  ['null', null, 'FIELD_INVALID', ['FIELD_INVALID ']],
  ['no articles', {}, 'FIELD_MISSING', ['FIELD_MISSING /articles']],
  ['one article', { articles: [article] }, 'TOO_FEW_ARTICLES', ['TOO_FEW_ARTICLES /articles']],
  ['no article', { articles: [] }, 'TOO_FEW_ARTICLES', ['TOO_FEW_ARTICLES /articles']],
  ['too many articles', { articles: Array(5).fill(article), x: 1 }, 'TOO_MANY_ARTICLES', ['TOO_MANY_ARTICLES /articles']],
  ['an unknown field', { articles: two, topic: 1 }, 'FIELD_UNKNOWN', ['FIELD_UNKNOWN /topic']],
  ['a field with a slash', { articles: two, 'a/b~c': 1 }, 'FIELD_UNKNOWN', ['FIELD_UNKNOWN /a~1b~0c']],
  [
    '__proto__ as a field',
    JSON.parse('{"articles":[{"outlet":"A","text":"a","__proto__":{"x":1}},{"outlet":"B","text":"b"}]}'),
    'FIELD_UNKNOWN',
    ['FIELD_UNKNOWN /articles/0/__proto__']
  ],
  [
    'neither text nor html',
    { articles: [two[0], { outlet: 'B' }] },
    'ARTICLE_CONTENT_MISSING',
    ['ARTICLE_CONTENT_MISSING /articles/1']
  ],
  [
    'both text and html',
    { articles: [{ ...article, html: '<p>x' }, two[1]] },
    'ARTICLE_CONTENT_AMBIGUOUS',
    ['ARTICLE_CONTENT_AMBIGUOUS /articles/0']
  ],
  [
    'a long text',
    { articles: [{ ...article, text: 'a'.repeat(101) }, two[1]] },
    'ARTICLE_TOO_LONG',
    ['ARTICLE_TOO_LONG /articles/0/text']
  ],
  [
    'a long page',
    { articles: [{ outlet: 'A', html: 'ü'.repeat(26) }, two[1]] },
    'ARTICLE_TOO_LONG',
    ['ARTICLE_TOO_LONG /articles/0/html']
  ],
  [
    'the same id twice',
    { articles: two.map((each) => ({ ...each, id: 'x' })) },
    'ARTICLE_ID_DUPLICATE',
    ['ARTICLE_ID_DUPLICATE /articles/1/id']
  ],
  [
    'an id given by position',
    { articles: [{ ...article, id: 'a2' }, two[1]] },
    'ARTICLE_ID_DUPLICATE',
    ['ARTICLE_ID_DUPLICATE /articles/1']
  ],
  ['an unknown base', { articles: two, options: { base: 'zz' } }, 'BASE_UNKNOWN', ['BASE_UNKNOWN /options/base']],
  [
    'an invalid date',
    { articles: [{ ...article, publishedAt: 'soon' }, two[1]] },
    'FIELD_INVALID',
    ['FIELD_INVALID /articles/0/publishedAt']
  ],
  [
    'an invalid day',
    { articles: [{ ...article, publishedAt: '2026-02-30' }, two[1]] },
    'FIELD_INVALID',
    ['FIELD_INVALID /articles/0/publishedAt']
  ],
  [
    'an invalid hour',
    { articles: [{ ...article, publishedAt: '2026-02-03T25:00' }, two[1]] },
    'FIELD_INVALID',
    ['FIELD_INVALID /articles/0/publishedAt']
  ],
  [
    'an address without a scheme',
    {
      articles: [
        { ...article, url: 'courier.example/port' },
        { ...article, outlet: 'B', url: 'courier.example:8080/port' }
      ]
    },
    'FIELD_INVALID',
    ['FIELD_INVALID /articles/0/url', 'FIELD_INVALID /articles/1/url']
  ],
  [
    'text that is null',
    { articles: [{ outlet: 'A', text: null }, two[1]] },
    'ARTICLE_CONTENT_MISSING',
    ['ARTICLE_CONTENT_MISSING /articles/0']
  ],
  [
    'a rule that matches nothing',
    { articles: two, options: { markers: [{ id: 'mine/x', family: 'mine', match: { regex: '.*' } }] } },
    'FIELD_INVALID',
    ['FIELD_INVALID /options/markers/0/match']
  ],
  [
    'a rule id used twice',
    { articles: two, options: { markers: Array(2).fill({ id: 'mine/x', family: 'mine', match: { words: ['x'] } }) } },
    'RULE_ID_DUPLICATE',
    ['RULE_ID_DUPLICATE /options/markers/1/id']
  ],
  [
    'several kinds of faults',
    { articles: [{ text: 3 }, 'no'], extra: true },
    'BODY_INVALID',
    ['FIELD_UNKNOWN /extra', 'FIELD_MISSING /articles/0/outlet', 'FIELD_INVALID /articles/0/text', 'FIELD_INVALID /articles/1']
  ]
]
for (const [name, body, code, faults] of cases) {
  t.test(`refuses ${name}`, async (t) => {
    t.same(
      faultsOf(() => checkComparison(body, limits)),
      { code, faults }
    )
  })
}

t.test('accepts null wherever a response contains it', async (t) => {
  const nothing = { title: null, html: null, url: null, publishedAt: null, byline: null, language: null }
  const set = { articles: two.map((each) => ({ ...each, ...nothing })), story: null }
  t.equal(checkComparison(set, limits), set)
})

t.test('says what a date and an address must be', async (t) => {
  const messages = (fields: object) => {
    try {
      checkAnalysis({ ...article, ...fields }, limits)
    } catch (error) {
      return (error as AppError).message
    }
    return null
  }
  for (const publishedAt of ['2026-10-14', 'Wed, 14 Oct 2026 16:20:00 GMT', '14 October 2026'])
    t.equal(messages({ publishedAt }), null)
  t.match(messages({ publishedAt: 'next week' }), /ISO 8601 \(2026-10-14 or .*RFC 822.*“14 October 2026”/)
  t.match(messages({ publishedAt: '05/09/2026' }), /“05\/09\/2026” can be read as two days/)
  t.match(messages({ url: 'courier.example/port' }), /Did you mean “https:\/\/courier\.example\/port”\?/)
  t.match(messages({ url: 'somewhere' }), /absolute URL, for example https:/)
  for (const url of ['https://courier.example/port', 'archive:courier-2031-05', 'urn:courier:4711'])
    t.equal(messages({ url }), null, url)
})

t.test('leaves white space to the reading: it is no fault of the form', async (t) => {
  t.equal(checkAnalysis({ outlet: 'A', text: ' \n' }, limits).text, ' \n')
})

t.test('lists no more than a thousand places, quickly', async (t) => {
  const body = { articles: two, ...Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`x${i}`, i])) }
  const tookMs = leastCpuTime(() => t.equal(faultsOf(() => checkComparison(body, limits)).faults.length, 1000))
  t.ok(tookMs < 2000, `${tookMs} ms`)
})

t.test('names a place for every fault, whatever the body', async (_t) => {
  fc.assert(
    fc.property(fc.jsonValue(), (body) => {
      for (const check of [checkAnalysis, checkComparison, checkStories]) {
        const { code, faults } = faultsOf(() => check(body, limits))
        if (code === 'none') continue
        if (faults.length === 0 || !faults.every((fault) => /^[A-Z_]+ (\/|$)/.test(fault))) return false
      }
      return true
    })
  )
})
