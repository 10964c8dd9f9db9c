import { buffer } from 'node:stream/consumers'
import { gunzipSync } from 'node:zlib'
import t from 'tap'
import type { ComparisonRequest } from '../../src/index.ts'
import { compare } from '../../src/index.ts'
import { comparisonParts, type Significance } from '../../src/schemas/comparison.ts'
import { type ComparisonPart, selectParts, writeComparison } from '../../src/serialise/comparison-body.ts'
import { filterEdits } from '../../src/serialise/filter-edits.ts'
import { packBytes } from '../../src/serialise/pack-bytes.ts'
import { gzipStream, streamComparison, unpackRange } from '../../src/serialise/stream-comparison.ts'
import { storyBody } from '../compute/story-bodies.ts'

const request = JSON.parse(storyBody().toString()) as ComparisonRequest
const head = { id: 'cmp_x', createdAt: '2026-11-20T09:30:00.000Z', story: null, engine: { version: '1', catalogue: '1' } }
const { json, bounds } = writeComparison({ ...head, ...compare(request) })
const kept = { packed: packBytes(json), bounds, supersededBy: null }

const choices: readonly (readonly ComparisonPart[] | null)[] = [null, [], ['articles'], ['edits', 'lineage'], comparisonParts]
const significances: readonly (readonly Significance[] | null)[] = [null, [], ['meaning'], ['surface', 'style', 'meaning']]

for (const names of choices) {
  for (const wanted of significances) {
    t.test(`streams ${names ?? 'all'} with edits of ${wanted ?? 'all'}`, async (t) => {
      const parts = names && new Set(names)
      const significance = wanted && new Set(wanted)
      const body = significance ? filterEdits({ json, bounds }, significance) : { json, bounds }
      const expected = selectParts(body, parts).toString()
      t.equal((await buffer(streamComparison(kept, { parts, significance }))).toString(), expected)
    })
  }
}

t.test('says what superseded a comparison if the whole response says it', async (t) => {
  const stream = streamComparison({ ...kept, supersededBy: 'cmp_y' }, { parts: null, significance: null })
  const { supersededBy, ...rest } = JSON.parse((await buffer(stream)).toString())
  t.equal(supersededBy, 'cmp_y')
  t.same(rest, JSON.parse(Buffer.from(json).toString()))
})

t.test('compresses while it streams', async (t) => {
  const packed = await buffer(gzipStream(streamComparison(kept, { parts: null, significance: null })))
  t.ok(gunzipSync(packed).equals(json))
})

t.test('unpacks a range alone', async (t) => {
  for (const [starts, ends] of [
    [0, 10],
    [bounds[0]!, bounds[1]!],
    [json.length - 5, null],
    [0, null]
  ] as const) {
    t.ok((await unpackRange(kept.packed, starts, ends)).equals(json.subarray(starts, ends ?? undefined)), `${starts} to ${ends}`)
  }
})

t.test('what is packed and cannot be unpacked breaks the stream', async (t) => {
  const broken = streamComparison({ ...kept, packed: kept.packed.slice(0, 400) }, { parts: null, significance: null })
  await t.rejects(buffer(broken))
})
