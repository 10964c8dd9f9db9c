import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Registry } from 'prom-client'
import type { MetricsAccess } from '../config.ts'
import { isLoopback } from '../settings/is-loopback.ts'
import { hostName } from './check-hosts.ts'
import { hasToken } from './guard-metrics.ts'

export interface MetricsParts {
  readonly metrics: Registry
  readonly access: MetricsAccess
  /** Rejects while the process cannot work. */
  readonly assertReady: () => Promise<void>
}

/** Connections of the listener: a scraper, some probes, and an operator. */
const MOST_CONNECTIONS = 50

/**
 * Starts a separate listener for `/metrics` and the probes `/healthz` and `/readyz`: out of reach of clients, and available to a worker, which
 * answers nothing else. Resolves once it listens; null if no port is set.
 */
export async function serveMetrics(parts: MetricsParts): Promise<Server | null> {
  const { port, host } = parts.access
  if (port === null) return null
  const server = createServer((request, response) => void answer(parts, request, response).catch(() => response.destroy()))
  server.maxConnections = MOST_CONNECTIONS
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve))
  server.unref()
  return server
}

async function answer(parts: MetricsParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { metrics, access, assertReady } = parts
  const send = (status: number, text: string, type = 'text/plain; charset=utf-8') =>
    response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(text)
  // On loopback a web page could lead its own name here.
  const isForeign = isLoopback(access.host) && !isLoopback(hostName(request.headers.host))
  if (isForeign) return void send(421, 'Host refused\n')
  if (request.method !== 'GET') return void send(405, 'Method not allowed\n')
  const [path] = (request.url ?? '').split('?')
  if (path === '/healthz') return void send(200, 'ok\n')
  if (path === '/readyz')
    return void (await assertReady().then(
      () => send(200, 'ok\n'),
      () => send(503, 'not ready\n')
    ))
  if (path !== '/metrics') return void send(404, 'Not found\n')
  if (access.token !== null && !hasToken(request, access.token)) return void send(401, 'Unauthorized\n')
  send(200, await metrics.metrics(), metrics.contentType)
}
