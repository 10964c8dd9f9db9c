import { request as httpRequest } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import type { FastifyInstance } from 'fastify'
import t from 'tap'
import { makeFeedStory } from '../../bench/make-feed.ts'
import type { Job } from '../../src/schemas/job.ts'
import { makeTestApp, problemIn } from '../app/make-test-app.ts'

const ndjson = { 'content-type': 'application/x-ndjson' }
const linesOf = (articles: readonly object[]) => articles.map((article) => `${JSON.stringify(article)}\n`).join('')

async function ended(app: FastifyInstance, location: unknown, headers: Record<string, string> = {}): Promise<Job> {
  for (;;) {
    const job: Job = (await app.inject({ url: String(location), headers })).json()
    if (job.state !== 'queued' && job.state !== 'running') return job
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

async function untilCompared(app: FastifyInstance, id: string, isDone: (story: { comparison: string | null }) => boolean) {
  for (;;) {
    const story = (await app.inject(`/v1/stories/${id}`)).json()
    if (isDone(story)) return story
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

t.test('POST /v1/ingest', async (t) => {
  const { app } = await makeTestApp(t)
  const send = (payload: string | Buffer, headers: Record<string, string> = ndjson) =>
    app.inject({ method: 'POST', url: '/v1/ingest', headers, payload })
  const quarry = makeFeedStory(4, 5001, 10)
  const ferry = makeFeedStory(3, 5002, 10)

  t.test('keeps good lines, reports bad ones, and groups by event', async (t) => {
    const response = await send(`${linesOf([...quarry.slice(0, 3), ...ferry])}{"outlet":1}\n\nnonsense\n`)
    t.equal(response.statusCode, 202)
    t.match(response.json(), { kind: 'ingest', id: /^job_/ })
    const job = await ended(app, response.headers.location)
    t.match(job, { state: 'completed', progress: 1, result: '/v1/stories', accepted: 6, duplicates: 0, rejectedCount: 2 })
    t.strictSame(
      job.rejected?.map(({ line }) => line),
      [7, 9]
    )
    const { items } = (await app.inject('/v1/stories')).json()
    t.strictSame(items.map(({ articles }: { articles: number }) => articles).sort(), [3, 3])
  })

  t.test('counts what is there already as duplicates and changes nothing', async (t) => {
    const before = (await app.inject('/v1/stories')).json()
    const job = await ended(
      app,
      (await send(gzipSync(linesOf([...ferry, ...ferry])), { ...ndjson, 'content-encoding': 'gzip' })).headers.location
    )
    t.match(job, { state: 'completed', accepted: 0, duplicates: 6, rejectedCount: 0 })
    const after = (await app.inject('/v1/stories')).json()
    t.strictSame(
      after.items.map(({ id, articles }: { id: string; articles: number }) => [id, articles]).sort(),
      before.items.map(({ id, articles }: { id: string; articles: number }) => [id, articles]).sort()
    )
  })

  t.test('compares a story, and again when it grows', async (t) => {
    const { items } = (await app.inject('/v1/stories')).json()
    const names = async (id: string) =>
      (await app.inject(`/v1/stories/${id}`)).json().articles.map(({ title }: { title: string }) => title)
    const stories = await Promise.all(items.map(async ({ id }: { id: string }) => ({ id, titles: await names(id) })))
    const { id } = stories.find(({ titles }) => titles.includes(quarry[0]!.title))!
    const first = (await untilCompared(app, id, ({ comparison }) => comparison !== null)).comparison
    const small = (await app.inject(first)).json()
    t.equal(small.articles.length, 3)
    await ended(app, (await send(linesOf(quarry))).headers.location)
    const second = (await untilCompared(app, id, ({ comparison }) => comparison !== first)).comparison
    t.equal((await app.inject(second)).json().articles.length, 4)
    const { items: listed } = (await app.inject('/v1/comparisons')).json()
    t.equal(listed.length, 3)
    const article = small.articles[0].article
    t.match((await app.inject(`/v1/articles/${article}`)).json(), { id: article, text: small.articles[0].text })
  })

  t.test('puts articles into the story that was sent with them', async (t) => {
    const articles = makeFeedStory(2, 5003, 200).map((article) => ({ ...article, story: 'the salt works' }))
    await ended(app, (await send(linesOf(articles))).headers.location)
    const { items } = (await app.inject('/v1/stories?q=salt%20works')).json()
    t.ok(items.some(({ label, articles }: { label: string; articles: number }) => label === 'the salt works' && articles === 2))
  })

  t.test('accepts nothing but lines, plain or gzip', async (t) => {
    t.match(problemIn(t, await send('{}', { 'content-type': 'application/json' })), {
      code: 'MEDIA_TYPE_UNSUPPORTED',
      detail: /application\/x-ndjson, one article per line/
    })
    t.match(problemIn(t, await send('x', { ...ndjson, 'content-encoding': 'br' })), { code: 'MEDIA_TYPE_UNSUPPORTED' })
    t.match(problemIn(t, await send('no gzip', { ...ndjson, 'content-encoding': 'gzip' })), { code: 'BODY_ENCODING_INVALID' })
  })

  t.test('accepts an empty feed', async (t) => {
    t.match(await ended(app, (await send('')).headers.location), { state: 'completed', accepted: 0, rejectedCount: 0 })
  })
})

t.test('keeps the lines that arrived before a feed breaks off, hidden from other tenants', async (t) => {
  const env = { API_KEYS: 'east:long-enough-as-the-key-of-east,west:long-enough-as-the-key-of-west', ARRIVAL_SECONDS: '1' }
  const { app } = await makeTestApp(t, env)
  await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as AddressInfo
  const east = { authorization: 'Bearer long-enough-as-the-key-of-east' }
  const articles = Array.from({ length: 80 }, (_, i) => ({
    outlet: `Outlet ${i}`,
    text: `The ferry number ${i} is late, said the mayor.`
  }))

  t.test('a body that stops coming is cut', async (t) => {
    const status = await new Promise<number>((resolve, reject) => {
      const request = httpRequest({ port, method: 'POST', path: '/v1/ingest', headers: { ...ndjson, ...east } }, (response) => {
        response.resume()
        resolve(response.statusCode ?? 0)
      })
      request.on('error', reject)
      request.write(linesOf(articles))
    })
    t.equal(status, 408)
  })

  t.test('sent again it is whole, and what was stored before counts once', async (t) => {
    const response = await app.inject({
      method: 'POST',
      url: '/v1/ingest',
      headers: { ...ndjson, ...east },
      payload: linesOf(articles)
    })
    const job = await ended(app, response.headers.location, east)
    t.equal(job.state, 'completed')
    t.equal((job.accepted ?? 0) + (job.duplicates ?? 0), 80)
    t.ok((job.duplicates ?? 0) >= 64)
    const west = { authorization: 'Bearer long-enough-as-the-key-of-west' }
    t.equal((await app.inject({ url: String(response.headers.location), headers: west })).statusCode, 404)
    t.strictSame((await app.inject({ url: '/v1/stories', headers: west })).json().items, [])
  })
})
