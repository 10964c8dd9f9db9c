import t from 'tap'
import { findDate, readDate } from '../../src/read/read-date.ts'
import { leastCpuTime } from '../least-cpu-time.ts'

const read: readonly (readonly [string, string])[] = [
  ['2026-10-14', '2026-10-14'],
  ['2026-10-14T16:20:00Z', '2026-10-14T16:20:00Z'],
  ['2026-10-14 16:20+0200', '2026-10-14T16:20+0200'],
  ['Wed, 14 Oct 2026 16:20:00 GMT', '2026-10-14T16:20:00Z'],
  ['Wed, 14 Oct 2026 16:20:00 -0430', '2026-10-14T16:20:00-04:30'],
  ['14 October 2026', '2026-10-14'],
  ['October 14th, 2026', '2026-10-14'],
  ['Oct. 14, 2026 at 4:20 p.m. EDT', '2026-10-14T16:20-04:00'],
  ['Published on Wednesday 14 October 2026 | 16.20', '2026-10-14T16:20'],
  ['14/10/2026', '2026-10-14'],
  ['10/10/2026', '2026-10-10'],
  ['2026/10/14', '2026-10-14']
]
for (const [written, expected] of read) t.test(`reads ${written}`, async (t) => t.equal(readDate(written), expected))

const refused = [
  '',
  'soon',
  'yesterday',
  '2 hours ago',
  '14 October',
  'October 2026',
  '2026',
  '05/09/2026',
  '31 February 2026',
  '2026-02-30'
]
refused.push(
  '2026-10-14T25:00',
  '14 October 2026 to 16 October 2026',
  'the 14 October 2026 meeting',
  '14 Oktober 2026',
  'x'.repeat(101)
)
for (const written of refused) t.test(`refuses ${written.slice(0, 40)}`, async (t) => t.equal(readDate(written), null))

t.test('finds a date among other words of a page', async (t) => {
  t.equal(findDate('By Ilse Varn, 14 October 2026, Marrow Bay'), '2026-10-14')
  t.equal(findDate('Updated 2026-10-14T16:20:00Z'), '2026-10-14T16:20:00Z')
  t.equal(findDate('no date at all'), null)
})

t.test('spends no time on text that is not a date', async (t) => {
  const odd = ['1'.repeat(100), '9 May '.repeat(16), ', '.repeat(50), '12:'.repeat(33), 'Sept '.repeat(20)]
  const tookMs = leastCpuTime(() => odd.map((each) => readDate(each)))
  t.ok(tookMs < 200, `${tookMs} ms`)
})
