import { availableParallelism } from 'node:os'

/** The limits of what a client may send and of what is computed at once. */
export interface Limits {
  readonly bodyBytes: number
  readonly storiesBodyBytes: number
  readonly articles: number
  readonly storiesArticles: number
  readonly textCharacters: number
  readonly htmlBytes: number
  readonly jsonDepth: number
  /** Requests that may wait for a worker. */
  readonly queue: number
  /** What the heap of one worker may hold, in MiB. */
  readonly workerHeapMiB: number
  /** How long a request may take to arrive. */
  readonly arrivalMs: number
  /** From taking a request to its answer. */
  readonly deadlineMs: number
}

export interface Config {
  readonly host: string
  readonly port: number
  readonly dataDir: string
  readonly workers: number
  /** Keys and their tenants; empty: one open tenant. */
  readonly apiKeys: readonly { readonly tenant: string; readonly key: string }[]
  readonly corsOrigins: readonly string[]
  /** Requests a minute by key or address; null: no limit. */
  readonly rateLimitPerMinute: number | null
  readonly logLevel: string
  readonly limits: Limits
}

export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

const MiB = 1024 * 1024
const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']
const unsupported = [
  'DATABASE_URL',
  'RETENTION_DAYS',
  'STORE_TEXT',
  'ASYNC_ABOVE',
  'DATABASE_BACKEND',
  'WEBHOOK_SECRETS',
  'WEBHOOK_ALLOW'
]

/**
 * Reads the settings from environment variables; an empty one counts as absent.
 *
 * Errors: `ConfigError`, naming every variable that is wrong.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const problems: string[] = []
  const text = (name: string, fallback: string) => env[name]?.trim() || fallback
  const count = (name: string, fallback: number, least: number, most: number) => {
    const value = text(name, String(fallback))
    if (/^\d{1,12}$/.test(value) && Number(value) >= least && Number(value) <= most) return Number(value)
    problems.push(`${name} must be a whole number from ${least} to ${most}, not “${value}”.`)
    return fallback
  }
  const host = text('HOST', '127.0.0.1')
  const apiKeys = readKeys(env.API_KEYS, problems)
  const isOpen = text('AUTH', 'on') === 'off'
  if (!['on', 'off'].includes(text('AUTH', 'on'))) problems.push('AUTH must be “on” or “off”.')
  if (!isLoopback(host) && apiKeys.length === 0 && !isOpen) {
    problems.push(`HOST “${host}” can be reached from outside: set API_KEYS (tenant:key,…), or AUTH=off to serve anybody.`)
  }
  const logLevel = text('LOG_LEVEL', 'info')
  if (!logLevels.includes(logLevel)) problems.push(`LOG_LEVEL must be one of ${logLevels.join(', ')}, not “${logLevel}”.`)
  for (const name of unsupported) if (env[name]?.trim()) problems.push(`${name} is not supported yet.`)
  const config: Config = {
    host,
    port: count('PORT', 3000, 0, 65_535),
    dataDir: text('DATA_DIR', './data'),
    workers: count('WORKERS', Math.min(availableParallelism(), 256), 1, 256),
    apiKeys: isOpen ? [] : apiKeys,
    corsOrigins: readOrigins(env.CORS_ORIGINS, problems),
    rateLimitPerMinute: readRate(isLoopback(host), env.RATE_LIMIT_PER_MINUTE, count),
    logLevel,
    limits: {
      bodyBytes: count('BODY_LIMIT_BYTES', 16 * MiB, 1024, 1024 * MiB),
      storiesBodyBytes: count('STORIES_BODY_LIMIT_BYTES', 64 * MiB, 1024, 1024 * MiB),
      articles: count('ARTICLES_LIMIT', 500, 2, 100_000),
      storiesArticles: count('STORIES_ARTICLES_LIMIT', 5000, 1, 1_000_000),
      textCharacters: count('TEXT_LIMIT_CHARACTERS', 200_000, 1, 1024 * MiB),
      htmlBytes: count('HTML_LIMIT_BYTES', 2 * MiB, 1, 1024 * MiB),
      jsonDepth: count('JSON_DEPTH_LIMIT', 32, 8, 1000),
      queue: count('QUEUE_LIMIT', 200, 1, 100_000),
      workerHeapMiB: count('WORKER_HEAP_MIB', 3072, 128, 1_000_000),
      arrivalMs: count('ARRIVAL_SECONDS', 9, 1, 3600) * 1000,
      deadlineMs: count('DEADLINE_SECONDS', 60, 1, 3600) * 1000
    }
  }
  if (problems.length > 0) throw new ConfigError(`The settings are not valid:\n- ${problems.join('\n- ')}`)
  return config
}

/** Whether a host name is this machine's own, out of reach for others. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^(?:::ffff:)?127\.\d+\.\d+\.\d+$/.test(host)
}

const list = (value: string | undefined) =>
  (value ?? '')
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean)

function readKeys(value: string | undefined, problems: string[]): { tenant: string; key: string }[] {
  const keys = list(value).map((entry) => {
    const [, tenant = '', key = ''] = /^([A-Za-z0-9_.-]{1,64}):([\x21-\x7e]{8,512})$/.exec(entry) ?? []
    return { tenant, key }
  })
  if (keys.some(({ tenant }) => tenant === '')) {
    problems.push(
      'API_KEYS must be tenant:key,… with tenants of letters, digits, “_”, “.”, “-” and keys of at least 8 visible characters.'
    )
  }
  if (new Set(keys.map(({ key }) => key)).size < keys.length) problems.push('API_KEYS has the same key twice.')
  return keys
}

function readOrigins(value: string | undefined, problems: string[]): string[] {
  const origins = list(value)
  for (const origin of origins) {
    if (origin !== '*' && !(URL.canParse(origin) && new URL(origin).origin === origin)) {
      problems.push(`CORS_ORIGINS must be origins such as https://desk.example, or *, not “${origin}”.`)
    }
  }
  return origins
}

function readRate(
  isLocal: boolean,
  value: string | undefined,
  count: (name: string, fallback: number, least: number, most: number) => number
): number | null {
  const isUnset = !value?.trim()
  if (isUnset && isLocal) return null
  return count('RATE_LIMIT_PER_MINUTE', 600, 1, 1_000_000)
}
