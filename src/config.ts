import { availableParallelism } from 'node:os'
import { type AccessKey, isStrongKey, keyRule } from './keys/access-key.ts'
import { listKeys } from './keys/list-keys.ts'
import { isLoopback } from './settings/is-loopback.ts'
import { type Limits, readLimits } from './settings/read-limits.ts'
import { readProxies, type TrustedProxies } from './settings/read-proxies.ts'
import { type Environment, readSettings, type SettingReader } from './settings/setting-reader.ts'

export { isLoopback } from './settings/is-loopback.ts'
export type { Limits } from './settings/read-limits.ts'

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
  /** Keys of the settings. Without any, and without a file of keys, there is one open tenant. */
  readonly apiKeys: readonly AccessKey[]
  /** A JSON file of further keys. */
  readonly keysFile: string | null
  /** Hosts besides loopback names under which a service without keys may be called. */
  readonly allowedHosts: readonly string[]
  /** Whose `X-Forwarded-For` is believed. */
  readonly trustProxy: TrustedProxies
  readonly corsOrigins: readonly string[]
  /** Requests a minute by key or address; null: no limit. */
  readonly rateLimitPerMinute: number | null
  /** What requests may hold in memory at once. */
  readonly memoryBudgetBytes: number
  /** Where else `/metrics` is, and who may see it; see `MetricsAccess`. */
  readonly metrics: MetricsAccess
  readonly logLevel: string
  readonly limits: Limits
}

/** Without `port` and `token`, `/metrics` is for this machine alone. */
export interface MetricsAccess {
  /** A listener of its own for metrics and probes; null: none. */
  readonly port: number | null
  readonly host: string
  /** Whoever sends it sees the metrics; null: nobody by token. */
  readonly token: string | null
}

export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

const logLevels = ['info', 'fatal', 'error', 'warn', 'debug', 'trace', 'silent'] as const

/**
 * Reads the settings from environment variables; an empty one counts as absent.
 *
 * Errors: `ConfigError`, naming every variable that is wrong.
 */
export function readConfig(env: Environment): Config {
  const settings = readSettings(env)
  const { problems, text, given, count, oneOf, list } = settings
  const host = text('HOST', '127.0.0.1')
  const limits = readLimits(settings)
  const config: Config = {
    host,
    port: count('PORT', 3000, 0, 65_535),
    dataDir: text('DATA_DIR', './data'),
    databaseUrl: readDatabaseUrl(settings),
    durability: oneOf('STORE_DURABILITY', ['full', 'relaxed']),
    diskReserveMiB: count('DISK_RESERVE_MB', 256, 0, 1_000_000),
    retentionDays: given('RETENTION_DAYS') === null ? null : count('RETENTION_DAYS', 365, 1, 100_000),
    keepsText: oneOf('STORE_TEXT', ['yes', 'no']) === 'yes',
    asyncAbove: count('ASYNC_ABOVE', 500, 1, 100_000),
    storyDays: count('STORY_DAYS', 3, 1, 365),
    webhookSecrets: readSecrets(settings),
    webhookAllow: list('WEBHOOK_ALLOW'),
    workers: count('WORKERS', Math.min(availableParallelism(), 256), 1, 256),
    ...readAccess(settings, host),
    corsOrigins: readOrigins(settings),
    rateLimitPerMinute: readRate(settings, isLoopback(host)),
    memoryBudgetBytes: readBudget(settings, limits),
    metrics: readMetrics(settings),
    logLevel: oneOf('LOG_LEVEL', logLevels),
    limits
  }
  if (problems.length > 0) throw new ConfigError(`The settings are not valid:\n- ${problems.join('\n- ')}`)
  return config
}

function readDatabaseUrl({ given, problems }: SettingReader): string | null {
  const url = given('DATABASE_URL')
  if (url !== null && !/^postgres(?:ql)?:\/\//.test(url)) {
    problems.push('DATABASE_URL must begin with postgres:// or postgresql://.')
  }
  return url
}

