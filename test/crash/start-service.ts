import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const root = join(import.meta.dirname, '..', '..')

export interface RunningService {
  readonly url: string
  readonly child: ChildProcess
  /** From starting the process to its first ready answer. */
  readonly readyMs: number
  /** Ends it at once, without any warning. */
  kill(): Promise<void>
}

/** A port that nobody listens on now. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as { port: number }
  probe.close()
  return port
}

/** Starts the service as a process and waits until it is ready. Errors: where it ends before, or is not ready within a minute. */
export async function startService(port: number, env: Record<string, string>): Promise<RunningService> {
  const before = performance.now()
  const settings = { PATH: process.env.PATH, PORT: String(port), WORKERS: '1', LOG_LEVEL: 'silent', DISK_RESERVE_MB: '0', ...env }
  const child = spawn(process.execPath, [join(root, 'src', 'server.ts')], {
    cwd: root,
    env: settings,
    stdio: ['ignore', 'ignore', 'inherit']
  })
  const ended = once(child, 'exit')
  const url = `http://127.0.0.1:${port}`
  while (!(await isReady(url))) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`The service ended with ${child.exitCode}.`)
    if (performance.now() - before > 60_000) throw new Error('The service was not ready within a minute.')
    await sleep(25)
  }
  return {
    url,
    child,
    readyMs: performance.now() - before,
    async kill() {
      child.kill('SIGKILL')
      await ended
    }
  }
}

async function isReady(url: string): Promise<boolean> {
  try {
    const response = await fetch(`${url}/readyz`)
    await response.arrayBuffer()
    return response.ok
  } catch {
    return false
  }
}
