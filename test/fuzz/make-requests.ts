import { gzipSync } from 'node:zlib'
import { writeCursor } from '../../src/http/list-comparisons.ts'
import { exampleBody, type Operation } from '../openapi/read-description.ts'
import fc from '../seeded-check.ts'
import { oddText, oddValue, ordinaryText } from './odd-values.ts'
import { valueOfSchema } from './value-of-schema.ts'

export interface FuzzedRequest {
  readonly operation: Operation
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly payload?: Buffer
}

/** Requests of an operation: valid ones, some that are nearly valid, and hostile ones. `ids` are of things that are there. */
export function requestsOf(operation: Operation, ids: readonly string[]): fc.Arbitrary<FuzzedRequest> {
  const url = fc.tuple(segmentsOf(operation, ids), queryOf(operation)).map(([path, query]) => `${path}${query && `?${query}`}`)
  if (operation.mediaType === null) return fc.record({ operation: fc.constant(operation), url, headers: oddHeaders })
  const message = fc
    .tuple(bodiesOf(operation), fc.constantFrom('plain', 'plain', 'plain', 'gzip', 'not gzip'))
    .map(([body, packing]) => ({
      payload: packing === 'gzip' ? gzipSync(body) : body,
      encoding: packing === 'plain' ? {} : { 'content-encoding': 'gzip' }
    }))
  const mediaType = often(fc.constant(operation.mediaType), oddHeader, 30)
  return fc.tuple(url, oddHeaders, mediaType, message).map(([url, odd, type, { payload, encoding }]) => ({
    operation,
    url,
    headers: { ...odd, 'content-type': type, ...encoding },
    payload
  }))
}

const often = <T>(usual: fc.Arbitrary<T>, seldom: fc.Arbitrary<T>, weight: number) =>
  fc.oneof({ weight, arbitrary: usual }, { weight: 1, arbitrary: seldom })

const oddHeader = oddText.map((text) => text.replace(/[^\x20-\x7e]/g, '?').trim())
const oddHeaders = fc.dictionary(
  fc.constantFrom(
    'accept',
    'accept-encoding',
    'if-none-match',
    'prefer',
    'last-event-id',
    'x-request-id',
    'origin',
    'authorization'
  ),
  oddHeader,
  { maxKeys: 2 }
)

/** A segment of nothing but dots would be another address. */
const segment = (ids: readonly string[]) =>
  fc
    .oneof(fc.constantFrom(...ids, 'x'), oddText)
    .map((text) => (/^\.*$/.test(text) ? 'x' : encodeURIComponent(text.toWellFormed())))

function segmentsOf({ path }: Operation, ids: readonly string[]): fc.Arbitrary<string> {
  const places = path.match(/\{\w+\}/g) ?? []
  return fc
    .tuple(...places.map(() => segment(ids)))
    .map((texts) => places.reduce((url, place, i) => url.replace(place, () => texts[i]!), path))
}

/** What a schema does not tell. */
const goodValues: Readonly<Record<string, fc.Arbitrary<string>>> = {
  include: fc.constantFrom('framing', 'lineage,quotes', 'articles,alignment,edits'),
  cursor: fc
    .tuple(
      fc.constantFrom('2027-01-01T00:00:00.000Z', '2027-01-01', '2026-02-30T00:00:00.000Z', '2026-02-30'),
      fc.constantFrom('x', 'a\0b')
    )
    .map(([createdAt, id]) => writeCursor({ createdAt, id }))
}

function queryOf({ parameters }: Operation): fc.Arbitrary<string> {
  const known = parameters.filter((parameter) => parameter.in === 'query')
  const members = Object.fromEntries(
    known.map(({ name, schema }) => [name, often(goodValues[name] ?? valueOfSchema(schema).map(String), oddText, 6)])
  )
  const valid = fc.record(members, { requiredKeys: [] })
  const more = fc.tuple(valid, oddText, oddText).map(([record, name, value]) => ({ ...record, [name]: value }))
  return often(valid as fc.Arbitrary<Record<string, string>>, more, 8).map((record) => {
    const search = new URLSearchParams()
    for (const [name, value] of Object.entries(record)) search.append(name.toWellFormed(), String(value).toWellFormed())
    return search.toString()
  })
}

function bodiesOf(operation: Operation): fc.Arbitrary<Buffer> {
  const example = Buffer.from(exampleBody(operation))
  const isJson = typeof operation.example !== 'string'
  const written = (value: unknown) => Buffer.from(JSON.stringify(value) ?? '')
  const hostile = fc.oneof(
    fc.uint8Array({ maxLength: 500 }).map((bytes) => Buffer.from(bytes)),
    fc.nat(example.length).map((length) => example.subarray(0, length)),
    fc.nat(60).map((depth) => Buffer.from('['.repeat(depth) + ']'.repeat(depth))),
    fc
      .nat(example.length - 1)
      .map((at) => Buffer.concat([example.subarray(0, at), Buffer.from([0xff, 0]), example.subarray(at)])),
    oddValue.map(written)
  )
  if (!isJson) return often(fc.constant(example), hostile, 1)
  const valid = valueOfSchema(operation.schema ?? {}).map(written)
  return fc.oneof(valid, retold(operation.example).map(written), nearly(operation.example).map(written), hostile)
}

/** A valid value with other words where an article stands, as text or as HTML: a body that no other request had. */
function retold(valid: unknown): fc.Arbitrary<unknown> {
  if (Array.isArray(valid)) return fc.tuple(...valid.map(retold))
  if (typeof valid !== 'object' || valid === null) return fc.constant(valid)
  const { text, ...others } = valid as { text?: string }
  const members = fc.tuple(...Object.entries(others).map(([name, value]) => retold(value).map((each) => [name, each] as const)))
  if (text === undefined) return members.map((entries) => Object.fromEntries(entries))
  const asHtml = (words: string) => `<h1>Port closed</h1><p>${words.replaceAll('\n\n', '</p><p>')}</p>`
  return fc.tuple(members, ordinaryText, fc.boolean()).map(([entries, words, isHtml]) => ({
    ...Object.fromEntries(entries),
    [isHtml ? 'html' : 'text']: isHtml ? asHtml(words) : words
  }))
}

/** A valid value with some members replaced, removed or added. */
function nearly(valid: unknown): fc.Arbitrary<unknown> {
  if (Array.isArray(valid)) {
    const members = fc.tuple(...valid.map(nearly))
    const twice = members.map((all) => [...all, ...all])
    return fc.oneof({ weight: 6, arbitrary: members }, { weight: 1, arbitrary: twice }, { weight: 1, arbitrary: oddValue })
  }
  if (typeof valid === 'object' && valid !== null) return nearlyObject(valid)
  return often(fc.constant(valid), oddValue, 12)
}

function nearlyObject(valid: object): fc.Arbitrary<unknown> {
  const names = Object.keys(valid)
  const members = fc
    .tuple(...Object.values(valid).map(nearly))
    .map((values) => names.map((name, i) => [name, values[i]] as const))
  const fewer = fc.tuple(members, fc.nat()).map(([entries, at]) => entries.toSpliced(at % Math.max(1, entries.length), 1))
  const more = fc.tuple(members, oddText, oddValue).map(([entries, name, value]) => [...entries, [name, value] as const])
  return fc.oneof({ weight: 8, arbitrary: members }, fewer, more).map((entries) => Object.fromEntries(entries))
}
