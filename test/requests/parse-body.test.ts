import t from 'tap'
import { isDeeper, parseBody } from '../../src/requests/parse-body.ts'
import { leastCpuTime } from '../least-cpu-time.ts'
import fc from '../seeded-check.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

t.test('parses JSON in UTF-8, with or without a byte order mark', async (t) => {
  t.same(parseBody(bytes('{"outlet":"Åsby Post"}'), 32), { outlet: 'Åsby Post' })
  t.same(parseBody(new Uint8Array([0xef, 0xbb, 0xbf, ...bytes('[1]')]), 32), [1])
})

const bad: readonly (readonly [string, Uint8Array])[] = [
  ['nothing', new Uint8Array()],
  ['half an object', bytes('{"a":')],
  ['a trailing comma', bytes('[1,]')],
  ['a bare word', bytes('harbour')],
  ['bytes that are not UTF-8', new Uint8Array([0x22, 0xff, 0xfe, 0x22])],
  ['an open string', bytes('"\\')]
]
for (const [name, body] of bad) {
  t.test(`refuses ${name}`, async (t) => {
    t.throws(() => parseBody(body, 32), { code: 'JSON_INVALID' })
  })
}

t.test('says where JSON has an error, without quoting it', async (t) => {
  t.throws(() => parseBody(bytes('{"text": "secret" "x": 1}'), 32), { message: /line 1 column/ })
  try {
    parseBody(bytes('{"text": secret}'), 32)
  } catch (error) {
    t.notMatch((error as Error).message, /secret/)
  }
})

t.test('refuses nesting beyond the limit, and a million brackets quickly', async (t) => {
  t.doesNotThrow(() => parseBody(bytes('[[[1]]]'), 3))
  t.throws(() => parseBody(bytes('[[[[1]]]]'), 3), { code: 'JSON_TOO_DEEP', message: /3/ })
  const brackets = bytes('['.repeat(1_000_000))
  const tookMs = leastCpuTime(() => t.throws(() => parseBody(brackets, 32), { code: 'JSON_TOO_DEEP' }))
  t.ok(tookMs < 1000, `${tookMs} ms`)
})

t.test('does not count brackets inside strings', async (t) => {
  t.same(parseBody(bytes(JSON.stringify(['[[[[{{{{', 'a "[" b \\ [['])), 1), ['[[[[{{{{', 'a "[" b \\ [['])
})

t.test('measures depth as the parsed value has it', async (_t) => {
  const depth = (value: unknown): number =>
    typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depth)) : 0
  fc.assert(
    fc.property(fc.jsonValue(), fc.integer({ min: 0, max: 8 }), (value, limit) => {
      return isDeeper(bytes(JSON.stringify(value)), limit) === depth(value) > limit
    })
  )
})
