import t from 'tap'
import type { TSchema } from 'typebox'
import { Compile } from 'typebox/compile'
import { mediaTypes } from '../../../src/present/formats.ts'
import { Comparison } from '../../../src/schemas/comparison.ts'
import { Job } from '../../../src/schemas/job.ts'
import { OutletProfile } from '../../../src/schemas/outlets.ts'
import { Reading } from '../../../src/schemas/reading.ts'
import { StoredStory } from '../../../src/schemas/stored-story.ts'
import { makeTestApp, problemIn } from '../../app/make-test-app.ts'

const { app } = await makeTestApp(t)

const examples: readonly (readonly [string, TSchema])[] = [
  ['/v1/comparisons/cmp_example', Comparison],
  ['/v1/articles/art_example', Reading],
  ['/v1/stories/sty_example', StoredStory],
  ['/v1/outlets/example%20outlet', OutletProfile],
  ['/v1/outlets/example%20outlet?interval=day&from=2026-10-16', OutletProfile],
  ['/v1/jobs/job_example', Job]
]
for (const [url, schema] of examples) {
  t.test(`${url} is answered by an empty store, as its schema says`, async (t) => {
    const answer = await app.inject(url)
    t.equal(answer.statusCode, 200)
    t.same(Compile(schema).Errors(answer.json()), [])
  })
}

t.test('every address that a built-in example names is answered', async (t) => {
  const bodies = await Promise.all(examples.map(async ([url]) => (await app.inject(url)).body))
  const addresses = new Set(bodies.flatMap((body) => body.match(/\/v1\/[a-z]+\/\w+_example\w*/g) ?? []))
  t.ok(addresses.size >= 2)
  for (const address of addresses) t.equal((await app.inject(address)).statusCode, 200, address)
})

t.test('the example comparison can be had in every format and by its tag', async (t) => {
  for (const accept of mediaTypes) {
    const answer = await app.inject({ url: '/v1/comparisons/cmp_example', headers: { accept } })
    t.equal(answer.statusCode, 200, accept)
    const again = { accept, 'if-none-match': answer.headers.etag }
    t.equal((await app.inject({ url: '/v1/comparisons/cmp_example', headers: again })).statusCode, 304, accept)
  }
})

t.test('a period without the example’s articles is empty', async (t) => {
  const { overall, periods, people } = (await app.inject('/v1/outlets/example%20outlet?from=2026-10-17')).json()
  t.match({ overall, periods, people }, { overall: { articles: 0 }, periods: [], people: [] })
})

t.test('examples are in no list, and removing them changes nothing', async (t) => {
  for (const url of ['/v1/comparisons/cmp_example', '/v1/jobs/job_example_cancelled'])
    t.equal((await app.inject({ method: 'DELETE', url })).statusCode, 204, url)
  const ended = await app.inject({ method: 'DELETE', url: '/v1/jobs/job_example' })
  t.match(problemIn(t, ended), { status: 409, code: 'JOB_ENDED' })
  t.equal((await app.inject('/v1/comparisons/cmp_example')).statusCode, 200)
  for (const list of ['comparisons', 'stories', 'outlets', 'jobs'])
    t.same((await app.inject(`/v1/${list}`)).json(), { items: [], next: null }, list)
})
