import t from 'tap'
import { compare } from '../../../src/index.ts'
import type { Article } from '../../../src/schemas/article.ts'
import fc from '../../seeded-check.ts'

const base =
  'The government recognized by the United Ports said on Monday that 1,200 people had left Marrow Bay. General Oren Tashk called it very troubling. The port stays shut until Friday.'
const variant =
  'The government recognised by the United Ports said on Monday that 1 200 people had left Marrow Bay. General Oren Tashk called it troubling. The port stays shut until Friday.'

const article = (id: string, text: string, publishedAt: string): Article => ({
  id,
  outlet: id,
  text,
  publishedAt,
  language: 'en'
})
const edit = (texts: readonly string[]) => {
  const articles = texts.map((text, i) => article(`o${i}`, text, `2031-05-0${i + 1}`))
  return compare({ articles, options: { base: 'o0' } })
}

t.test('lists every change of an edited sentence against the base, in order', async (t) => {
  const { edits } = edit([base, variant])
  t.same(
    edits.map(({ id, article, base, variant, op }) => [id, article, base.text, variant.text, op]),
    [
      ['e0', 'o1', 'recognized', 'recognised', 'replace'],
      ['e1', 'o1', '1,200', '1 200', 'replace'],
      ['e2', 'o1', 'very', '', 'delete']
    ]
  )
})

t.test('lists nothing for a verbatim copy, and only marks if only they differ', async (t) => {
  t.same(edit([base, base]).edits, [])
  const { edits } = edit([base, base.replace('Monday that', 'Monday, that')])
  t.same(
    edits.map(({ class: kind, significance }) => [kind, significance]),
    [['punctuation', 'surface']]
  )
})

t.test('cuts every edit out of its article', async () => {
  const word = fc.constantFrom('port', 'Tashk', '1,200', 'very', '“', '”', 'not', 'said', 'the', 'ships', '.', ',', '😀', 'é')
  const noise = fc.array(fc.tuple(fc.nat(), word), { maxLength: 12 })
  fc.assert(
    fc.property(noise, (insertions) => {
      const words = base.split(' ')
      for (const [at, extra] of insertions) words.splice(at % words.length, 0, extra)
      const { edits, articles } = edit([base, words.join(' ')])
      const text = (id: string) => articles.find(({ article }) => article === id)!.text
      return edits.every(
        (e) =>
          text(e.base.article).slice(e.base.start, e.base.end) === e.base.text &&
          text(e.article).slice(e.variant.start, e.variant.end) === e.variant.text &&
          (e.base.text !== '' || e.variant.text !== '') &&
          e.op === (e.base.text === '' ? 'insert' : e.variant.text === '' ? 'delete' : 'replace')
      )
    }),
    { numRuns: 60 }
  )
})
