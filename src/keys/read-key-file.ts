import { readFileSync } from 'node:fs'
import { type AccessKey, digestOf, isStrongKey, isTenant, keyRule, type Scope, scopes } from './access-key.ts'
import { hasTwice } from './list-keys.ts'

/** The key file is not valid. The message never quotes a key. */
export class KeyFileError extends Error {
  override readonly name = 'KeyFileError'
}

const fields = ['tenant', 'id', 'key', 'sha256', 'scopes', 'expires']

/**
 * Reads the keys of `API_KEYS_FILE`: JSON, `[{ "tenant", "id", "key" or "sha256", "scopes", "expires" }]`.
 *
 * Errors: `KeyFileError`, naming every entry that is wrong.
 */
export function readKeyFile(file: string): AccessKey[] {
  const entries = parse(file)
  const problems: string[] = []
  const keys = entries.map((entry, i) => readEntry(entry, (problem) => problems.push(`entry ${i + 1}: ${problem}`)))
  if (problems.length === 0) {
    if (hasTwice(keys)) problems.push('two entries have the same key')
    if (new Set(keys.map(({ tenant, id }) => `${tenant} ${id}`)).size < keys.length)
      problems.push('two entries of one tenant have the same id')
  }
  if (problems.length > 0) throw new KeyFileError(`API_KEYS_FILE is not valid:\n- ${problems.join('\n- ')}`)
  return keys
}

function parse(file: string): unknown[] {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    throw new KeyFileError(
      `API_KEYS_FILE cannot be read: ${(error as NodeJS.ErrnoException).code ?? 'unknown error'}. Check the path and its permissions.`
    )
  }
  try {
    const value: unknown = JSON.parse(text)
    if (Array.isArray(value)) return value
  } catch {
    // The message of the parser may quote a key.
  }
  throw new KeyFileError('API_KEYS_FILE must be a JSON array of keys.')
}

function readEntry(entry: unknown, tell: (problem: string) => void): AccessKey {
  const given = (typeof entry === 'object' && entry !== null ? entry : {}) as Record<string, unknown>
  const text = (name: string) => (typeof given[name] === 'string' ? given[name] : '')
  const unknown = Object.keys(given).filter((name) => !fields.includes(name))
  if (unknown.length > 0) tell(`unknown fields; the allowed fields are ${fields.join(', ')}`)
  for (const name of ['tenant', 'id']) {
    if (!isTenant(text(name))) tell(`“${name}” must be 1 to 64 letters, digits, “_”, “.” or “-”`)
  }
  const isHashed = given.sha256 !== undefined
  if (isHashed === (given.key !== undefined)) tell('exactly one of “key” and “sha256” is required')
  else if (isHashed && !/^[0-9a-f]{64}$/i.test(text('sha256'))) tell('“sha256” must be 64 hexadecimal digits')
  else if (!isHashed && !isStrongKey(text('key'))) tell(`“key” must have ${keyRule}`)
  const sha256 = isHashed ? text('sha256').toLowerCase() : digestOf(text('key'))
  return {
    tenant: text('tenant'),
    id: text('id'),
    sha256,
    scopes: readScopes(given.scopes, tell),
    expiresAt: readExpiry(given.expires, tell)
  }
}

function readScopes(given: unknown, tell: (problem: string) => void): Scope[] {
  const names: readonly unknown[] = Array.isArray(given) ? given : []
  const known = scopes.filter((scope) => names.includes(scope))
  if (known.length === 0 || known.length < names.length) tell(`“scopes” must list at least one of ${scopes.join(', ')}`)
  return known
}

function readExpiry(given: unknown, tell: (problem: string) => void): number | null {
  if (given === undefined || given === null) return null
  const isDate =
    typeof given === 'string' && /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d))?$/.test(given)
  const moment = isDate ? Date.parse(given) : Number.NaN
  if (Number.isNaN(moment)) tell('“expires” must be an ISO 8601 date, or a date-time with an offset such as 2027-01-31T00:00:00Z')
  return moment
}
