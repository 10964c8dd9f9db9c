import { timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { MetricsAccess } from '../config.ts'
import { digestOf } from '../keys/access-key.ts'
import { isLoopback } from '../settings/is-loopback.ts'
import { hostName } from './check-hosts.ts'

/** Headers that proxies add; a request from this machine itself has none. */
const proxyHeaders = ['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip', 'forwarded', 'via']

/**
 * Checks whether a request at the address of the service may see the metrics.
 *
 * With a token: anyone who sends it. Without one: only this machine, and no request that a proxy on it forwards, which has other headers or
 * asks for another host or port. With a listener of their own, the metrics are there and nowhere else.
 */
export function maySeeMetrics(request: IncomingMessage, { port, token }: MetricsAccess): boolean {
  if (token !== null) return hasToken(request, token)
  if (port !== null) return false
  const { socket, headers } = request
  if (!isLoopback(socket.remoteAddress ?? '') || proxyHeaders.some((name) => headers[name] !== undefined)) return false
  return isLoopback(hostName(headers.host)) && (socket.localPort === undefined || portOf(headers.host) === socket.localPort)
}

/** Checks whether a request carries the token, compared in constant time. */
export function hasToken({ headers }: IncomingMessage, token: string): boolean {
  const sent = /^Bearer +([\x21-\x7e]+) *$/i.exec(headers.authorization ?? '')?.[1] ?? ''
  return timingSafeEqual(Buffer.from(digestOf(sent), 'hex'), Buffer.from(digestOf(token), 'hex'))
}

const portOf = (host = '') => Number(/:(\d{1,5})$/.exec(host)?.[1] ?? 80)
