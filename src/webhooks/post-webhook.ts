import { lookup as dnsLookup } from 'node:dns'
import { request as httpRequest } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { engine } from '../engine.ts'
import { hostOf, portOf } from './check-webhook.ts'
import type { AddressGuard } from './guard-addresses.ts'

/** From the look-up of the name to the status. */
const timeoutMs = 10_000

/** The address may not be reached; trying again would not help. */
export class AddressRefusedError extends Error {
  override readonly name = 'AddressRefusedError'
}

/**
 * Posts a signed body; resolves with the status. Follows no redirect and reads nothing of the response but its status.
 *
 * The address is checked after the name was looked up, and that very address is connected to: a name cannot be private the second time.
 * Errors: `AddressRefusedError`; those of the network.
 */
export async function postWebhook(target: string, body: string, signature: string, guard: AddressGuard): Promise<number> {
  const url = new URL(target)
  const host = hostOf(url)
  const port = portOf(url)
  const isListed = guard.isListed(host, port)
  // An IP address needs no look-up.
  if (isIP(host) !== 0 && !isListed && !guard.isReachable(host, port)) {
    throw new AddressRefusedError(`“${host}” is not public, or port ${port} is not for webhooks.`)
  }
  const send = url.protocol === 'https:' ? httpsRequest : httpRequest
  return await new Promise((resolve, reject) => {
    const request = send(url, {
      method: 'POST',
      agent: false,
      signal: AbortSignal.timeout(timeoutMs),
      ...(isListed ? {} : { lookup: checkedLookup(guard, port) }),
      headers: {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        'user-agent': `Parallax/${engine.version}`,
        'parallax-signature': signature
      }
    })
    request.on('response', (response) => {
      resolve(response.statusCode ?? 0)
      response.destroy()
    })
    request.on('error', reject)
    request.end(body)
  })
}

/** Looks a name up as usual, and gives only addresses that may be reached. */
function checkedLookup(guard: AddressGuard, port: number): LookupFunction {
  return (host, options, callback) => {
    dnsLookup(host, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, '')
      const reachable = found.filter(({ address }) => guard.isReachable(address, port))
      const [first] = reachable
      if (first === undefined)
        return callback(new AddressRefusedError(`“${host}” has no public address that may be called at port ${port}.`), '')
      if (options.all) callback(null, reachable)
      else callback(null, first.address, first.family)
    })
  }
}
