import { isIP } from 'node:net'
import type { Config } from '../config.ts'
import { AppError } from '../errors.ts'
import { guardAddresses } from './guard-addresses.ts'

const pointer = '/options/webhook'

/** A webhook's host as addresses are written: those of IPv6 stand in brackets in a URL. */
export const hostOf = (url: URL): string => url.hostname.replace(/^\[|\]$/g, '')

/**
 * Checks what can be said of a webhook before there is anything to send; a name is looked up only when it is sent.
 *
 * Errors: `WEBHOOK_REFUSED` where it is no address of http or https, has a password in it, is a private address, or where the
 * tenant has no secret to sign it with.
 */
export function checkWebhook(
  webhook: string,
  tenant: string,
  { webhookSecrets, webhookAllow }: Pick<Config, 'webhookSecrets' | 'webhookAllow'>
): void {
  if (!webhookSecrets.some((entry) => entry.tenant === tenant)) {
    throw refused('There is no secret to sign your webhooks with: WEBHOOK_SECRETS has none for you.')
  }
  const url = URL.canParse(webhook) ? new URL(webhook) : null
  if (url === null || !/^https?:$/.test(url.protocol))
    throw refused('“webhook” must be an address that begins with http:// or https://.')
  if (url.username !== '' || url.password !== '') throw refused('“webhook” must not have a user or a password in it.')
  const host = hostOf(url)
  const guard = guardAddresses(webhookAllow)
  const isPrivate = isIP(host) === 0 ? /(?:^|\.)localhost\.?$/.test(host) : !guard.isReachable(host)
  if (isPrivate && !guard.isListed(host)) throw refused('“webhook” is an address that is not on the public internet.')
}

export function refused(detail: string): AppError {
  return new AppError('WEBHOOK_REFUSED', detail, [{ code: 'WEBHOOK_REFUSED', pointer, detail }])
}
