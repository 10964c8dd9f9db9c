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
  /** For each stage of the work on a request: parsing, reading, comparing, writing. */
  readonly stageMs: number
  /** One line of an ingest. */
  readonly ingestLineBytes: number
}

/** What pg-boss and the tables run on: PostgreSQL, or one of its distributed kin. */

/** Whether what the embedded store acknowledges survives a power cut (`full`), or the last second of it may be lost (`relaxed`). */
export type Durability = 'full' | 'relaxed'

export interface Config {
  readonly host: string
  readonly port: number
  readonly dataDir: string
  /** PostgreSQL instead of the embedded store; null: the embedded one, in `dataDir`. */
  readonly databaseUrl: string | null
  readonly durability: Durability
  /** The embedded store stops writing where its disk has less than this free. */
  readonly diskReserveMiB: number
  /** Comparisons and articles older than this are removed; null: never. */
  readonly retentionDays: number | null
  /** Whether articles' words are kept; scores, spans and hashes always are. */
  readonly keepsText: boolean
  /** Sets of more articles are compared as jobs. */
  readonly asyncAbove: number
  /** An ingested article without a story is grouped with the stories of this many days before it. */
  readonly storyDays: number
  /** Tenants and the secrets that their webhooks are signed with. */
  readonly webhookSecrets: readonly { readonly tenant: string; readonly key: string }[]
  /** Hosts, addresses and networks (CIDR) that webhooks may reach although they are private. */
  readonly webhookAllow: readonly string[]
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
  const apiKeys = readKeys('API_KEYS', env.API_KEYS, problems)
  const isOpen = text('AUTH', 'on') === 'off'
  if (!['on', 'off'].includes(text('AUTH', 'on'))) problems.push('AUTH must be “on” or “off”.')
  if (!isLoopback(host) && apiKeys.length === 0 && !isOpen) {
    problems.push(`HOST “${host}” can be reached from outside: set API_KEYS (tenant:key,…), or AUTH=off to serve anybody.`)
  }
  const logLevel = text('LOG_LEVEL', 'info')
  if (!logLevels.includes(logLevel)) problems.push(`LOG_LEVEL must be one of ${logLevels.join(', ')}, not “${logLevel}”.`)
  const databaseUrl = text('DATABASE_URL', '') || null
  if (databaseUrl !== null && !/^postgres(?:ql)?:\/\//.test(databaseUrl)) {
    problems.push('DATABASE_URL must begin with postgres:// or postgresql://.')
  }
  const config: Config = {
    host,
    port: count('PORT', 3000, 0, 65_535),
    dataDir: text('DATA_DIR', './data'),
    databaseUrl,
    durability: oneOf('STORE_DURABILITY', text('STORE_DURABILITY', 'full'), ['full', 'relaxed'], problems),
    diskReserveMiB: count('DISK_RESERVE_MB', 256, 0, 1_000_000),
    retentionDays: env.RETENTION_DAYS?.trim() ? count('RETENTION_DAYS', 365, 1, 100_000) : null,
    keepsText: oneOf('STORE_TEXT', text('STORE_TEXT', 'yes'), ['yes', 'no'], problems) === 'yes',
    asyncAbove: count('ASYNC_ABOVE', 500, 1, 100_000),
    storyDays: count('STORY_DAYS', 3, 1, 365),
    webhookSecrets: readKeys('WEBHOOK_SECRETS', env.WEBHOOK_SECRETS, problems),
    webhookAllow: list(env.WEBHOOK_ALLOW),
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
      deadlineMs: count('DEADLINE_SECONDS', 60, 1, 3600) * 1000,
      stageMs: count('STAGE_SECONDS', 45, 1, 3600) * 1000,
      ingestLineBytes: count('INGEST_LINE_LIMIT_BYTES', 4 * MiB, 1024, 1024 * MiB)
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

function readKeys(name: string, value: string | undefined, problems: string[]): { tenant: string; key: string }[] {
  const keys = list(value).map((entry) => {
    const [, tenant = '', key = ''] = /^([A-Za-z0-9_.-]{1,64}):([\x21-\x7e]{8,512})$/.exec(entry) ?? []
    return { tenant, key }
  })
  if (keys.some(({ tenant }) => tenant === '')) {
    problems.push(
      `${name} must be tenant:key,… with tenants of letters, digits, “_”, “.”, “-” and keys of at least 8 visible characters.`
    )
  }
  if (new Set(keys.map(({ key }) => key)).size < keys.length) problems.push(`${name} has the same key twice.`)
  return keys
}

function oneOf<T extends string>(name: string, value: string, allowed: readonly T[], problems: string[]): T {
  const found = allowed.find((one) => one === value)
  if (found === undefined) problems.push(`${name} must be one of ${allowed.join(', ')}, not “${value}”.`)
  return found ?? allowed[0]!
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
