import { setTimeout as sleep } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { AppError } from '../../src/errors.ts'
import { newJobId } from '../../src/ids/job-id.ts'
import type { JobEvent } from '../../src/jobs/jobs.ts'
import type { JobHandler } from '../../src/jobs/run-attempt.ts'
import type { QueuedJob } from '../../src/store/jobs/job-store.ts'
import type { Store } from '../../src/store/store.ts'
import { databaseOf, openServerStore } from '../store/database-of.ts'
import { openTestStore } from '../store/open-test-store.ts'
import { makeServerDatabase } from '../store/server-database.ts'
import { awaitDelivered, awaitState, openTestJobs } from './open-test-jobs.ts'

const never = new AbortController().signal
const idsOf = (delivered: readonly QueuedJob[]) => delivered.map(({ data }) => data.id)
const echo: JobHandler = async ({ input }) => ({ result: `/v1/comparisons/${input}` })

// Most of the time is waiting for another attempt: both stores wait at once.
t.jobs = 2
t.test('jobs over the embedded store', { buffered: true }, async (t) => {
  const store = await openTestStore()
  t.teardown(() => store.close())
  await testJobs(t, store)
})

const database = await makeServerDatabase()
t.test('jobs over a server', { buffered: true, skip: database === null && 'needs a PostgreSQL server' }, async (t) => {
  const store = await openServerStore(database!.url)
  t.teardown(async () => {
    await store.close()
    await database!.drop()
  })
  await testJobs(t, store)
})

async function eventsOf(batches: AsyncIterable<readonly JobEvent[]>): Promise<JobEvent[]> {
  const events: JobEvent[] = []
  for await (const batch of batches) events.push(...batch)
  return events
}

