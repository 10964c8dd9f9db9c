import t from 'tap'
import { makeTestApp } from '../app/make-test-app.ts'
import { prefilledAnswers } from './prefilled-answers.ts'
import { exampleBody, type Operation, operations } from './read-description.ts'

const { app } = await makeTestApp(t)

/** What Swagger UI sends if nothing is changed: the examples and defaults of parameters, the example of the body, and the first media type. */
async function execute(operation: Operation) {
  const query: Record<string, string> = {}
  let url = operation.path
  for (const { name, in: place, example, schema } of operation.parameters) {
    const value = example ?? schema.default
    if (place === 'path') url = url.replace(`{${name}}`, encodeURIComponent(String(value)))
    else if (place === 'query' && value !== undefined) query[name] = String(value)
  }
  const accept = Object.values(operation.responses).flatMap(({ content = {} }) => Object.keys(content))[0] ?? '*/*'
  const body = operation.mediaType === null ? null : exampleBody(operation)
  return await app.inject({
    method: operation.method as 'GET',
    url,
    query,
    headers: { accept, ...(body !== null && { 'content-type': operation.mediaType! }) },
    ...(body !== null && { payload: body })
  })
}

t.test('every operation answers its prefilled values, on a store that is empty at first', async (t) => {
  const byId = new Map(operations.map((operation) => [operation.operationId, operation]))
  t.strictSame([...byId.keys()].sort(), prefilledAnswers.map(([operation]) => operation).sort(), 'all operations')
  for (const [id, status, expected] of prefilledAnswers) {
    const { statusCode, body } = await execute(byId.get(id)!)
    t.equal(statusCode, status, id)
    if (expected) t.match(spread(body), expected, id)
  }
})

/** JSON as Swagger UI shows it, any other body as it is. */
function spread(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2)
  } catch {
    return body
  }
}
