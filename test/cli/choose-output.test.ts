import t from 'tap'
import { chooseOutput } from '../../src/cli/choose-output.ts'

t.test('uses the named format, else that of the table, the file or the destination', async (t) => {
  t.equal(chooseOutput({ format: 'html', out: 'a.csv' }, true), 'html')
  t.equal(chooseOutput({ table: 'edits' }, true), 'csv')
  for (const [out, format] of [
    ['a.html', 'html'],
    ['a.XML', 'tei'],
    ['a.xlsx', 'xlsx'],
    ['a.zip', 'zip'],
    ['a.txt', 'text'],
    ['a.json', 'json'],
    ['a', 'json']
  ] as const) {
    t.equal(chooseOutput({ out }, false), format, out)
  }
  t.equal(chooseOutput({}, true), 'text')
  t.equal(chooseOutput({}, false), 'json')
})

t.test('refuses a table in a format without tables, and bytes on a terminal', async (t) => {
  t.match(chooseOutput({ table: 'edits', format: 'tei' }, false), { wrong: /--table needs --format csv/ })
  t.match(chooseOutput({ format: 'zip' }, true), { wrong: /--out FILE/ })
  t.equal(chooseOutput({ format: 'zip' }, false), 'zip')
})
