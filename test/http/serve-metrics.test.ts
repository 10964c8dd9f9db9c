import { request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Counter, Registry } from 'prom-client'
import t, { type Test } from 'tap'
import { serveMetrics } from '../../src/http/serve-metrics.ts'

const metrics = new Registry()
new Counter({ name: 'ships_total', help: 'Ships.', registers: [metrics] }).inc(3)

async function listen(t: Test, token: string | null, host = '127.0.0.1', assertReady = async () => {}) {
  const server = (await serveMetrics({ metrics, access: { port: 0, host, token }, assertReady }))!
  t.teardown(() => server.close())
  const { port } = server.address() as AddressInfo
  return async (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    await new Promise<{ status: number; text: string }>((resolve, reject) => {
      const sent = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, async (response) => {
        let text = ''
        for await (const chunk of response) text += chunk
        resolve({ status: response.statusCode ?? 0, text })
      })
      sent.on('error', reject)
      sent.end()
    })
}

t.test('there is no listener without a port', async (t) => {
  t.equal(
    await serveMetrics({ metrics, access: { port: null, host: 'localhost', token: null }, assertReady: async () => {} }),
    null
  )
})

t.test('answers metrics and probes, and nothing else', async (t) => {
  const get = await listen(t, null)
  t.match(await get('/metrics'), { status: 200, text: /^ships_total 3$/m })
  t.match(await get('/healthz'), { status: 200 })
  t.match(await get('/readyz?x'), { status: 200 })
  t.match(await get('/v1/comparisons'), { status: 404 })
  t.match(await get('/metrics', {}, 'POST'), { status: 405 })
})

t.test('is not ready while the process cannot work', async (t) => {
  const get = await listen(t, null, '127.0.0.1', async () => {
    throw new Error('no worker')
  })
  t.match(await get('/readyz'), { status: 503 })
  t.match(await get('/healthz'), { status: 200 })
})

t.test('on loopback, another name is refused; elsewhere a scraper may use any', async (t) => {
  const foreign = { host: 'evil.example' }
  t.match(await (await listen(t, null))('/metrics', foreign), { status: 421 })
  t.match(await (await listen(t, null, '0.0.0.0'))('/metrics', foreign), { status: 200 })
})

t.test('requires the token if it is set, but not for probes', async (t) => {
  const token = 'an-invented-token-for-the-figures'
  const get = await listen(t, token)
  t.match(await get('/metrics'), { status: 401 })
  t.match(await get('/metrics', { authorization: 'Bearer wrong' }), { status: 401 })
  t.match(await get('/metrics', { authorization: `Bearer ${token}` }), { status: 200 })
  t.match(await get('/healthz'), { status: 200 })
})
