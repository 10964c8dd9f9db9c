import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { exampleBody, type Operation, operations } from '../openapi/read-description.ts'
import { makeTestApp, problemIn } from './make-test-app.ts'

/**
 * Every route of openapi.yaml with no key, with a bad one, and with another tenant's: a route that is added is tested without
 * being named here. The catalogue is everybody's; all else under /v1 belongs to one tenant.
 */
const { app, log } = await makeTestApp(t, {
  API_KEYS: 'desk:long-enough-key-number-one,desk:long-enough-key-number-two,lab:long-enough-key-number-three'
})
const bearer = (key: string) => ({ authorization: `Bearer ${key}` })
const [desk, alsoDesk, lab] = [
  bearer('long-enough-key-number-one'),
  bearer('long-enough-key-number-two'),
  bearer('long-enough-key-number-three')
]
const isData = ({ path }: Operation) => path.startsWith('/v1')
const isEverybodys = ({ tags }: Operation) => tags.includes('Catalogue')
const nameOf = ({ method, path }: Operation) => `${method} ${path}`

async function send(operation: Operation, url: string, headers: Record<string, string>) {
  const { method, mediaType } = operation
  const body = mediaType ? { payload: exampleBody(operation), headers: { ...headers, 'content-type': mediaType } } : { headers }
  return await app.inject({ method: method as 'GET', url, ...body })
}

/** Everything in an answer that may be the last part of an address. */
function idsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, member]) => {
    if (typeof member !== 'string') return idsIn(member)
    const isId = ['id', 'key', 'outletKey', 'article', 'story'].includes(key)
    const last = /^\/v1\/[\w-]+\/([^/?]+)$/.exec(member)?.[1]
    return [...(isId ? [member] : []), ...(last ? [decodeURIComponent(last)] : [])]
  })
}

const isList = ({ method, path }: Operation) => method === 'GET' && !path.includes('{')
const hasPlace = ({ path }: Operation) => /\{\w+\}/.test(path)
const data = operations.filter((operation) => isData(operation) && !isEverybodys(operation))

/** What is done later is there once no job is open. */
async function awaitJobs(): Promise<void> {
  for (const state of ['queued', 'running']) {
    for (;;) {
      const { items } = (await app.inject({ url: `/v1/jobs?state=${state}`, headers: desk })).json()
      if (items.length === 0) break
      await sleep(100)
    }
  }
}

/** Ids of the store that lead from one URL to others. */
async function followIds(ids: readonly string[]): Promise<string[]> {
  const found: string[] = []
  for (const operation of data.filter((each) => each.method === 'GET' && hasPlace(each) && !each.path.includes('/events'))) {
    for (const id of ids) {
      const response = await send(operation, operation.path.replace(/\{\w+\}/g, encodeURIComponent(id)), desk)
      if (response.statusCode === 200) found.push(...idsIn(response.json()).filter((id) => /^[a-z]{3}_[\w-]+$/.test(id)))
    }
  }
  return found
}

/** All ids of what one tenant has, after each example request was sent once. */
async function fillTenant(): Promise<string[]> {
  const found = new Set<string>()
  const posts = data.filter(({ method }) => method === 'POST')
  for (const operation of [...posts, ...data.filter(isList)]) {
    if (operation === data.find(isList)) await awaitJobs()
    const response = await send(operation, operation.path, desk)
    if (response.statusCode >= 300) throw new Error(`${nameOf(operation)}: its example is answered with ${response.statusCode}`)
    const location = /([^/]+)$/.exec(String(response.headers.location ?? ''))?.[1]
    for (const id of [...idsIn(JSON.parse(response.body)), ...(location ? [location] : [])]) found.add(id)
  }
  return [...new Set([...found, ...(await followIds([...found]))])]
}
const found = await fillTenant()

for (const operation of operations) {
  t.test(`${nameOf(operation)} without a key and with a bad one`, async (t) => {
    const url = operation.path.replace(/\{\w+\}/g, 'x')
    t.equal(operation.security.length > 0, isData(operation), 'is described as it is')
    const bad = [
      {},
      bearer('long-enough-key-number-four'),
      bearer('long-enough-key-number-on'),
      bearer(''),
      { authorization: 'Basic a2V5LW51bWJlci1vbmU=' }
    ]
    for (const headers of [...bad, { authorization: 'long-enough-key-number-one' }]) {
      const response = await send(operation, url, headers)
      if (isData(operation)) {
        t.match(problemIn(t, response), { status: 401, code: 'UNAUTHORIZED' })
        t.match(response.headers['www-authenticate'], /^Bearer/)
      } else t.not(response.statusCode, 401)
    }
  })
}

for (const operation of data.filter(hasPlace).sort((a, b) => Number(a.method === 'DELETE') - Number(b.method === 'DELETE'))) {
  t.test(`${nameOf(operation)} is not there with another tenant’s key`, async (t) => {
    const urls = found.map((id) => operation.path.replace(/\{\w+\}/g, encodeURIComponent(id)))
    const missing = (await send(operation, operation.path.replace(/\{\w+\}/g, 'nothing-has-this-id'), lab)).body
    for (const url of urls) t.equal((await send(operation, url, lab)).body, missing)
    t.match(JSON.parse(missing), { status: 404, code: 'NOT_FOUND' })
    const answers = await Promise.all(urls.map((url) => send(operation, url, alsoDesk)))
    // A job that has ended is there, though it can be cancelled no more.
    const isThere = answers.some(({ statusCode }) => statusCode < 300 || statusCode === 409)
    t.ok(isThere, 'with another key of the same tenant one of them is')
  })
}

for (const operation of data.filter(isList)) {
  t.test(`${nameOf(operation)} shows another tenant nothing`, async (t) => {
    t.same((await send(operation, operation.path, lab)).json().items, [])
  })
}

for (const operation of operations.filter((each) => isData(each) && isEverybodys(each) && !hasPlace(each))) {
  t.test(`${nameOf(operation)} is the same for everybody`, async (t) => {
    t.equal((await send(operation, operation.path, lab)).body, (await send(operation, operation.path, desk)).body)
  })
}

t.test('the same request of two tenants is kept for each', async (t) => {
  for (const operation of data.filter(({ method }) => method === 'POST')) {
    const [first, second] = [await send(operation, operation.path, desk), await send(operation, operation.path, lab)]
    t.ok(second.statusCode < 300, nameOf(operation))
    if (first.headers.location) t.not(first.headers.location, second.headers.location, nameOf(operation))
  }
})

t.test('no key is ever written to the log', async (t) => {
  t.ok(log.length > 50)
  t.notMatch(log.join(), /key-number/)
})
