import t from 'tap'
import { isPublishedBefore } from '../../../src/compare/story/publication-order.ts'
import fc from '../../seeded-check.ts'

const cases: readonly (readonly [behaviour: string, a: string | null, b: string | null, isBefore: boolean])[] = [
  ['two days', '2031-05-08', '2031-05-09', true],
  ['one day', '2031-05-08', '2031-05-08', false],
  ['a day and a moment in it', '2031-05-08', '2031-05-08T23:59:00Z', false],
  ['a moment and its day', '2031-05-08T00:01:00Z', '2031-05-08', false],
  ['a moment that is the next day in some zones', '2031-05-07T19:36:00Z', '2031-05-08', false],
  ['a moment that is the day before everywhere', '2031-05-07T09:00:00Z', '2031-05-08', true],
  ['a day that has ended everywhere', '2031-05-08', '2031-05-09T13:00:00Z', true],
  ['moments of two zones', '2031-05-08T12:00:00+02:00', '2031-05-08T10:30:00Z', true],
  ['one moment in two zones', '2031-05-08T12:00:00+0200', '2031-05-08T10:00:00Z', false],
  ['a second of a minute that is not told closer', '2031-05-08T10:00Z', '2031-05-08T10:00:30Z', false],
  ['the next minute', '2031-05-08T10:00Z', '2031-05-08T10:01Z', true],
  ['two times on one clock', '2031-05-08T10:00', '2031-05-08T11:00', true],
  ['a time of unknown zone and one of the world', '2031-05-08T10:00', '2031-05-08T11:00Z', false],
  ['an undated article', null, '2031-05-08', false],
  ['a date that does not exist', '2031-13-40', '2031-05-08', false]
]

for (const [behaviour, a, b, isBefore] of cases) {
  t.test(`orders dates: ${behaviour}`, async (t) => {
    t.equal(isPublishedBefore(a, b), isBefore)
    t.equal(isPublishedBefore(b, a), false)
  })
}

t.test('never orders two dates both ways round, and nothing before itself', async () => {
  const part = (from: number, to: number) => fc.integer({ min: from, max: to }).map((value) => String(value).padStart(2, '0'))
  const time = fc.tuple(part(0, 23), part(0, 59), fc.constantFrom('', ':30'), fc.constantFrom('', 'Z', '+05:30', '-0800'))
  const date = fc
    .tuple(part(1, 3), fc.option(time))
    .map(([day, clock]) => `2031-05-${day}${clock === null ? '' : `T${clock[0]}:${clock[1]}${clock[2]}${clock[3]}`}`)
  fc.assert(
    fc.property(date, date, (a, b) => !(isPublishedBefore(a, b) && isPublishedBefore(b, a)) && !isPublishedBefore(a, a)),
    { seed: 3 }
  )
})
