import { isIP } from 'node:net'
import type { Config } from '../config.ts'
import { AppError } from '../errors.ts'
import { guardAddresses } from './guard-addresses.ts'

const pointer = '/options/webhook'

/** Returns a webhook's host as addresses are written: those of IPv6 stand in brackets in a URL. */
export const hostOf = (url: URL): string => url.hostname.replace(/^\[|\]$/g, '')

/** Returns the port of a URL, the default one if it names none. */
export const portOf = ({ port, protocol }: URL): number => (port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port))

/**
 * Checks what can be said of a webhook before there is anything to send; a name is looked up only when it is sent.
 *
 * Errors: `WEBHOOK_REFUSED` if it is not an http or https URL, contains a password, leads to a private address or another port, or if the
 * tenant has no secret to sign it with.
 */
export function checkWebhook(
  webhook: string,
  tenant: string,
  { webhookSecrets, webhookAllow }: Pick<Config, 'webhookSecrets' | 'webhookAllow'>
): void {
  if (!webhookSecrets.some((entry) => entry.tenant === tenant)) {
    throw refused('Webhooks require a secret that signs them, and WEBHOOK_SECRETS has none for this tenant.')
  }
  const url = URL.canParse(webhook) ? new URL(webhook) : null
  if (url === null || !/^https?:$/.test(url.protocol))
    throw refused('“webhook” must be a URL that begins with http:// or https://.')
  if (url.username !== '' || url.password !== '') throw refused('“webhook” must not contain a user name or password.')
  const host = hostOf(url)
  const guard = guardAddresses(webhookAllow)
  const port = portOf(url)
  if (guard.isListed(host, port)) return
  const isName = isIP(host) === 0
  const isPrivate = isName && /(?:^|\.)localhost\.?$/.test(host)
  if (isPrivate || !(isName ? guard.mayUsePort(port) : guard.isReachable(host, port))) {
    throw refused('“webhook” must lead to port 80 or 443 on the public internet, or to a host that WEBHOOK_ALLOW lists.')
  }
}

export function refused(detail: string): AppError {
  return new AppError('WEBHOOK_REFUSED', detail, [{ code: 'WEBHOOK_REFUSED', pointer, detail }])
}
