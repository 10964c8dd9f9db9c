import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import type { TSchema } from 'typebox'
import { Compile } from 'typebox/compile'
import { Comparison, ComparisonRequest } from '../../src/schemas/comparison.ts'
import { Health } from '../../src/schemas/health.ts'
import { ComparisonList } from '../../src/schemas/listing.ts'
import { Catalogue } from '../../src/schemas/marker-rule.ts'
import { Problem } from '../../src/schemas/problem.ts'
import { Reading } from '../../src/schemas/reading.ts'
import { Stories } from '../../src/schemas/stories.ts'
import { makeTestApp } from '../app/make-test-app.ts'
import { groupBody } from '../compute/story-bodies.ts'

const headers = { 'content-type': 'application/json' }
const story = readFileSync(join(import.meta.dirname, '..', '..', 'examples', 'harbour-story.json'), 'utf8')
const { app } = await makeTestApp(t)
const post = (url: string, payload: string | Buffer) => app.inject({ method: 'POST', url, payload, headers })

const answers: readonly (readonly [string, TSchema, () => ReturnType<typeof post>])[] = [
  ['a comparison', Comparison, () => post('/v1/comparisons', story)],
  ['a comparison with some parts', Comparison, () => post('/v1/comparisons?include=quotes', story)],
  ['a list', ComparisonList, () => app.inject('/v1/comparisons')],
  ['a reading', Reading, () => post('/v1/analyses', JSON.stringify(JSON.parse(story).articles[2]))],
  ['a reading of a page', Reading, () => post('/v1/analyses', JSON.stringify(JSON.parse(story).articles[3]))],
  ['stories', Stories, () => post('/v1/stories', groupBody())],
  ['the catalogue', Catalogue, () => app.inject('/v1/markers')],
  ['health', Health, () => app.inject('/healthz')],
  ['a problem', Problem, () => post('/v1/analyses', '{"x":1}')],
  ['a problem without places', Problem, () => app.inject('/nowhere')]
]
for (const [name, schema, send] of answers) {
  t.test(`${name} is as its schema says: no field more, none less`, async (t) => {
    const value = (await send()).json()
    t.same(Compile(schema).Errors(value), [])
  })
}

t.test('every field of every schema says what it means', async (t) => {
  const nameless: string[] = []
  const visit = (schema: unknown, path: string) => {
    if (typeof schema !== 'object' || schema === null) return
    const {
      properties = {},
      items,
      anyOf
    } = schema as { properties?: Record<string, { description?: string }>; items?: object; anyOf?: object[] }
    for (const [name, member] of Object.entries(properties)) {
      if (!member.description) nameless.push(`${path}.${name}`)
      visit(member, `${path}.${name}`)
    }
    visit(items, `${path}[]`)
    for (const each of anyOf ?? []) visit(each, path)
  }
  for (const schema of [Comparison, ComparisonRequest, ComparisonList, Reading, Stories, Catalogue, Problem])
    visit(schema, 'schema')
  t.same(nameless, [])
})
