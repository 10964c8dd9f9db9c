import { availableParallelism } from 'node:os'
import { type AccessKey, isStrongKey, keyRule } from './keys/access-key.ts'
import { listKeys } from './keys/list-keys.ts'
import { databaseUrlProblem } from './settings/database-hosts.ts'
import { isLoopback } from './settings/is-loopback.ts'
import { type Limits, readLimits } from './settings/read-limits.ts'
import { readProxies, type TrustedProxies } from './settings/read-proxies.ts'
import { type Environment, readSettings, type SettingReader } from './settings/setting-reader.ts'

export { isLoopback } from './settings/is-loopback.ts'
export type { Limits } from './settings/read-limits.ts'

/** `full`: everything the embedded store has acknowledged survives a power cut. `relaxed`: the last second may be lost. */
export type Durability = 'full' | 'relaxed'

export interface Config {
  readonly host: string
  readonly port: number
  readonly dataDir: string
  /** The PostgreSQL database to use; null: the embedded store in `dataDir`. */
  readonly databaseUrl: string | null
  readonly durability: Durability
  /** The embedded store stops writing if its disk has less free space than this. */
  readonly diskReserveMiB: number
  /** Comparisons and articles older than this are removed; null: never. */
  readonly retentionDays: number | null
  /** Whether the words of articles are kept. Scores, spans and hashes always are. */
  readonly keepsText: boolean
  /** Sets with more articles than this are compared as jobs. */
  readonly asyncAbove: number
  /** How many days back to look for a story that an incoming article may belong to. */
  readonly storyDays: number
  /** Tenants, each with the secret that signs its webhooks. */
  readonly webhookSecrets: readonly { readonly tenant: string; readonly key: string }[]
  /** Private hosts, addresses and networks (CIDR) that webhooks may call. */
  readonly webhookAllow: readonly string[]
  readonly workers: number
  /** The keys of `API_KEYS`. Without these and without a file of keys, there is one open tenant. */
  readonly apiKeys: readonly AccessKey[]
  /** The path of a JSON file with more keys. */
  readonly keysFile: string | null
  /** Host names, in addition to loopback names, that a service without keys answers to. */
  readonly allowedHosts: readonly string[]
  /** The proxies whose `X-Forwarded-For` is trusted. */
  readonly trustProxy: TrustedProxies
  readonly corsOrigins: readonly string[]
  /** Requests per minute from one key or address; null: no limit. */
  readonly rateLimitPerMinute: number | null
  /** The memory that all requests together may hold. */
  readonly memoryBudgetBytes: number
  readonly metrics: MetricsAccess
  readonly logLevel: string
  readonly limits: Limits
}

/** Who may read `/metrics`. Without `port` and `token`, only this machine may. */
export interface MetricsAccess {
  /** The port of a separate listener for metrics and probes; null: no such listener. */
  readonly port: number | null
  readonly host: string
  /** The token that gives access to the metrics; null: no token does. */
  readonly token: string | null
}

export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

const logLevels = ['info', 'fatal', 'error', 'warn', 'debug', 'trace', 'silent'] as const

/**
 * Reads the settings from environment variables. An empty variable counts as not set.
 *
 * Errors: `ConfigError`, which names every variable that is wrong.
 */
export function readConfig(env: Environment): Config {
  const settings = readSettings(env)
  const config = takeSettings(settings)
  const { problems } = settings
  if (problems.length > 0) throw new ConfigError(`The settings are not valid:\n- ${problems.join('\n- ')}`)
  return config
}

/** Asks for every setting once. `docs/configuration.md` is written from what it asks. */
export function takeSettings(settings: SettingReader): Config {
  const { text, given, count, oneOf, list } = settings
  const host = text('HOST', '127.0.0.1')
  const limits = readLimits(settings)
  return {
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
}

function readDatabaseUrl({ given, problems }: SettingReader): string | null {
  const url = given('DATABASE_URL')
  const problem = url === null ? null : databaseUrlProblem(url)
  if (problem !== null) problems.push(problem)
  return url
}

/** Reads who may call the service, and under which host names. */
function readAccess(settings: SettingReader, host: string): Pick<Config, 'apiKeys' | 'keysFile' | 'allowedHosts' | 'trustProxy'> {
  const { problems, given, oneOf, list } = settings
  const apiKeys = listKeys(list('API_KEYS'), problems)
  const keysFile = given('API_KEYS_FILE')
  const hasKeys = given('API_KEYS') !== null || keysFile !== null
  if (given('API_KEYS') !== null && list('API_KEYS').length === 0)
    problems.push('API_KEYS is set but lists no key. Use tenant:key,… or remove it.')
  const isOpen = oneOf('AUTH', ['on', 'off']) === 'off'
  if (isOpen && hasKeys)
    problems.push(
      'AUTH=off lets anyone use the service, so it cannot be combined with keys. Remove AUTH, or remove API_KEYS and API_KEYS_FILE.'
    )
  if (!isLoopback(host) && !hasKeys && !isOpen) {
    problems.push(
      `HOST “${host}” is reachable from other machines. Set API_KEYS (tenant:key,…), or AUTH=off to let anyone use the service.`
    )
  }
  const allowedHosts = list('ALLOWED_HOSTS').map((name) => name.toLowerCase())
  for (const name of allowedHosts) {
    if (!/^(?:[a-z0-9_.-]+|\[[0-9a-f:.]+\])$/.test(name))
      problems.push(`ALLOWED_HOSTS must list host names without a port, for example desk.example, not “${name}”.`)
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
  if (new Set(secrets.map(({ key }) => key)).size < secrets.length)
    problems.push('WEBHOOK_SECRETS lists the same secret twice. Give each tenant its own secret.')
  return secrets
}

function readOrigins({ list, problems }: SettingReader): string[] {
  const origins = list('CORS_ORIGINS')
  for (const origin of origins) {
    if (origin !== '*' && !(URL.canParse(origin) && new URL(origin).origin === origin)) {
      problems.push(`CORS_ORIGINS must list origins such as https://desk.example, or be *, not “${origin}”.`)
    }
  }
  return origins
}

function readRate({ given, count }: SettingReader, isLocal: boolean): number | null {
  if (given('RATE_LIMIT_PER_MINUTE') === null && isLocal) return null
  return count('RATE_LIMIT_PER_MINUTE', 600, 1, 1_000_000)
}

const MiB = 1024 * 1024

/** Refuses a budget too small for the largest body plus the share reserved for small requests: such a body could never be accepted. */
function readBudget({ count, problems }: SettingReader, { bodyBytes, storiesBodyBytes }: Limits): number {
  const bytes = count('MEMORY_BUDGET_MB', 192, 1, 1_000_000) * MiB
  const least = 1.2 * Math.max(bodyBytes, storiesBodyBytes)
  if (bytes < least)
    problems.push(`MEMORY_BUDGET_MB must be at least ${Math.ceil(least / MiB)}, so that the largest allowed body fits.`)
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
