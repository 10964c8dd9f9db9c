import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { computeExamples } from '../../scripts/write-examples.ts'
import { errorCodes } from '../../src/errors.ts'
import { writeYaml } from '../../src/http/write-yaml.ts'
import { comparisonParts } from '../../src/schemas/comparison.ts'
import { makeTestApp } from '../app/make-test-app.ts'

const root = join(import.meta.dirname, '..', '..')
// The description names the limits: those of a service that nobody has set up.
const { app } = await makeTestApp(t, { DEADLINE_SECONDS: '60', STAGE_SECONDS: '45' })

interface Operation {
  operationId: string
  summary: string
  description: string
  tags: string[]
  parameters?: { name: string }[]
  requestBody?: { content: Record<string, { schema: object; example?: unknown }> }
  responses: Record<string, { description: string; content?: Record<string, { examples?: Record<string, { $ref: string }> }> }>
}
const document = JSON.parse((await app.inject('/openapi.json')).body) as {
  paths: Record<string, Record<string, Operation>>
  components: {
    examples: Record<string, { value: unknown }>
    schemas: Record<string, unknown>
    responses: Record<string, Operation['responses'][string]>
  }
}
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, { responses, ...operation }]) => ({
    name: `${method} ${path}`,
    operation: { ...operation, responses: Object.fromEntries(Object.entries(responses).map(resolveResponse)) }
  }))
)

/** A response that several operations share stands among the components. */
function resolveResponse([status, response]: [string, Operation['responses'][string] & { $ref?: string }]) {
  const name = response.$ref?.slice('#/components/responses/'.length)
  return [status, name === undefined ? response : document.components.responses[name]!] as const
}

t.test('openapi.yaml is what the routes say: run `npm run openapi`', async (t) => {
  t.equal(readFileSync(join(root, 'openapi.yaml'), 'utf8'), writeYaml(app.swagger()))
})

t.test('openapi.yaml can be read at one go: below 150 KB, every error response described once', async (t) => {
  t.ok(statSync(join(root, 'openapi.yaml')).size < 150_000)
  for (const { responses } of Object.values(document.paths).flatMap((path) => Object.values(path))) {
    for (const [status, response] of Object.entries(responses)) {
      if (Number(status) >= 400) t.match(response, { $ref: /^#\/components\/responses\/\w+$/ })
    }
  }
})

t.test('the example answers are what the engine gives: run `npm run openapi`', async (t) => {
  for (const [path, text] of await computeExamples()) t.equal(readFileSync(path, 'utf8'), text, path)
})

for (const { name, operation } of operations) {
  t.test(`${name} is described, with examples of request, answer and every error`, async (t) => {
    t.match(operation, { operationId: /^[a-z]\w+$/, summary: /^.{5,60}$/, description: /.{20}/, tags: [/./] })
    for (const media of Object.values(operation.requestBody?.content ?? {})) t.ok(media.example)
    for (const [status, { description, content = {} }] of Object.entries(operation.responses)) {
      t.ok(description.length > 5 && description !== 'Default Response', `${status} has a description`)
      for (const { examples = {} } of Object.values(content)) {
        t.ok(Object.keys(examples).length > 0, `${status} has an example`)
        for (const [key, { $ref }] of Object.entries(examples)) {
          t.equal($ref, `#/components/examples/${key}`)
          t.ok(document.components.examples[key], key)
        }
      }
    }
    t.ok(operation.responses['500'], 'may break')
  })
}

t.test('`include` is a list of the parts that there are', async (t) => {
  for (const { operation } of operations.filter(({ operation }) => /^(?:add|get)Comparison$/.test(operation.operationId))) {
    const include = operation.parameters?.find(({ name }) => name === 'include')
    t.match(include, { schema: { type: 'array', items: { enum: [...comparisonParts] } }, style: 'form', explode: false })
  }
})

t.test('every operation has a different id', async (t) => {
  const ids = operations.map(({ operation }) => operation.operationId)
  t.equal(new Set(ids).size, ids.length)
})

t.test('every code of the list is described under its status, wherever it occurs', async (t) => {
  const given = new Map<string, Set<string>>()
  for (const { operation } of operations) {
    for (const [status, { content }] of Object.entries(operation.responses)) {
      for (const code of Object.keys(content?.['application/problem+json']?.examples ?? {})) {
        given.set(code, (given.get(code) ?? new Set()).add(status))
      }
    }
  }
  for (const [code, statuses] of given) {
    t.same([...statuses], [String(errorCodes[code as keyof typeof errorCodes]?.status)], code)
  }
  // Warnings are no answers, and the method that an operation does not take is no operation.
  const silent = Object.entries(errorCodes).flatMap(([code, { status }]) => (status === null || status === 405 ? [code] : []))
  t.same([...given.keys(), ...silent].sort(), Object.keys(errorCodes).sort())
})

t.test('schemas refer to each other by name', async (t) => {
  const text = JSON.stringify(document.components.schemas)
  for (const name of ['Reading', 'Scores', 'Row', 'MarkerRule']) t.match(text, `"$ref":"#/components/schemas/${name}"`)
  t.notMatch(text, /"\$id"/)
})