async function testJobs(t: Test, store: Store): Promise<void> {
  await t.test('each job runs once and reports its result', async (t) => {
    const seen: string[] = []
    const compare: JobHandler = async (run) => {
      seen.push(run.input)
      return await echo(run)
    }
    const { jobs, troubles } = await openTestJobs(t, store, { compare })
    const inputs = Array.from({ length: 30 }, (_, i) => `cmp_${i}`)
    const added = await Promise.all(inputs.map(async (input) => (await jobs.add('desk', { kind: 'compare', input }))[0]!))
    t.match(added[0], { id: /^job_[0-9a-f]{32}$/, kind: 'compare', state: 'queued', progress: 0, result: null, error: null })
    for (const [i, { id }] of added.entries()) {
      const job = await awaitState(jobs, 'desk', id, 'completed')
      t.match(job, { state: 'completed', progress: 1, result: `/v1/comparisons/cmp_${i}`, error: null })
    }
    t.same(seen.toSorted(), inputs.toSorted())
    t.same(troubles, [])

    t.equal(await jobs.find('lab', added[0]!.id), null, 'another tenant does not see it')
    t.equal(await jobs.cancel('lab', added[0]!.id), null)
    t.same((await jobs.list('lab', { limit: 5 })).items, [])
    const page = await jobs.list('desk', { limit: 20, state: 'completed' })
    const rest = await jobs.list('desk', { limit: 20, after: page.next! })
    t.equal(new Set([...page.items, ...rest.items].map(({ id }) => id)).size, 30)
    t.equal(rest.next, null)
  })

  await t.test('are there with the transaction that ends another, or not at all', async (t) => {
    let id = ''
    const stories: JobHandler = async () => ({
      result: null,
      commit: async (writes) => {
        id = newJobId()
        await writes.addJob('desk', { kind: 'compare', id, input: 'undone' })
        throw new AppError('TOO_FEW_ARTICLES', 'undone')
      }
    })
    const { jobs } = await openTestJobs(t, store, { stories })
    const [job] = await jobs.add('desk', { kind: 'stories', input: '' })
    t.match(await awaitState(jobs, 'desk', job!.id, 'failed'), { error: { code: 'TOO_FEW_ARTICLES' } })
    t.equal(await jobs.find('desk', id), null)
  })

  await t.test('send their events in order, also to a client that reconnects', async (t) => {
    const compare: JobHandler = async ({ progress }) => {
      await progress(0.5, { accepted: 7 })
      return { result: null, details: { accepted: 9 } }
    }
    const { jobs } = await openTestJobs(t, store, { compare })
    const [job] = await jobs.add('desk', { kind: 'compare', input: '' })
    const place = { tenant: 'desk', id: job!.id }
    const events = await eventsOf(jobs.watch(place, 0, never))
    t.same(
      events.map(({ number, name, job }) => [number, name, job.state, job.progress]),
      [
        [1, 'progress', 'running', 0],
        [2, 'progress', 'running', 0.5],
        [3, 'completed', 'completed', 1]
      ]
    )
    t.match(events.at(-1)?.job, { accepted: 9 })
    t.same(
      (await eventsOf(jobs.watch(place, 2, never))).map(({ number }) => number),
      [3]
    )
    t.same(await eventsOf(jobs.watch(place, 3, never)), [])
  })

  await t.test('fail at once for errors of the client, and after several attempts for errors of the service', async (t) => {
    let attempts = 0
    const compare: JobHandler = async ({ input }) => {
      attempts++
      if (input === 'few') throw new AppError('TOO_FEW_ARTICLES', 'Only one can be read.')
      throw new AppError('WORKER_LOST', 'The worker was lost.')
    }
    const stories: JobHandler = async () => ({ result: null })
    const { jobs, delivered } = await openTestJobs(t, store, { compare, stories })
    const [few] = await jobs.add('desk', { kind: 'compare', input: 'few' })
    t.match(await awaitState(jobs, 'desk', few!.id, 'failed'), { error: { code: 'TOO_FEW_ARTICLES', status: 422 }, result: null })
    t.equal(attempts, 1)
    const [bad] = await jobs.add('desk', { kind: 'compare', input: 'poison', webhook: 'https://hooks.example/' })
    const [good] = await jobs.add('desk', { kind: 'stories', input: '' })
    t.match(await awaitState(jobs, 'desk', good!.id, 'completed'), { state: 'completed' }, 'it blocks nobody')
    t.match(await awaitState(jobs, 'desk', bad!.id, 'failed'), { state: 'failed', error: { code: 'WORKER_LOST' } })
    t.equal(attempts, 5)
    await awaitDelivered(delivered, 1)
    t.same(idsOf(delivered), [bad!.id], 'who waits for it is told once')
  })

  await t.test('are cancelled while they wait and while they run, and stay so', async (t) => {
    let stopped = 0
    const compare: JobHandler = async ({ signal }) => {
      await new Promise((resolve) => signal.addEventListener('abort', resolve))
      stopped++
      throw signal.reason
    }
    const { jobs, delivered } = await openTestJobs(t, store, { compare })
    const added = await jobs.add(
      'desk',
      ...['a', 'b', 'c'].map((input) => ({ kind: 'compare' as const, input, webhook: 'https://hooks.example/' }))
    )
    await awaitState(jobs, 'desk', added[0]!.id, 'running')
    await awaitState(jobs, 'desk', added[1]!.id, 'running')
    t.match(await jobs.find('desk', added[2]!.id), { state: 'queued' })
    for (const { id } of added) t.match(await jobs.cancel('desk', id), { state: 'cancelled' })
    await awaitDelivered(delivered, 3)
    while (stopped < 2) await sleep(20)
    t.equal(stopped, 2)
    t.same(idsOf(delivered).toSorted(), added.map(({ id }) => id).toSorted(), 'each is told of once')
    for (const { id } of added) t.match(await jobs.find('desk', id), { state: 'cancelled' })
  })

  await t.test('go back to the queue when their process leaves, and are done by another', async (t) => {
    const slow: JobHandler = async ({ signal }) => {
      await new Promise((resolve) => signal.addEventListener('abort', resolve))
      throw signal.reason
    }
    const first = await openTestJobs(t, store, { compare: slow })
    const [job] = await first.jobs.add('desk', { kind: 'compare', input: 'later' })
    await awaitState(first.jobs, 'desk', job!.id, 'running')
    await first.runner.stop()
    t.match(await first.jobs.find('desk', job!.id), { state: 'queued' })
    const second = await openTestJobs(t, store, { compare: echo })
    t.match(await awaitState(second.jobs, 'desk', job!.id, 'completed'), { result: '/v1/comparisons/later' })
  })

  await t.test('survive several lost processes, and are abandoned after too many', async (t) => {
    const first = await openTestJobs(t, store, {})
    const [unlucky, hopeless] = await first.jobs.add(
      'desk',
      ...['unlucky', 'hopeless'].map((input) => ({ kind: 'compare' as const, input }))
    )
    for (const [{ id }, attempts] of [[unlucky!, 19] as const, [hopeless!, 20] as const])
      await databaseOf(store).db.updateTable('job').set({ attempts }).where('id', '=', id).execute()
    await first.runner.stop()
    const second = await openTestJobs(t, store, { compare: echo })
    t.match(await awaitState(second.jobs, 'desk', unlucky!.id, 'completed'), { result: '/v1/comparisons/unlucky' })
    t.match(await awaitState(second.jobs, 'desk', hopeless!.id, 'failed'), { error: { code: 'WORKER_LOST' } })
  })

  await t.test('wait once under their key', async (t) => {
    const { jobs } = await openTestJobs(t, store, {})
    const waiting = { kind: 'stories', input: '', key: 'sty_1' } as const
    const [first] = await jobs.add('desk', waiting)
    const [again] = await jobs.add('desk', waiting)
    const [other] = await jobs.add('lab', waiting)
    t.equal(again!.id, first!.id)
    t.not(other!.id, first!.id)
  })
}
