import t from 'tap'
import { momentOf, readCursor, writeCursor } from '../../src/http/list-comparisons.ts'

t.test('reads the cursors that it writes', async (t) => {
  const place = { createdAt: '2026-11-20T09:30:00.000Z', id: 'cmp_1' }
  t.same(readCursor(writeCursor(place)), place)
  const day = { createdAt: '2026-11-20', id: 'osterby courier\n“x”' }
  t.same(readCursor(writeCursor(day), 'days'), day)
})

t.test('refuses cursors that no list has given, of which no database should hear', async (t) => {
  const moments = ['2026-02-30T00:00:00.000Z', '0000-01-01T00:00:00.000Z', '2026-13-01T00:00:00.000Z', '2026-11-20']
  for (const createdAt of moments) t.throws(() => readCursor(writeCursor({ createdAt, id: 'x' })), { code: 'CURSOR_INVALID' })
  const days: readonly (readonly [string, string])[] = [
    ['2026-02-30', 'x'],
    ['0000-01-01', 'x'],
    ['2026-11-20', 'a\0b'],
    ['2026-11-20T09:30:00.000Z', 'x']
  ]
  for (const [createdAt, id] of days)
    t.throws(() => readCursor(writeCursor({ createdAt, id }), 'days'), { code: 'CURSOR_INVALID' })
  t.throws(() => readCursor('abc'), { code: 'CURSOR_INVALID' })
})

t.test('keeps moments of queries within what databases know', async (t) => {
  t.equal(momentOf('from', '2026-11-20'), '2026-11-20T00:00:00.000Z')
  t.equal(momentOf('from', '0000-01-01'), '0001-01-01T00:00:00.000Z')
  t.equal(momentOf('to', '9999-12-31T23:59:59-23:59'), '9999-12-31T23:59:59.999Z')
  t.throws(() => momentOf('to', '2026-13-01'), { code: 'QUERY_INVALID' })
})
