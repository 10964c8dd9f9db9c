import { type AccessKey, digestOf, idOfDigest, isStrongKey, isTenant, keyRule, scopes } from './access-key.ts'

/**
 * Reads the keys of `API_KEYS`: `tenant:key`, or `tenant:sha256:DIGEST`. They have all scopes and never expire.
 *
 * `problems` gets what is wrong, without quoting a key.
 */
export function listKeys(entries: readonly string[], problems: string[]): AccessKey[] {
  const keys = entries.map((entry): AccessKey | null => {
    const [, tenant = '', key = ''] = /^([^:]+):(.+)$/.exec(entry) ?? []
    const digest = /^sha256:([0-9a-f]{64})$/i.exec(key)?.[1]?.toLowerCase()
    if (!isTenant(tenant) || (digest === undefined && !isStrongKey(key))) return null
    const sha256 = digest ?? digestOf(key)
    return { tenant, id: idOfDigest(sha256), sha256, scopes, expiresAt: null }
  })
  const sound = keys.filter((key) => key !== null)
  if (sound.length < keys.length) {
    problems.push(
      `API_KEYS must be tenant:key,… with tenants of letters, digits, “_”, “.”, “-” and keys of ${keyRule}, or tenant:sha256:DIGEST.`
    )
  }
  if (hasTwice(sound)) problems.push('API_KEYS has the same key twice.')
  return sound
}

/** Checks whether two entries are one key. */
export const hasTwice = (keys: readonly AccessKey[]): boolean => new Set(keys.map(({ sha256 }) => sha256)).size < keys.length
