import { createHash } from 'node:crypto'
import t from 'tap'
import { ConfigError, isLoopback, readConfig } from '../../src/config.ts'

t.test('serves on loopback with the embedded store by default', async (t) => {
  const config = readConfig({})
  t.match(config, {
    host: '127.0.0.1',
    port: 3000,
    dataDir: './data',
    apiKeys: [],
    corsOrigins: [],
    rateLimitPerMinute: null,
    logLevel: 'info'
  })
  t.ok(config.workers >= 1)
  t.match(config.limits, {
    bodyBytes: 16 * 1024 * 1024,
    storiesBodyBytes: 64 * 1024 * 1024,
    articles: 500,
    storiesArticles: 5000
  })
  t.match(config.limits, { textCharacters: 200_000, htmlBytes: 2 * 1024 * 1024, jsonDepth: 32 })
})

t.test('treats an empty variable as not set', async (t) => {
  t.equal(readConfig({ PORT: '', HOST: ' ' }).port, 3000)
})

t.test('reads keys, origins and numbers', async (t) => {
  const config = readConfig({
    HOST: '0.0.0.0',
    PORT: '8080',
    WORKERS: '3',
    API_KEYS: `desk:the-secret-of-the-desk-one, lab:sha256:${'0F'.repeat(32)}`,
    CORS_ORIGINS: 'https://desk.example,http://localhost:5173',
    RATE_LIMIT_PER_MINUTE: '30',
    ARTICLES_LIMIT: '20'
  })
  const all = { scopes: ['read', 'write', 'admin'], expiresAt: null }
  const sha256 = createHash('sha256').update('the-secret-of-the-desk-one').digest('hex')
  t.same(config.apiKeys, [
    { tenant: 'desk', id: sha256.slice(0, 8), sha256, ...all },
    { tenant: 'lab', id: '0f0f0f0f', sha256: '0f'.repeat(32), ...all }
  ])
  t.notMatch(JSON.stringify(config), /the-secret/, 'a key is kept by its digest')
  t.same(config.corsOrigins, ['https://desk.example', 'http://localhost:5173'])
  t.match(config, { port: 8080, workers: 3, rateLimitPerMinute: 30, limits: { articles: 20 } })
})

t.test('trusts the listed proxies, and nobody by default', async (t) => {
  t.equal(readConfig({}).trustProxy, false)
  t.equal(readConfig({ TRUST_PROXY: 'true' }).trustProxy, true)
  t.same(readConfig({ TRUST_PROXY: 'loopback, 10.0.0.0/8, fd00::1' }).trustProxy, ['loopback', '10.0.0.0/8', 'fd00::1'])
})

t.test('limits the rate by default only if others can reach it', async (t) => {
  t.equal(readConfig({ HOST: '0.0.0.0', AUTH: 'off' }).rateLimitPerMinute, 600)
  t.equal(readConfig({ HOST: 'localhost' }).rateLimitPerMinute, null)
})

t.test('keeps articles in the embedded store, with their words, for ever, by default', async (t) => {
  t.match(readConfig({}), {
    databaseUrl: null,
    durability: 'full',
    diskReserveMiB: 256,
    retentionDays: null,
    keepsText: true,
    asyncAbove: 500,
    webhookSecrets: [],
    webhookAllow: []
  })
})

t.test('reads where and how long to keep, and whom to call', async (t) => {
  const config = readConfig({
    DATABASE_URL: 'postgres://db.example/parallax',
    RETENTION_DAYS: '90',
    STORE_TEXT: 'no',
    ASYNC_ABOVE: '50',
    WEBHOOK_SECRETS: 'desk:secret-one',
    WEBHOOK_ALLOW: '10.0.0.0/8, hooks.example'
  })
  t.match(config, { databaseUrl: 'postgres://db.example/parallax', retentionDays: 90 })
  t.match(config, { keepsText: false, asyncAbove: 50, webhookAllow: ['10.0.0.0/8', 'hooks.example'] })
  t.same(config.webhookSecrets, [{ tenant: 'desk', key: 'secret-one' }])
})

const refused: readonly (readonly [Record<string, string>, RegExp])[] = [
  [{ HOST: '0.0.0.0' }, /API_KEYS/],
  [{ HOST: '192.0.2.7' }, /AUTH=off/],
  [{ PORT: 'http' }, /PORT must be a whole number/],
  [{ PORT: '65536' }, /PORT/],
  [{ WORKERS: '0' }, /WORKERS/],
  [{ WORKERS: '1.5' }, /WORKERS/],
  [{ AUTH: 'no' }, /AUTH/],
  [{ API_KEYS: 'secret-alone' }, /API_KEYS/],
  [{ API_KEYS: 'desk:only-twenty-three-signs' }, /at least 24 visible characters/],
  [{ API_KEYS: 'desk:sha256:abc' }, /API_KEYS/],
  [{ API_KEYS: 'a:the-secret-of-the-desk-one,b:the-secret-of-the-desk-one' }, /same key twice/],
  [{ API_KEYS: ' , ' }, /API_KEYS is set but lists no key/],
  [{ API_KEYS: 'desk:the-secret-of-the-desk-one', AUTH: 'off' }, /AUTH=off lets anyone use the service/],
  [{ API_KEYS_FILE: 'keys.json', AUTH: 'off' }, /AUTH=off lets anyone use the service/],
  [{ ALLOWED_HOSTS: 'desk.example:3000' }, /ALLOWED_HOSTS must list host names/],
  [{ TRUST_PROXY: 'yes' }, /TRUST_PROXY/],
  [{ TRUST_PROXY: '10.0.0.0/33' }, /TRUST_PROXY/],
  [{ CORS_ORIGINS: 'desk.example' }, /CORS_ORIGINS/],
  [{ CORS_ORIGINS: 'https://desk.example/path' }, /CORS_ORIGINS/],
  [{ LOG_LEVEL: 'loud' }, /LOG_LEVEL/],
  [{ RATE_LIMIT_PER_MINUTE: '-1' }, /RATE_LIMIT_PER_MINUTE/],
  [{ DATABASE_URL: 'mysql://localhost/x' }, /DATABASE_URL/],
  [{ DATABASE_URL: 'postgres://a,b/x?target_session_attrs=read-only' }, /target_session_attrs=read-write/],
  [{ STORE_TEXT: 'maybe' }, /STORE_TEXT/],
  [{ RETENTION_DAYS: '0' }, /RETENTION_DAYS/],
  [{ WEBHOOK_SECRETS: 'desk' }, /WEBHOOK_SECRETS must be tenant:secret/]
]
for (const [env, message] of refused) {
  t.test(`refuses ${JSON.stringify(env)}`, async (t) => {
    t.throws(() => readConfig(env), { name: 'ConfigError', message })
  })
}

t.test('names everything that is wrong at once', async (t) => {
  try {
    readConfig({ PORT: 'x', WORKERS: 'y', LOG_LEVEL: 'z' })
    t.fail('should have thrown')
  } catch (error) {
    t.ok(error instanceof ConfigError)
    t.match((error as Error).message, /PORT.*WORKERS.*LOG_LEVEL/s)
    t.equal((error as Error).message.split('\n- ').length, 4)
  }
})

t.test('knows which hosts are out of reach for others', async (t) => {
  for (const host of ['localhost', '127.0.0.1', '127.8.8.8', '::1', '::ffff:127.0.0.1']) t.equal(isLoopback(host), true, host)
  for (const host of ['0.0.0.0', '::', '10.0.0.1', 'desk.example', '127.0.0.1.desk.example'])
    t.equal(isLoopback(host), false, host)
})
