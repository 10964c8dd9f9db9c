import t from 'tap'
import { countOnce } from '../../src/catalogue/count-once.ts'

t.test('words under several markers count once, with the strongest of them', async (t) => {
  const places = [
    { start: 0, end: 30, strength: 0.1 },
    { start: 0, end: 8, strength: 0.6 },
    { start: 12, end: 20, strength: 0.4 },
    { start: 31, end: 40, strength: 0.5 }
  ]
  t.strictSame(countOnce(places), [0.6, 0.5])
})

t.test('markers side by side, or in the title and in the text, count each', async (t) => {
  t.strictSame(
    countOnce([
      { start: 0, end: 8, strength: 0.5 },
      { start: 8, end: 12, strength: 0.4 }
    ]),
    [0.5, 0.4]
  )
  t.strictSame(
    countOnce([
      { field: 'title', start: 0, end: 8, strength: 0.5 },
      { start: 0, end: 8, strength: 0.4 }
    ]),
    [0.5, 0.4]
  )
  t.strictSame(countOnce([]), [])
})
