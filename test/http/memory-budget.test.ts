import t from 'tap'
import { MemoryBudget } from '../../src/http/memory-budget.ts'

const KiB = 1024
const refusal = { code: 'QUEUE_FULL', message: /limit of 1 MiB/ }

t.test('all requests together stay within the budget and give it back', async (t) => {
  const budget = new MemoryBudget(1024 * KiB, 1)
  const [one, other] = [budget.open('a'), budget.open('b')]
  one.take(500 * KiB)
  other.take(400 * KiB)
  t.throws(() => other.take(100 * KiB), refusal)
  t.throws(() => other.assertRoom(100 * KiB), refusal)
  t.equal(budget.held, 900 * KiB)
  one.release()
  one.release()
  t.equal(budget.held, 400 * KiB)
  other.take(100 * KiB)
  other.release()
  t.equal(budget.held, 0)
})

t.test('a small request finds room if a large one does not', async (t) => {
  const budget = new MemoryBudget(1024 * KiB, 1)
  budget.open('a').take(920 * KiB)
  t.throws(() => budget.open('a').take(65 * KiB), refusal)
  budget.open('a').take(64 * KiB)
  t.throws(() => budget.open('b').take(64 * KiB), refusal, 'until that is full too')
})

t.test('one client of several gets no more than its share', async (t) => {
  const budget = new MemoryBudget(1024 * KiB, 0.5)
  budget.open('a').take(500 * KiB)
  t.throws(() => budget.open('a').take(100 * KiB), refusal)
  budget.open('a').take(60 * KiB)
  budget.open('b').take(300 * KiB)
})

t.test('bytes that are there already are counted, whether there is room or not', async (t) => {
  const budget = new MemoryBudget(1024 * KiB, 1)
  const held = budget.open('a')
  held.add(2048 * KiB)
  t.throws(() => budget.open('b').take(1), refusal)
  held.release()
  budget.open('b').take(1)
})
