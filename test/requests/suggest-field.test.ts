import t from 'tap'
import { suggestField } from '../../src/requests/suggest-field.ts'

const known = ['id', 'outlet', 'title', 'text', 'html', 'url', 'publishedAt', 'byline', 'language']
const cases: readonly (readonly [string, string | null])[] = [
  ['titel', 'title'],
  ['Title', 'title'],
  ['published_at', 'publishedAt'],
  ['headline', 'title'],
  ['source', 'outlet'],
  ['outet', 'outlet'],
  ['topic', null],
  ['x', null],
  ['__proto__', null],
  ['t'.repeat(10_000), null]
]
for (const [name, expected] of cases) {
  t.test(`${name.slice(0, 20)}: ${expected}`, async (t) => t.equal(suggestField(name, known), expected))
}

t.test('suggests only what the object may have', async (t) => t.equal(suggestField('headline', ['articles', 'story']), null))
