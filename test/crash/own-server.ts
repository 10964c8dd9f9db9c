import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../../bench/start-process.ts'

/** A PostgreSQL server that belongs to one test, so that it may be stopped. */
export interface OwnServer {
  readonly url: string
  /** Ends it at once, as a crash would: what it had promised is recovered from its log when it starts again. */
  crash(): void
  start(): void
  remove(): void
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
  const folder = mkdtempSync(join(tmpdir(), 'parallax-server-'))
  const [data, log] = [join(folder, 'data'), join(folder, 'log')]
  const remove = () => rmSync(folder, { recursive: true, force: true })
  try {
    if (isRoot) spawnSync('chown', [user, folder])
    must('initdb', '-D', data, '-A', 'trust', '-U', 'parallax', '--no-sync')
  } catch (error) {
    remove()
    if (process.env.CI) throw error
    return null
  }
  const port = await freePort()
  const start = () => {
    const options = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1`
    const { status } = run('pg_ctl', 'start', '-w', '-t', '300', '-D', data, '-l', log, '-o', options)
    if (status !== 0) throw new Error(`The server did not start: ${readFileSync(log, 'utf8')}`)
  }
  const crash = () => must('pg_ctl', 'stop', '-w', '-t', '300', '-m', 'immediate', '-D', data)
  start()
  return {
    url: `postgres://parallax@127.0.0.1:${port}/postgres`,
    crash,
    start,
    remove() {
      run('pg_ctl', 'stop', '-m', 'immediate', '-D', data)
      remove()
    }
  }
}
