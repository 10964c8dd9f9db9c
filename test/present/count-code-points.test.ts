import t from 'tap'
import { countCodePoints } from '../../src/present/count-code-points.ts'
import fc from '../seeded-check.ts'
import { anyString, comparisonOf, strangeComparison } from './hostile-comparison.ts'
import { pictureStory } from './picture-story.ts'

interface Found {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly field?: 'title' | 'text'
}

/** Every span of a comparison with the article that it indexes: what names an article says so for all inside. */
function spansOf(value: unknown, article: string | null = null): (readonly [article: string, span: Found])[] {
  if (Array.isArray(value)) return value.flatMap((item) => spansOf(item, article))
  if (typeof value !== 'object' || value === null) return []
  const object = value as Record<string, unknown>
  const whose = typeof object.article === 'string' ? object.article : article
  const own = typeof object.start === 'number' ? [[whose!, object as unknown as Found] as const] : []
  return [...own, ...Object.values(object).flatMap((member) => spansOf(member, whose))]
}

t.test('every span of a comparison cuts out its text by code points', async (t) => {
  const counted = countCodePoints(pictureStory())
  const readings = new Map(counted.articles.map((reading) => [reading.article, reading]))
  const spans = spansOf(counted)
  t.ok(spans.length > 100, `${spans.length} spans`)
  for (const [article, { start, end, text, field = 'text' }] of spans) {
    t.equal([...readings.get(article)![field]!].slice(start, end).join(''), text)
  }
})

t.test('does so for articles of any content', async (t) => {
  fc.assert(
    fc.property(strangeComparison(anyString), (made) => {
      const counted = countCodePoints(made)
      const readings = new Map(
        counted.articles.map(({ article, title, text }) => [article, { title: [...(title ?? '')], text: [...text] }])
      )
      return spansOf(counted).every(
        ([article, { start, end, text, field = 'text' }]) => readings.get(article)![field].slice(start, end).join('') === text
      )
    }),
    { numRuns: 40, seed: 20261130 }
  )
  t.pass()
})

t.test('a comparison without characters beyond the basic plane is the same', async (t) => {
  const text = 'The port of Marrow Bay is shut. Crews are waiting on the quay.'
  const plain = comparisonOf({ articles: ['A', 'B'].map((outlet) => ({ outlet, text })) })
  t.equal(countCodePoints(plain), plain)
})
