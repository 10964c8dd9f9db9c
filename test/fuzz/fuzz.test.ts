import t from 'tap'
import { makeTestApp, problemIn } from '../app/make-test-app.ts'
import { articleBody } from '../compute/story-bodies.ts'
import { exampleBody, operations } from '../openapi/read-description.ts'
import fc from '../seeded-check.ts'
import { type FuzzedRequest, requestsOf } from './make-requests.ts'

/** Requests to send; `FUZZ_RUNS=10000` for all that the service is held to, `FUZZ_SEED` to draw others. */
const numRuns = Number(process.env.FUZZ_RUNS ?? 300)
const seed = Number(process.env.FUZZ_SEED ?? 20261201)

const { app } = await makeTestApp(t, { ARTICLES_LIMIT: '10', STORIES_ARTICLES_LIMIT: '10', BODY_LIMIT_BYTES: '2000000' })
const json = { 'content-type': 'application/json' }
const ordinary = async () => await app.inject({ method: 'POST', url: '/v1/analyses', payload: articleBody(), headers: json })

/** Ids of what the example requests leave in the store, and of a rule of the catalogue. */
async function fillStore(): Promise<string[]> {
  const ids = ['hedge', 'hedge/however']
  for (const operation of operations.filter(({ mediaType }) => mediaType !== null)) {
    const headers = { 'content-type': operation.mediaType! }
    const response = await app.inject({ method: 'POST', url: operation.path, headers, payload: exampleBody(operation) })
    const { id } = JSON.parse(response.body)
    if (typeof id === 'string') ids.push(id)
  }
  return ids
}

t.test(`survives any request (FUZZ_SEED=${seed})`, { timeout: 60_000 + numRuns * 1000 }, async (t) => {
  const before = (await ordinary()).body
  const ids = await fillStore()
  const all = operations.map((operation) => ({ weight: operation.mediaType ? 4 : 1, arbitrary: requestsOf(operation, ids) }))
  const statuses = new Map<number, number>()
  const codes = new Set<string>()
  const isSound = async ({ operation, url, headers, payload }: FuzzedRequest) => {
    const method = operation.method as 'GET'
    const response = await app.inject({ method, url, headers, ...(payload ? { payload } : {}) })
    const { statusCode } = response
    statuses.set(statusCode, (statuses.get(statusCode) ?? 0) + 1)
    if (statusCode >= 500) throw new Error(`${method} ${url} answered ${statusCode}: ${response.body.slice(0, 300)}`)
    if (!operation.responses[statusCode]) throw new Error(`${method} ${operation.path}: ${statusCode} is not described`)
    if (statusCode >= 400) codes.add(problemIn(t, response).code)
    else if (/json/.test(String(response.headers['content-type']))) JSON.parse(response.body)
    if ((await ordinary()).body !== before) throw new Error('the ordinary request after it is answered otherwise')
  }
  await fc.assert(fc.asyncProperty(fc.oneof(...all), isSound), { numRuns, seed })
  t.comment(
    `${numRuns} requests, by status: ${JSON.stringify(Object.fromEntries(statuses))}; refused as ${[...codes].sort().join(', ')}`
  )
  t.ok((statuses.get(200) ?? 0) + (statuses.get(201) ?? 0) > numRuns / 10, 'many are valid')
  const refused = [...statuses].reduce((sum, [status, count]) => (status >= 400 ? sum + count : sum), 0)
  t.ok(refused > numRuns / 10, 'many are not')
  // A content type that is refused comes once in sixty requests: a short run may miss it.
  for (const status of [400, 404, 422, ...(numRuns < 2000 ? [] : [415])]) t.ok(statuses.has(status), `some are ${status}`)
  t.ok(codes.size >= 10, `for many reasons: ${codes.size}`)
})
