import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import t, { type Test } from 'tap'
import { articleBody, groupBody, storyBody } from '../work/story-bodies.ts'
import { makeTestApp, problemIn } from './make-test-app.ts'

/** Requests to send at each address; `HOSTILE_RUNS` for more. */
const numRuns = Number(process.env.HOSTILE_RUNS ?? 60)
const json = { 'content-type': 'application/json' }
const { app } = await makeTestApp(t, { ARTICLES_LIMIT: '10', STORIES_ARTICLES_LIMIT: '10', BODY_LIMIT_BYTES: '2000000' })
const { paths } = app.swagger() as unknown as { paths: Record<string, Record<string, { responses: Record<string, unknown> }>> }

/** Strings that have broken services. */
const oddText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '__proto__',
    'constructor',
    '\0',
    '\ud800',
    '\u202e\u200b\ufeff',
    '..',
    '%',
    '',
    ' ',
    'a\u0301'.repeat(500),
    '“'.repeat(300),
    '<div>'.repeat(300),
    '&#x0;<![CDATA[',
    '!'.repeat(5000),
    '2026-02-30',
    "'; drop table comparison; --"
  )
)
const oddValue = fc.oneof(
  { depthSize: 'small' },
  oddText,
  fc.jsonValue(),
  fc.constantFrom(-0, 1e308, [[[[]]]], { __proto__: null })
)

/** A valid body with some members replaced, removed or added. */
function nearly(valid: unknown): fc.Arbitrary<unknown> {
  if (Array.isArray(valid)) {
    const members = fc.tuple(...valid.map(nearly))
    return fc.oneof({ weight: 6, arbitrary: members }, { weight: 1, arbitrary: members.map((all) => [...all, ...all]) }, oddValue)
  }
  if (typeof valid === 'object' && valid !== null) {
    const members = fc
      .tuple(...Object.values(valid).map(nearly))
      .map((values) => Object.keys(valid).map((key, i) => [key, values[i]] as const))
    const fewer = fc.tuple(members, fc.nat()).map(([entries, at]) => entries.toSpliced(at % Math.max(1, entries.length), 1))
    const more = fc.tuple(members, oddText, oddValue).map(([entries, key, value]) => [...entries, [key, value] as const])
    return fc.oneof({ weight: 8, arbitrary: members }, fewer, more).map((entries) => Object.fromEntries(entries))
  }
  return fc.oneof({ weight: 12, arbitrary: fc.constant(valid) }, { weight: 1, arbitrary: oddValue })
}

const contents = (valid: Buffer): fc.Arbitrary<Buffer> =>
  fc.oneof(
    { weight: 5, arbitrary: nearly(JSON.parse(valid.toString())).map((body) => Buffer.from(JSON.stringify(body) ?? '')) },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 500 }).map((bytes) => Buffer.from(bytes)) },
    { weight: 1, arbitrary: fc.nat(valid.length).map((length) => valid.subarray(0, length)) },
    { weight: 1, arbitrary: fc.nat(40).map((depth) => Buffer.from('['.repeat(depth) + ']'.repeat(depth))) }
  )

function isSound(t: Test, path: string, method: string, response: Awaited<ReturnType<typeof app.inject>>): void {
  const { statusCode } = response
  if (statusCode >= 400) problemIn(t, response)
  t.ok(statusCode < 500, `${method} ${path}: ${statusCode}${statusCode < 500 ? '' : ` ${response.body.slice(0, 300)}`}`)
  t.ok(paths[path]![method]!.responses[statusCode], `${method} ${path}: ${statusCode} is described`)
}
const bodies = { '/v1/analyses': articleBody(), '/v1/comparisons': storyBody(), '/v1/stories': groupBody() }
for (const [path, valid] of Object.entries(bodies)) {
  t.test(`POST ${path} stands whatever body comes`, async (t) => {
    const before = await app.inject({ method: 'POST', url: path, payload: valid, headers: json })
    await fc.assert(
      fc.asyncProperty(contents(valid), fc.boolean(), async (body, isPacked) => {
        const headers = isPacked ? { ...json, 'content-encoding': 'gzip' } : json
        const payload = isPacked ? gzipSync(body) : body
        isSound(t, path, 'post', await app.inject({ method: 'POST', url: path, payload, headers }))
      }),
      { numRuns }
    )
    const after = await app.inject({ method: 'POST', url: path, payload: valid, headers: json })
    t.equal(after.body, before.body)
  })
}

for (const [path, methods] of Object.entries(paths)) {
  for (const method of Object.keys(methods).filter((name) => name !== 'post')) {
    t.test(`${method.toUpperCase()} ${path} stands whatever address and headers come`, async (t) => {
      const query = fc.dictionary(
        fc.oneof(oddText, fc.constantFrom('include', 'limit', 'cursor', 'from', 'to', 'story', 'outlet')),
        oddText,
        { maxKeys: 3 }
      )
      const tag = oddText.map((text) => text.replace(/[^\x20-\x7e]/g, '?'))
      await fc.assert(
        fc.asyncProperty(oddText, query, tag, async (segment, parameters, header) => {
          const filled = path.replace(/\{\w+\}/g, () => encodeURIComponent(segment.toWellFormed()) || 'x')
          const search = new URLSearchParams()
          for (const [key, value] of Object.entries(parameters)) search.append(key.toWellFormed(), value.toWellFormed())
          const headers = { 'if-none-match': header, 'accept-encoding': header, accept: header }
          const url = `${filled}?${search}`
          const response = await app.inject({ method: method.toUpperCase() as 'GET', url, headers })
          // A segment of dots is another address.
          if (response.statusCode === 404 || response.statusCode === 405) return
          isSound(t, path, method, response)
        }),
        { numRuns }
      )
    })
  }
}
