import t from 'tap'
import { runReading } from '../../src/compute/compute.ts'
import { readTask, shareTask } from '../../src/compute/read-articles.ts'
import { jsonBytes } from '../../src/serialise/json-bytes.ts'

const text =
  'The harbour master said on Wednesday that the port would stay shut. “No vessel will be cleared,” she told reporters.\n\n'
const task = (count: number, paragraphs: number) => ({
  articles: Array.from({ length: count }, (_, i) => ({ outlet: `Outlet ${i}`, text: text.repeat(paragraphs) })),
  ids: Array.from({ length: count }, (_, i) => `a${i + 1}`),
  options: { exclude: ['hedge'] }
})

t.test('gives away less than half of a large set, and nothing is lost', async (t) => {
  const large = task(6, 20)
  const { kept, given } = shareTask(large)
  t.strictSame(
    [kept.ids, given?.ids],
    [
      ['a1', 'a2', 'a3', 'a4'],
      ['a5', 'a6']
    ]
  )
  t.strictSame([...readTask(kept), ...readTask(given!)], readTask(large))
})

t.test('readings that went through another worker are the same', async (t) => {
  const some = task(2, 3)
  const lines = Buffer.from(runReading(jsonBytes(some)))
    .toString()
    .split('\n')
  t.strictSame(
    lines.map((line) => JSON.parse(line)),
    readTask(some)
  )
})

t.test('keeps a small set whole', async (t) => {
  t.equal(shareTask(task(3, 2)).given, null)
})

t.test('keeps at least one article, however large the others are', async (t) => {
  const articles = [
    { outlet: 'A', text },
    { outlet: 'B', text: text.repeat(80) }
  ]
  t.equal(shareTask({ ...task(2, 1), articles }).kept.articles.length, 2, 'the large one would be more than half')
  t.equal(shareTask({ ...task(2, 1), articles: articles.toReversed() }).kept.articles.length, 1)
})
