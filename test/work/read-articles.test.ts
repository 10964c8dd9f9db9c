import t from 'tap'
import { runReading } from '../../src/work/jobs.ts'
import { readArticles, readTask } from '../../src/work/read-articles.ts'

const text =
  'The harbour master said on Wednesday that the port would stay shut. “No vessel will be cleared,” she told reporters.\n\n'
const task = (count: number, paragraphs: number) => ({
  articles: Array.from({ length: count }, (_, i) => ({ outlet: `Outlet ${i}`, text: text.repeat(paragraphs) })),
  ids: Array.from({ length: count }, (_, i) => `a${i + 1}`),
  options: { exclude: ['hedge'] }
})

t.test('gives the same readings whether somebody helps or nobody does', async (t) => {
  const large = task(6, 20)
  const given: number[] = []
  const helped = await readArticles(large, async (bytes) => {
    given.push(JSON.parse(Buffer.from(bytes).toString()).articles.length)
    return runReading(bytes)
  })
  t.strictSame(given, [2], 'less than half is given away')
  t.strictSame(helped, readTask(large))
  t.strictSame(await readArticles(large, async () => null), helped)
})

t.test('reads a small set by itself', async (t) => {
  const small = task(3, 2)
  const readings = await readArticles(small, async () => {
    t.fail('nobody is asked')
    return null
  })
  t.strictSame(
    readings.map(({ article }) => article),
    ['a1', 'a2', 'a3']
  )
})

t.test('keeps at least one article, however large the others are', async (t) => {
  const lopsided = {
    ...task(2, 1),
    articles: [
      { outlet: 'A', text },
      { outlet: 'B', text: text.repeat(80) }
    ]
  }
  const readings = await readArticles(lopsided, async (bytes) => runReading(bytes))
  t.equal(readings.length, 2)
})
