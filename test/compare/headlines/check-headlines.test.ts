import t from 'tap'
import { compare } from '../../../src/index.ts'
import type { OutletFraming } from '../../../src/schemas/comparison.ts'
import fc from '../../seeded-check.ts'

const body = `The harbour board of Marrow Bay sold the old lighthouse to a shipping company on Monday.

The company paid 14 million crowns, Mayor Oren Tashk said at the town hall.

It will turn the lighthouse into offices for forty clerks.

The board had owned the lighthouse since the great storm.

Residents may visit the tower until the end of the month.`

type Check = NonNullable<OutletFraming['headline']>

const checkOf = (title: string, text = body): Check => {
  const articles = [
    { id: 'one', outlet: 'One', title, text, language: 'en' },
    { id: 'two', outlet: 'Two', title: 'Harbour board sells lighthouse', text: body, language: 'en' }
  ]
  return compare({ articles }).framing.outlets[0]!.headline!
}
const texts = (spans: readonly { readonly text: string }[]) => spans.map(({ text }) => text)

t.test('finds the row that reports what the headline does', async (t) => {
  const { supported, unsupported, differs, moreLoaded } = checkOf('Board sells old lighthouse to shipping company')
  t.strictSame(supported, ['r1'])
  t.strictSame([unsupported, differs, moreLoaded], [[], [], false])
})

t.test('lists words that the text has nothing for', async (t) => {
  const cases: [title: string, missing: string[]][] = [
    ['Scandal as harbour board sells old lighthouse', ['Scandal']],
    ['Harbour board sells lighthouse after earthquake', ['earthquake']],
    // a form, a derivation, a synonym and a more general word are something
    ['Harbour board sells old lighthouse to shipping firm', []],
    ['Harbour board sells lighthouse for 14 million', []],
    ['Board sells tower', []]
  ]
  for (const [title, missing] of cases) t.strictSame(texts(checkOf(title).unsupported), missing, title)
})

t.test('compares a number with the number that the text has for the same thing', async (t) => {
  const [difference] = checkOf('Harbour board sells lighthouse for 16 million crowns').differs
  t.match(difference, { field: 'title', text: '16 million', body: { text: '14 million' } })
  t.strictSame(checkOf('Harbour board sells lighthouse for 14,000,000 crowns').differs, [])
  t.strictSame(checkOf('Five things to know about the lighthouse').unsupported, [])
})

t.test('sets a name beside the spelling that the text has', async (t) => {
  const { differs, unsupported } = checkOf('Mayor Oren Tashkk says harbour board sold lighthouse')
  t.strictSame(
    differs.map(({ text, body }) => [text, body.text]),
    [['Tashkk', 'Tashk']]
  )
  t.strictSame(unsupported, [])
})

t.test('calls a headline more loaded only if its text is plainer', async (t) => {
  const loud = 'Shameful betrayal: disgraceful board sells out Marrow Bay lighthouse'
  const check = checkOf(loud)
  t.ok(check.moreLoaded)
  t.ok(check.markers.length > 0)
  t.notOk(checkOf('Harbour board sells lighthouse').moreLoaded)
  const ranting = body.replaceAll('The ', 'The shameful, disgraceful ').replaceAll('It will', 'It will disgracefully')
  t.strictSame(checkOf('Disgraceful board sells lighthouse', ranting).markers, [], 'its text marks the same word')
})

t.test('says nothing of an article without a headline', async (t) => {
  const articles = [
    { outlet: 'One', text: body },
    { outlet: 'Two', text: body }
  ]
  for (const { headline } of compare({ articles }).framing.outlets) t.equal(headline, undefined)
})

t.test('every span cuts its own words out of headline or text', async (t) => {
  const word = fc.constantFrom(
    'Tashkk',
    '16',
    'million',
    'crowns',
    'board',
    'scandal',
    'sells',
    '“',
    'Lighthouse',
    '—',
    '😀',
    'e\u0301'
  )
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (words) => {
      const title = words.join(' ')
      const { framing, articles } = compare({
        articles: [
          { id: 'one', outlet: 'One', title, text: body, language: 'en' },
          { id: 'two', outlet: 'Two', title, text: body, language: 'en' }
        ]
      })
      framing.outlets.forEach(({ headline }, i) => {
        if (!headline) return
        for (const { start, end, text } of [...headline.unsupported, ...headline.differs])
          t.equal(articles[i]!.title!.slice(start, end), text)
        for (const { body: span } of headline.differs) t.equal(articles[i]!.text.slice(span.start, span.end), span.text)
      })
    }),
    { numRuns: 40 }
  )
})
