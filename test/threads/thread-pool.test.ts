import t, { type Test } from 'tap'
import { readConfig } from '../../src/config.ts'
import { engine } from '../../src/engine.ts'
import { ThreadPool } from '../../src/threads/thread-pool.ts'
import { articleBody, groupBody, manyArticles, storyBody } from '../compute/story-bodies.ts'
import { threadCode } from './thread-code.ts'

const { limits } = readConfig({ DEADLINE_SECONDS: '600', STAGE_SECONDS: '300' })
const stays = { gone: new AbortController().signal, client: 'desk' }
const isNew = async () => false
const task = (body: Buffer) => ({ tenant: 'open', body, createdAt: '2026-11-20T09:30:00.000Z' })
const parse = (bytes: Uint8Array) => JSON.parse(Buffer.from(bytes).toString())

/** A pool for tests that leave it as it was: starting a thread takes half a second. */
const shared = new ThreadPool({ workers: 2, limits, engine, code: threadCode })
t.teardown(() => shared.close())

/** Waits until the pool works again: starting another worker may take longer than a short deadline. */
async function isWholeAgain(t: Test, pool: ThreadPool): Promise<void> {
  const answer = async (): Promise<Uint8Array> => {
    try {
      return await pool.analyse(articleBody(), stays)
    } catch (error) {
      if ((error as { code?: unknown }).code !== 'DEADLINE_EXCEEDED') throw error
      return await answer()
    }
  }
  t.equal(parse(await answer()).article, 'tidewatch')
  t.equal(pool.state.busy, 0)
}

t.test('computes in its workers what the jobs compute', async (t) => {
  const pool = shared
  await pool.start()
  pool.assertReady()
  t.equal(pool.state.threads, 1, 'the others start later')
  await pool.startAll()
  t.equal(pool.state.threads, 3, 'two workers, and one for what is small')
  t.equal(parse(await pool.analyse(articleBody(), stays)).article, 'tidewatch')
  t.ok(parse((await pool.group('open', groupBody(), stays)).json).stories.length > 0)
  const computed = (await pool.compare(task(storyBody()), isNew, stays))!
  t.equal(parse(computed.json).id, computed.id)
  t.equal(await pool.compare(task(storyBody()), async (id) => id === computed.id, stays), null)
})

t.test('starts its other workers after the first answer, if configured so', async (t) => {
  const pool = new ThreadPool({ workers: 2, limits, engine, code: threadCode })
  t.teardown(() => pool.close())
  await pool.start()
  pool.growWhenUsed()
  t.equal(pool.state.threads, 1)
  await pool.analyse(articleBody(), stays)
  t.equal(pool.state.threads, 3)
})

t.test('returns the same bytes whatever the number of workers and the requests before', async (t) => {
  const alone = new ThreadPool({ workers: 1, limits, engine, code: threadCode })
  t.teardown(() => alone.close())
  const answers = await Promise.all(
    [alone, shared].map(async (pool) => {
      const all = await Promise.all(Array.from({ length: 6 }, () => pool.compare(task(storyBody()), isNew, stays)))
      return all.map((computed) => Buffer.from(computed!.json).toString())
    })
  )
  t.equal(new Set(answers.flat()).size, 1)
})

t.test('says what is wrong with a body, and where', async (t) => {
  await t.rejects(shared.analyse(Buffer.from('{"outlet":""}'), stays), {
    name: 'AppError',
    code: 'BODY_INVALID',
    faults: [{ pointer: '/outlet' }, {}]
  })
  await t.rejects(shared.analyse(Buffer.from('{'), stays), { code: 'JSON_INVALID' })
})

t.test('stops work that exceeds the deadline, and continues with the next', async (t) => {
  const pool = new ThreadPool({ workers: 1, limits: { ...limits, deadlineMs: 4000 }, engine, code: threadCode })
  t.teardown(() => pool.close())
  await pool.startAll()
  const never = new Promise<boolean>(() => {})
  await t.rejects(
    pool.compare(task(storyBody()), () => never, stays),
    { code: 'DEADLINE_EXCEEDED', message: /limit of 4 seconds: it was being \w+/ }
  )
  await isWholeAgain(t, pool)
})

t.test('ends work that stays in one stage for longer than it may', async (t) => {
  const pool = new ThreadPool({ workers: 1, limits: { ...limits, stageMs: 3000 }, engine, code: threadCode })
  t.teardown(() => pool.close())
  await pool.start()
  await t.rejects(
    pool.compare(task(storyBody()), () => new Promise<boolean>(() => {}), stays),
    { code: 'DEADLINE_EXCEEDED', message: /One stage took longer than the limit of 3 seconds: it was being \w+/ }
  )
})

t.test('refuses work when the queue is full', async (t) => {
  const pool = new ThreadPool({ workers: 1, limits: { ...limits, queue: 1 }, engine, code: threadCode })
  t.teardown(() => pool.close())
  await pool.start()
  const results = await Promise.allSettled(Array.from({ length: 8 }, () => pool.group('open', manyArticles(50), stays)))
  const codes = results.map((result) => (result.status === 'rejected' ? result.reason.code : 'done'))
  t.ok(codes.includes('done'))
  t.ok(codes.includes('QUEUE_FULL'))
  t.same(
    codes.filter((code) => code !== 'done' && code !== 'QUEUE_FULL'),
    []
  )
})

t.test('frees the worker when the client leaves', async (t) => {
  const client = new AbortController()
  const left = t.rejects(shared.compare(task(storyBody()), () => new Promise(() => {}), { gone: client.signal }))
  client.abort()
  await left
  await isWholeAgain(t, shared)
})

t.test('ends the work of a client that had left before it began', async (t) => {
  await t.rejects(
    shared.compare(task(storyBody()), () => new Promise(() => {}), { gone: AbortSignal.abort() }),
    { code: 'REQUEST_INVALID' }
  )
})

t.test('a worker that dies fails one request', async (t) => {
  const pool = new ThreadPool({ workers: 2, limits: { ...limits, workerHeapMiB: 128 }, engine, code: threadCode })
  t.teardown(() => pool.close())
  await pool.startAll()
  const asked = Promise.withResolvers<void>()
  const answer = Promise.withResolvers<boolean>()
  const ask = () => {
    asked.resolve()
    return answer.promise
  }
  const other = pool.compare(task(storyBody()), ask, stays)
  await asked.promise
  await t.rejects(pool.group('open', manyArticles(500, 400), stays), { code: 'WORKER_LOST', message: /limit of 128 MiB/ })
  answer.resolve(false)
  t.match((await other)?.id, /^cmp_/)
  await isWholeAgain(t, pool)
  t.equal(pool.state.threads, 3)
})
