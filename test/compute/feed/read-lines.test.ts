import t from 'tap'
import { readLines } from '../../../src/compute/feed/read-lines.ts'
import { readConfig } from '../../../src/config.ts'

const { limits } = readConfig({ TEXT_LIMIT_CHARACTERS: '2000' })
const text =
  'The ferry to Marrow Bay will not sail on Monday, said Ilse Varn, the harbour master of the town. She gave no reason.'
const line = (fields: object) => JSON.stringify({ outlet: 'Harbour Post', text, ...fields })
const read = (lines: readonly (string | Uint8Array)[], firstLine = 1) =>
  readLines({ bytes: Buffer.concat(lines.flatMap((one) => [Buffer.from(one), Buffer.from('\n')])), firstLine, limits })

t.test('reads articles with their line numbers and their stories', async (t) => {
  const { read: lines, rejected } = read([line({}), '', line({ story: 'ferry' })], 7)
  t.strictSame(rejected, [])
  t.strictSame(
    lines.map(({ line, story, reading }) => [line, story, reading.outletKey]),
    [
      [7, null, 'harbour post'],
      [9, 'ferry', 'harbour post']
    ]
  )
})

t.test('gives a reading that does not depend on the id that was sent', async (t) => {
  const { read: lines } = read([line({ id: 'x' }), line({})])
  t.strictSame(lines[0]!.reading, lines[1]!.reading)
})

t.test('says of each bad line what is wrong with it, and reads the others', async (t) => {
  const bad: [string | Uint8Array, string, RegExp][] = [
    ['{"outlet":', 'JSON_INVALID', /not JSON/],
    [Buffer.from([0x7b, 0xff, 0x7d]), 'JSON_INVALID', /not UTF-8/],
    ['['.repeat(40), 'JSON_TOO_DEEP', /32/],
    ['[]', 'FIELD_INVALID', /object/],
    [line({ author: 'x' }), 'FIELD_UNKNOWN', /author/],
    [JSON.stringify({ text }), 'FIELD_MISSING', /outlet/],
    [line({ outlet: 3 }), 'FIELD_INVALID', /outlet/],
    [line({ story: '' }), 'FIELD_INVALID', /story/],
    [line({ html: '<p>x' }), 'ARTICLE_CONTENT_AMBIGUOUS', /both/],
    [JSON.stringify({ outlet: 'x' }), 'ARTICLE_CONTENT_MISSING', /neither/],
    [line({ text: 'x'.repeat(2001) }), 'ARTICLE_TOO_LONG', /2000/],
    [line({ publishedAt: '2026-02-30' }), 'FIELD_INVALID', /does not exist/],
    [line({ text: '  ' }), 'ARTICLE_EMPTY', /./],
    [line({ author: 'x', publishedAt: 'soon' }), 'BODY_INVALID', /author.*publishedAt|publishedAt.*author/]
  ]
  const { read: lines, rejected } = read([line({}), ...bad.map(([one]) => one), line({})])
  t.strictSame(
    lines.map(({ line }) => line),
    [1, bad.length + 2]
  )
  for (const [i, [, code, detail]] of bad.entries()) t.match(rejected[i], { line: i + 2, code, detail })
  t.equal(rejected.length, bad.length)
})

t.test('accepts Windows line endings and a byte order mark', async (t) => {
  const { read: lines, rejected } = read([`\ufeff${line({})}\r`, '\r', `${line({})}\r`])
  t.strictSame([lines.length, rejected], [2, []])
})

t.test('lists only a few of many faults', async (t) => {
  const fields = Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`x${i}`, 1]))
  const { rejected } = read([line(fields)])
  t.match(rejected[0]!.detail, /45 more errors are not listed\.$/)
})
