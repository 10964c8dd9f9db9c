import t from 'tap'
import { compare } from '../../../src/index.ts'

const plain = 'The bridge of Tarnby remains shut for repairs, a road official said on Monday.\n\nTwo cranes fell in the storm.'
const markup =
  '<p>The <b>bridge</b> of Tarnby remains shut for <a href="https://evil.example/regime">repairs</a>, a road official said on Sunday.</p><p>Two cranes fell in the storm.</p>'

t.test('compares markup by its words, and shows each span as sent', async (t) => {
  const articles = [
    { id: 'a', outlet: 'Courier', text: plain },
    { id: 'b', outlet: 'Tidewatch', text: markup }
  ]
  const { articles: readings, edits, alignment } = compare({ articles })
  t.equal(readings[1]!.text, markup)
  t.equal(alignment.rows.filter(({ kind }) => kind === 'shared').length, 2)
  t.same(
    edits.map(({ base, variant }) => [base.text, variant.text].sort()),
    [['Monday', 'Sunday']]
  )
  const textOf = new Map(readings.map(({ article, text }) => [article, text]))
  for (const { article, base, variant } of edits) {
    t.equal(textOf.get(article)!.slice(variant.start, variant.end), variant.text)
    t.equal(textOf.get(base.article)!.slice(base.start, base.end), base.text)
  }
})
