import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { watchArrival } from '../../src/feeds/watch-arrival.ts'

async function* drip(pieces: number, bytes: number, pauseMs: number): AsyncGenerator<Uint8Array> {
  for (let i = 0; i < pieces; i++) {
    await sleep(pauseMs)
    yield new Uint8Array(bytes)
  }
}

async function countBytes(chunks: AsyncIterable<Uint8Array>, pauseMs = 0): Promise<number> {
  let bytes = 0
  for await (const chunk of chunks) {
    bytes += chunk.length
    await sleep(pauseMs)
  }
  return bytes
}

t.test('gives all of a body that comes as it should, however long that takes', async (t) => {
  t.equal(await countBytes(watchArrival(drip(8, 2000, 100), 400)), 16_000)
})

t.test('does not count the time that its reader takes', async (t) => {
  t.equal(await countBytes(watchArrival(drip(4, 10, 10), 400), 300), 40)
})

t.test('gives up where a byte comes now and then, and where none comes', async (t) => {
  const timeout = { code: 'REQUEST_TIMEOUT', message: /Fewer than 1024 bytes came in 0.4 seconds/ }
  await t.rejects(countBytes(watchArrival(drip(1000, 1, 50), 400)), timeout)
  await t.rejects(countBytes(watchArrival(drip(1, 1, 5000), 400)), timeout)
})
