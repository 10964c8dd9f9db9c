import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { freePort } from '../../../bench/start-process.ts'
import { checkWork } from '../../crash/check-work.ts'
import { type OwnServer, startOwnServer } from '../../crash/own-server.ts'
import { type Acknowledged, sendFeed, sendSet } from '../../crash/send-work.ts'
import { startService } from '../../crash/start-service.ts'
import { openServerStore } from '../database-of.ts'
import { testStore } from '../store-contract.ts'

t.setTimeout(600_000)
const isThere = spawnSync('pgbouncer', ['--version']).status === 0
const server = isThere ? await startOwnServer() : null
if (server === null) t.test('a pooler', { skip: 'needs PgBouncer and the programs of a PostgreSQL server' }, async () => {})
else await testPooler(server)

async function testPooler(server: OwnServer): Promise<void> {
  t.teardown(() => server.remove())
  const pooler = await startPooler(server)
  t.teardown(() => pooler.stop())

  testStore(t, 'the store behind a pooler of transactions', () => openServerStore(pooler.url))

  t.test('a service behind it works on jobs and feeds', async (t) => {
    const service = await startService(await freePort(), { DATABASE_URL: pooler.url })
    t.teardown(() => service.kill())
    const noted: Acknowledged = { jobs: [], comparisons: [], feeds: new Map(), sets: 0 }
    for (let i = 0; i < 6; i++) await sendSet(service.url, noted, noted.sets++, i % 2 === 0)
    await sendFeed(service.url, noted, noted.sets++)
    t.same([noted.jobs.length, noted.comparisons.length, noted.feeds.size], [3, 3, 1])
    t.same(await checkWork(service.url, noted, 300_000), [])
  })
}

/** PgBouncer in transaction mode: its two connections to the server change hands after each transaction. */
async function startPooler({ address }: OwnServer) {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-pooler-'))
  const [host, serverPort] = address.split(':')
  const port = await freePort()
  const settings = [
    '[databases]',
    `* = host=${host} port=${serverPort} user=parallax`,
    '[pgbouncer]',
    'listen_addr = 127.0.0.1',
    `listen_port = ${port}`,
    'unix_socket_dir =',
    'auth_type = any',
    'pool_mode = transaction',
    'default_pool_size = 2'
  ]
  writeFileSync(join(folder, 'pgbouncer.ini'), settings.join('\n'))
  chmodSync(folder, 0o755)
  const child = spawn('pgbouncer', ['-q', join(folder, 'pgbouncer.ini')], { stdio: 'ignore', ...otherUser() })
  const ended = once(child, 'exit')
  await sleep(500)
  return {
    url: `postgres://parallax@127.0.0.1:${port}/postgres`,
    async stop() {
      child.kill('SIGKILL')
      await ended
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

/** It refuses to run as root, as PostgreSQL does. */
function otherUser(): { uid: number; gid: number } | object {
  if (process.getuid?.() !== 0) return {}
  const idOf = (kind: string) => Number(execFileSync('id', [kind, 'postgres'], { encoding: 'utf8' }))
  return { uid: idOf('-u'), gid: idOf('-g') }
}
