import { setImmediate } from 'node:timers/promises'
import { gunzipSync } from 'node:zlib'
import Fastify from 'fastify'
import t from 'tap'
import { asksForGzip, gzipAhead, gzipAnswers } from '../../src/http/gzip-answers.ts'

const asked: readonly (readonly [string | undefined, boolean])[] = [
  [undefined, false],
  ['', false],
  ['gzip', true],
  ['br, GZIP;q=0.5', true],
  ['x-gzip', true],
  ['gzip;q=0', false],
  ['*', true],
  ['*, gzip;q=0', false],
  ['deflate, br', false],
  ['gzip;q=none', false]
]
for (const [header, expected] of asked) {
  t.test(`${expected ? 'packs' : 'leaves as it is'} what is sent to a client that accepts ${header}`, async (t) => {
    t.equal(asksForGzip(header), expected)
  })
}

t.test('sends a large answer whole and packed, begun before it is sent or not', async (t) => {
  const body = Buffer.from(JSON.stringify(Array.from({ length: 9000 }, (_, i) => `Osterby ${i}`)))
  const app = Fastify()
  gzipAnswers(app)
  app.get('/now', async (_request, reply) => reply.type('application/json').send(body))
  app.get('/ahead', async (request, reply) => {
    const own = new Uint8Array(body)
    const ahead = gzipAhead(request)
    ahead?.add(new Uint8Array(body.subarray(0, 50_000)))
    await setImmediate()
    ahead?.complete(own)
    // A piece that was on its way.
    ahead?.add(new Uint8Array(body.subarray(50_000, 60_000)))
    return reply.type('application/json').header('vary', 'accept').send(Buffer.from(own.buffer))
  })
  for (const url of ['/now', '/ahead']) {
    const plain = await app.inject(url)
    t.equal(plain.headers['content-encoding'], undefined)
    t.ok(plain.rawPayload.equals(body))
    const packed = await app.inject({ url, headers: { 'accept-encoding': 'gzip' } })
    t.equal(packed.headers['content-encoding'], 'gzip')
    t.match(packed.headers.vary, /accept-encoding/)
    t.equal(Number(packed.headers['content-length']), packed.rawPayload.length)
    t.ok(gunzipSync(packed.rawPayload).equals(body))
  }
})
