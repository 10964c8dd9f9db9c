import t from 'tap'
import { compare, group, read } from '../src/index.ts'

const article = { outlet: 'Osterby Courier', text: 'The port of Marrow Bay is shut. Crews are waiting on the quay for news.' }
/** A call as plain JavaScript makes it. */
const call =
  (run: (...given: never[]) => unknown, ...given: readonly unknown[]) =>
  () =>
    run(...(given as never[]))

t.test('wrong calls throw a TypeError that says what is expected and what was given', async (t) => {
  const calls: readonly (readonly [() => unknown, RegExp])[] = [
    [call(compare, { articles: [article, { ...article, publishedAt: 'someday' }] }), /\/articles\/1\/publishedAt: .*ISO 8601/],
    [call(read, { ...article, url: 'courier.example' }), /\/url: .*https/],
    [call(compare, [article, article]), /expects \{ articles: .*called with an array\. Call compare\(\{ articles: \[…\] \}\)/],
    [call(compare), /compare\(\) expects .*called with undefined/],
    [call(compare, null), /called with null/],
    [call(compare, 'text'), /called with a string/],
    [call(compare, {}), /\/articles: “articles” is required/],
    [call(compare, { articles: article }), /\/articles: .*array/],
    [call(compare, { articles: [article, 'text'] }), /\/articles\/1: /],
    [call(compare, { articles: [{ text: 'A.' }, { outlet: 'B' }] }), /\/articles\/0\/outlet: .*\n.*\/articles\/1: .*neither/s],
    [
      call(compare, { articles: [article, { ...article, headline: 'Shut' }] }),
      /\/articles\/1\/headline: “headline” is not a field/
    ],
    [
      call(compare, {
        articles: [
          { ...article, id: 'x' },
          { ...article, id: 'x' }
        ]
      }),
      /\/articles\/1\/id/
    ],
    [call(compare, { articles: [article, article] }, 'progress'), /expects a function as its second argument.*a string/],
    [call(read, 'text'), /read\(\) expects an article: .*called with a string/],
    [call(read, { outlet: 'A' }), /neither/],
    [call(read, { ...article, html: '<p>A.</p>' }), /both/],
    [call(group, article), /group\(\) expects an array of readings.*an object/],
    [call(group, [article, article]), /item 0 is not a reading\. Call group\(articles\.map\(read\)\)/]
  ]
  for (const [wrong, message] of calls) t.throws(wrong, { name: 'TypeError', message })
})

t.test('many faults are counted, not all listed', async (t) => {
  const articles = Array.from({ length: 20 }, () => ({ text: 'A.' }))
  t.throws(call(compare, { articles }), { message: /\/articles\/9\/outlet.*\n {2}… and 10 more$/s })
})

t.test('right calls work', async (t) => {
  t.equal(compare({ articles: [article, { ...article, outlet: 'Skarn Tribune' }] }).articles.length, 2)
  t.strictSame(
    group([article, article].map((each) => read(each))).map(({ articles }) => articles),
    [[0, 1]]
  )
})
