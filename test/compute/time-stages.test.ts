import t from 'tap'
import { type StageTime, sumStages, timeStages } from '../../src/compute/time-stages.ts'

t.test('entering a stage ends the one before', async (t) => {
  const before = Date.now()
  const times: StageTime[] = []
  const enter = timeStages(times)
  enter('parse')
  enter('read')
  t.same(
    times.map(({ stage }) => stage),
    ['parse']
  )
  enter(null)
  enter(null)
  t.same(
    times.map(({ stage }) => stage),
    ['parse', 'read']
  )
  for (const { beganAt, ms } of times) {
    t.ok(ms >= 0)
    t.ok(Math.abs(beganAt - before) < 3600_000, 'in milliseconds since 1970')
  }
  t.ok(times[1]!.beganAt >= times[0]!.beganAt)
})

t.test('sums stages that ran more than once, and leaves out those that did not run', async (t) => {
  const beganAt = Date.now()
  const times: readonly StageTime[] = [
    { stage: 'store', beganAt, ms: 1.26 },
    { stage: 'read', beganAt, ms: 3 },
    { stage: 'store', beganAt, ms: 2 }
  ]
  t.same(sumStages(times), { store: 3.3, read: 3 })
})
