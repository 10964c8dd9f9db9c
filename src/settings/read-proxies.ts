import { isIP } from 'node:net'
import type { SettingReader } from './setting-reader.ts'

/** Whose `X-Forwarded-For` is believed, as Fastify takes it: nobody's, everybody's, or that of these addresses. */
export type TrustedProxies = boolean | string[]

const networks = ['loopback', 'linklocal', 'uniquelocal']

/** Reads `TRUST_PROXY`: `true`, `false`, or addresses and networks separated by commas. */
export function readProxies({ text, list, problems }: SettingReader): TrustedProxies {
  const value = text('TRUST_PROXY', 'false')
  if (value === 'true' || value === 'false') return value === 'true'
  const entries = list('TRUST_PROXY')
  if (!entries.every((entry) => networks.includes(entry) || isNetwork(entry))) {
    problems.push('TRUST_PROXY must be true, false, or addresses and networks such as 10.0.0.0/8.')
  }
  return entries
}

function isNetwork(entry: string): boolean {
  const [address = '', bits, ...rest] = entry.split('/')
  const family = isIP(address)
  if (family === 0 || rest.length > 0) return false
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128))
}
