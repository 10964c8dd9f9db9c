import type { IncomingMessage } from 'node:http'
import t from 'tap'
import { maySeeMetrics } from '../../src/http/guard-metrics.ts'

const access = { port: null, host: '127.0.0.1', token: null }
const request = (headers: Record<string, string>, remoteAddress = '127.0.0.1') =>
  ({ headers, socket: { remoteAddress, localPort: 3000 } }) as unknown as IncomingMessage

t.test('this machine sees the metrics under the address of the service', async (t) => {
  for (const host of ['127.0.0.1:3000', 'localhost:3000', '[::1]:3000']) t.ok(maySeeMetrics(request({ host }), access), host)
  t.ok(maySeeMetrics(request({ host: '127.0.0.1:3000' }, '::ffff:127.0.0.1'), access))
})

t.test('what a proxy on this machine passes on does not, though it names no client', async (t) => {
  for (const host of ['news.example', 'news.example:3000', '127.0.0.1', '127.0.0.1:8080', 'localhost:443', '']) {
    t.notOk(maySeeMetrics(request({ host }), access), host)
  }
  t.notOk(maySeeMetrics(request({}), access))
})
