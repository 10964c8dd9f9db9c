import { setImmediate as tick } from 'node:timers/promises'
import t from 'tap'
import { Turns } from '../../src/threads/take-turns.ts'

const stays = new AbortController().signal
const limits = { width: 1, waiting: 10, ofOne: 10 }

/** Asks for a turn for each of `clients`, in that order, and ends each turn as soon as it began. The order in which they had it. */
async function orderOf(turns: Turns, clients: readonly string[]): Promise<string[]> {
  const order: string[] = []
  await Promise.all(
    clients.map(async (client) => {
      const end = await turns.enter(client, stays)
      order.push(client)
      await tick()
      end()
    })
  )
  return order
}

t.test('clients take turns, however much each of them sends', async (t) => {
  t.same(await orderOf(new Turns(limits), ['a', 'a', 'a', 'a', 'b', 'c', 'b']), ['a', 'a', 'b', 'c', 'a', 'b', 'a'])
})

t.test('so many are under way at once, and no more', async (t) => {
  const turns = new Turns({ ...limits, width: 2 })
  const ends = [await turns.enter('a', stays), await turns.enter('a', stays)]
  t.notOk(turns.isFree)
  let isIn = false
  const third = turns.enter('a', stays).then((end) => {
    isIn = true
    return end
  })
  await tick()
  t.same([isIn, turns.waiting], [false, 1])
  ends[0]!()
  const end = await third
  t.equal(turns.waiting, 0)
  ends[1]!()
  end()
  t.ok(turns.isFree)
})

t.test('what is beyond the queue is refused, and so is what one client has too much', async (t) => {
  const turns = new Turns({ width: 1, waiting: 3, ofOne: 3 })
  const first = await turns.enter('a', stays)
  const waiting = [turns.enter('a', stays), turns.enter('a', stays)]
  await t.rejects(turns.enter('a', stays), { code: 'CLIENT_BUSY', message: /^3 requests/ })
  waiting.push(turns.enter('b', stays))
  await t.rejects(turns.enter('b', stays), { code: 'QUEUE_FULL', message: /limit of 3/ })
  const patient = turns.enter('jobs', stays, true)
  first()
  for (const next of [...waiting, patient]) void next.then((end) => end())
  await Promise.all([...waiting, patient])
  t.ok(turns.isFree, 'a job waits instead')
})

t.test('who leaves while waiting gives the place up', async (t) => {
  const turns = new Turns({ width: 1, waiting: 1, ofOne: 2 })
  const end = await turns.enter('a', stays)
  const client = new AbortController()
  const left = turns.enter('a', client.signal)
  client.abort(new Error('left'))
  await t.rejects(left, /left/)
  t.equal(turns.waiting, 0)
  await t.rejects(turns.enter('a', client.signal), /left/, 'and one that has left does not wait at all')
  const next = turns.enter('a', stays)
  end()
  ;(await next)()
  t.ok(turns.isFree)
})
