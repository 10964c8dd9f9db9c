import { setTimeout as sleep, setImmediate as turn } from 'node:timers/promises'
import t from 'tap'
import { Lane } from '../../src/jobs/lane.ts'
import type { JobQueue, QueuedJob } from '../../src/store/jobs/job-store.ts'
import type { QueueName } from '../../src/store/jobs/work-kinds.ts'

/** A queue of so many jobs of each kind, which notes how many were asked for. */
function queueOf(waiting: Partial<Record<QueueName, number>>) {
  const asked: [name: QueueName, most: number][] = []
  let number = 0
  const fetch: JobQueue['fetch'] = async (name, most) => {
    asked.push([name, most])
    const count = Math.min(most, waiting[name] ?? 0)
    waiting[name] = (waiting[name] ?? 0) - count
    return Array.from({ length: count }, () => ({ id: String(number++), retryCount: 0, data: { tenant: 'desk', id: name } }))
  }
  return { queue: { fetch } as JobQueue, asked }
}

/** Jobs that run until they are ended, the first one first. */
function runJobs() {
  const ends: (() => void)[] = []
  const run = (_: QueuedJob) => new Promise<void>((resolve) => ends.push(resolve))
  const end = (count: number) => {
    for (const resolve of ends.splice(0, count)) resolve()
  }
  return { run, ends, end }
}

const until = async (isSo: () => boolean) => {
  while (!isSo()) await sleep(5)
}
const onTrouble = (error: unknown) => {
  throw error
}

t.test('takes several jobs at a time, once so many can run', async (t) => {
  const { queue, asked } = queueOf({ stories: 6 })
  const jobs = runJobs()
  const lane = new Lane({ queue, name: 'stories', width: 4, taken: 2, run: jobs.run, onTrouble })
  lane.start()
  await until(() => jobs.ends.length === 4)
  jobs.end(1)
  for (let i = 0; i < 20; i++) await turn()
  t.same(asked, [['stories', 4]], 'one free place is not enough')
  jobs.end(1)
  await until(() => asked.length === 2)
  t.same(asked[1], ['stories', 2])
  await until(() => jobs.ends.length === 4)
  t.equal(lane.isBehind, true)
  jobs.end(4)
  await until(() => asked.length === 3)
  await until(() => !lane.isBehind)
  await lane.stop()
})

t.test('takes nothing while the lane that it gives way to is behind', async (t) => {
  const { queue, asked } = queueOf({ stories: 3, part: 1 })
  const [stories, parts] = [runJobs(), runJobs()]
  const first = new Lane({ queue, name: 'stories', width: 2, run: stories.run, onTrouble })
  const second = new Lane({ queue, name: 'part', width: 1, givesWayTo: first, run: parts.run, onTrouble })
  first.start()
  await until(() => first.isBehind)
  second.start()
  for (let i = 0; i < 20; i++) await turn()
  t.notOk(
    asked.some(([name]) => name === 'part'),
    'stories wait'
  )
  stories.end(2)
  await until(() => parts.ends.length === 1)
  t.equal(first.isBehind, false)
  stories.end(1)
  parts.end(1)
  await Promise.all([first.stop(), second.stop()])
})