/** Who may call the service, and under which names. */
function readAccess(settings: SettingReader, host: string): Pick<Config, 'apiKeys' | 'keysFile' | 'allowedHosts' | 'trustProxy'> {
  const { problems, given, oneOf, list } = settings
  const apiKeys = listKeys(list('API_KEYS'), problems)
  const keysFile = given('API_KEYS_FILE')
  const hasKeys = given('API_KEYS') !== null || keysFile !== null
  if (given('API_KEYS') !== null && list('API_KEYS').length === 0) problems.push('API_KEYS is set and has no key.')
  const isOpen = oneOf('AUTH', ['on', 'off']) === 'off'
  if (isOpen && hasKeys) problems.push('AUTH=off serves anybody: remove it, or API_KEYS and API_KEYS_FILE.')
  if (!isLoopback(host) && !hasKeys && !isOpen) {
    problems.push(`HOST “${host}” can be reached from outside: set API_KEYS (tenant:key,…), or AUTH=off to serve anybody.`)
  }
  const allowedHosts = list('ALLOWED_HOSTS').map((name) => name.toLowerCase())
  for (const name of allowedHosts) {
    if (!/^(?:[a-z0-9_.-]+|\[[0-9a-f:.]+\])$/.test(name))
      problems.push(`ALLOWED_HOSTS must be host names without port, not “${name}”.`)
  }
  return { apiKeys, keysFile, allowedHosts, trustProxy: readProxies(settings) }
}

function readSecrets({ list, problems }: SettingReader): { tenant: string; key: string }[] {
  const secrets = list('WEBHOOK_SECRETS').map((entry) => {
    const [, tenant = '', key = ''] = /^([A-Za-z0-9_.-]{1,64}):([\x21-\x7e]{8,512})$/.exec(entry) ?? []
    return { tenant, key }
  })
  if (secrets.some(({ tenant }) => tenant === '')) {
    problems.push(
      'WEBHOOK_SECRETS must be tenant:secret,… with tenants of letters, digits, “_”, “.”, “-” and secrets of at least 8 visible characters.'
    )
  }
  if (new Set(secrets.map(({ key }) => key)).size < secrets.length) problems.push('WEBHOOK_SECRETS has the same secret twice.')
  return secrets
}

function readOrigins({ list, problems }: SettingReader): string[] {
  const origins = list('CORS_ORIGINS')
  for (const origin of origins) {
    if (origin !== '*' && !(URL.canParse(origin) && new URL(origin).origin === origin)) {
      problems.push(`CORS_ORIGINS must be origins such as https://desk.example, or *, not “${origin}”.`)
    }
  }
  return origins
}

function readRate({ given, count }: SettingReader, isLocal: boolean): number | null {
  if (given('RATE_LIMIT_PER_MINUTE') === null && isLocal) return null
  return count('RATE_LIMIT_PER_MINUTE', 600, 1, 1_000_000)
}

const MiB = 1024 * 1024

/** A budget that has no room for the largest body, beside what is kept for small requests, would refuse it for ever. */
function readBudget({ count, problems }: SettingReader, { bodyBytes, storiesBodyBytes }: Limits): number {
  const bytes = count('MEMORY_BUDGET_MB', 192, 1, 1_000_000) * MiB
  const least = 1.2 * Math.max(bodyBytes, storiesBodyBytes)
  if (bytes < least)
    problems.push(`MEMORY_BUDGET_MB must be at least ${Math.ceil(least / MiB)}, for the largest body to have room.`)
  return bytes
}

function readMetrics({ text, given, count, problems }: SettingReader): MetricsAccess {
  const token = given('METRICS_TOKEN')
  if (token !== null && !isStrongKey(token)) problems.push(`METRICS_TOKEN must have ${keyRule}.`)
  return {
    port: given('METRICS_PORT') === null ? null : count('METRICS_PORT', 9464, 0, 65_535),
    host: text('METRICS_HOST', '127.0.0.1'),
    token
  }
}
