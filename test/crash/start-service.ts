import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { lookAtProcess } from '../../bench/look-at-process.ts'
import { prepareBuild } from '../../scripts/prepare-build.ts'

const root = join(import.meta.dirname, '..', '..')
const server = join(await prepareBuild(), 'src', 'server.js')

export interface RunningService {
  readonly url: string
  readonly child: ChildProcess
  /** From starting the process to its first ready answer. */
  readonly readyMs: number
  /** Processor time of the process until then: what else the machine does counts little. */
  readonly readyCpuMs: number
  /** Ends it at once, without any warning. */
  kill(): Promise<void>
}

/** A machine that has much else to do needs long for what takes two seconds. */
const mostMs = 300_000

/** Starts the service as a process and waits until it is ready. Errors: it ends before that, or is not ready in time. */
export async function startService(port: number, env: Record<string, string>): Promise<RunningService> {
  const before = performance.now()
  const { PATH, NODE_COMPILE_CACHE } = process.env
  const own = { PORT: String(port), WORKERS: '1', LOG_LEVEL: 'silent', DISK_RESERVE_MB: '0' }
  const settings = { PATH, NODE_COMPILE_CACHE, ...own, ...env }
  const child = spawn(process.execPath, [server], {
    cwd: root,
    env: settings,
    stdio: ['ignore', 'ignore', 'inherit']
  })
  const ended = once(child, 'exit')
  const url = `http://127.0.0.1:${port}`
  while (!(await isReady(url))) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`The service ended with ${child.exitCode}.`)
    if (performance.now() - before > mostMs) {
      child.kill('SIGKILL')
      throw new Error('The service was not ready in time.')
    }
    await sleep(25)
  }
  return {
    url,
    child,
    readyMs: performance.now() - before,
    readyCpuMs: cpuMsOf(child.pid!),
    async kill() {
      child.kill('SIGKILL')
      await ended
    }
  }
}

/** Through Linux's `/proc`; 0 without it. */
const cpuMsOf = (pid: number) => (existsSync(`/proc/${pid}/stat`) ? lookAtProcess(pid).cpuSeconds * 1000 : 0)

async function isReady(url: string): Promise<boolean> {
  try {
    const response = await fetch(`${url}/readyz`)
    await response.arrayBuffer()
    return response.ok
  } catch {
    return false
  }
}
