import t from 'tap'
import { measureJson, parseBody } from '../../src/requests/parse-body.ts'
import { leastCpuTime } from '../least-cpu-time.ts'
import fc from '../seeded-check.ts'

const limits = { jsonDepth: 32, jsonValues: 1000 }
const bytes = (text: string) => new TextEncoder().encode(text)

t.test('parses JSON in UTF-8, with or without a byte order mark', async (t) => {
  t.same(parseBody(bytes('{"outlet":"Åsby Post"}'), limits), { outlet: 'Åsby Post' })
  t.same(parseBody(new Uint8Array([0xef, 0xbb, 0xbf, ...bytes('[1]')]), limits), [1])
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
    t.throws(() => parseBody(body, limits), { code: 'JSON_INVALID' })
  })
}

t.test('says where JSON has an error, without quoting it', async (t) => {
  t.throws(() => parseBody(bytes('{"text": "secret" "x": 1}'), limits), { message: /line 1 column/ })
  try {
    parseBody(bytes('{"text": secret}'), limits)
  } catch (error) {
    t.notMatch((error as Error).message, /secret/)
  }
})

t.test('refuses nesting beyond the limit, and a million brackets quickly', async (t) => {
  t.doesNotThrow(() => parseBody(bytes('[[[1]]]'), { ...limits, jsonDepth: 3 }))
  t.throws(() => parseBody(bytes('[[[[1]]]]'), { ...limits, jsonDepth: 3 }), { code: 'JSON_TOO_DEEP', message: /3/ })
  const brackets = bytes('['.repeat(1_000_000))
  const tookMs = leastCpuTime(() => t.throws(() => parseBody(brackets, limits), { code: 'JSON_TOO_DEEP' }))
  t.ok(tookMs < 1000, `${tookMs} ms`)
})

t.test('does not count brackets inside strings', async (t) => {
  t.same(parseBody(bytes(JSON.stringify(['[[[[{{{{', 'a "[" b \\ [['])), { ...limits, jsonDepth: 1 }), [
    '[[[[{{{{',
    'a "[" b \\ [['
  ])
})

t.test('measures depth as the parsed value has it', async (_t) => {
  const depth = (value: unknown): number =>
    typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depth)) : 0
  fc.assert(
    fc.property(fc.jsonValue(), fc.integer({ min: 0, max: 8 }), (value, limit) => {
      return measureJson(bytes(JSON.stringify(value)), limit).depth > limit === depth(value) > limit
    })
  )
})

t.test('counts no fewer values than are parsed, and at most the empty arrays and objects twice', async (_t) => {
  const parts = (value: unknown): unknown[] => (typeof value === 'object' && value !== null ? Object.values(value) : [])
  const count = (value: unknown): number => parts(value).reduce<number>((sum, part) => sum + count(part), 1)
  const empty = (value: unknown): number =>
    typeof value === 'object' && value !== null && parts(value).length === 0
      ? 1
      : parts(value).reduce<number>((sum, part) => sum + empty(part), 0)
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const { values } = measureJson(bytes(JSON.stringify(value)), 100)
      return count(value) <= values && values <= count(value) + empty(value)
    })
  )
})

t.test('refuses more values than the limit, before they take memory', async (t) => {
  const list = (length: number) => bytes(JSON.stringify(Array.from({ length }, () => 1)))
  t.doesNotThrow(() => parseBody(list(998), limits))
  t.throws(() => parseBody(list(1001), limits), { code: 'BODY_TOO_LARGE', message: /limit of 1000 JSON values/ })
  const objects = bytes(`[${'{},'.repeat(4_000_000)}{}]`)
  t.throws(() => parseBody(objects, limits), { code: 'BODY_TOO_LARGE' })
})
