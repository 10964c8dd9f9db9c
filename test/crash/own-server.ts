import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { freePort } from '../../bench/start-process.ts'

/** A PostgreSQL server that belongs to one test, so that it may be stopped. */
export interface OwnServer {
  /** Its host and port. */
  readonly address: string
  readonly url: string
  /** Ends it at once, as a crash would: what it had promised is recovered from its log when it starts again. */
  crash(): void
  start(): void
  remove(): void
}

/** A server that follows another one. */
export interface OwnStandby extends OwnServer {
  /** Has it take writes from now on. */
  promote(): void
}

/** PostgreSQL does not run as root; Debian's packages bring this user. */
const user = 'postgres'
const isRoot = process.getuid?.() === 0

function run(command: string, ...rest: string[]) {
  // With pipes, this would wait for the server that `pg_ctl` leaves behind.
  const options = { cwd: tmpdir(), stdio: 'ignore' } as const
  return isRoot ? spawnSync('runuser', ['-u', user, '--', command, ...rest], options) : spawnSync(command, rest, options)
}

function must(command: string, ...rest: string[]): void {
  const { status, error } = run(command, ...rest)
  if (status !== 0) throw error ?? new Error(`${command} ${rest.join(' ')} ended with ${status}.`)
}

/** A new server; null if the programs for one are not installed. Under `CI` they must be. */
export async function startOwnServer(): Promise<OwnServer | null> {
  try {
    return await startServer((data) => must('initdb', '-D', data, '-A', 'trust', '-U', 'parallax', '--no-sync'))
  } catch (error) {
    if (process.env.CI || (error as { code?: unknown }).code !== 'ENOENT') throw error
    return null
  }
}

/** A server that follows this one. From now on, each commit on this one waits until the standby has it on its disk. */
export async function startStandby({ address, url }: OwnServer): Promise<OwnStandby> {
  const [host, port] = address.split(':') as [string, string]
  const from = ['-h', host, '-p', port, '-U', 'parallax', '-X', 'stream', '-c', 'fast', '-R', '--no-sync']
  const standby = await startServer((data) => must('pg_basebackup', '-D', data, ...from))
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query("alter system set synchronous_standby_names = '*'")
  await client.query('select pg_reload_conf()')
  await client.end()
  return { ...standby, promote: () => must('pg_ctl', 'promote', '-w', '-D', standby.data) }
}

async function startServer(fill: (data: string) => void): Promise<OwnServer & { readonly data: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-server-'))
  const [data, log] = [join(folder, 'data'), join(folder, 'log')]
  const remove = () => {
    run('pg_ctl', 'stop', '-m', 'immediate', '-D', data)
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    if (isRoot) spawnSync('chown', [user, folder])
    fill(data)
    const port = await freePort()
    const start = () => {
      const options = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1`
      const { status } = run('pg_ctl', 'start', '-w', '-t', '300', '-D', data, '-l', log, '-o', options)
      if (status !== 0) throw new Error(`The server did not start: ${readFileSync(log, 'utf8')}`)
    }
    const crash = () => must('pg_ctl', 'stop', '-w', '-t', '300', '-m', 'immediate', '-D', data)
    start()
    const address = `127.0.0.1:${port}`
    return { address, url: `postgres://parallax@${address}/postgres`, data, crash, start, remove }
  } catch (error) {
    remove()
    throw error
  }
}
