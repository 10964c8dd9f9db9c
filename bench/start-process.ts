import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

export interface RunningProcess {
  readonly url: string
  /** The process, to look at its memory. */
  readonly pid: number
  stop(): Promise<void>
}

const root = path.join(import.meta.dirname, '..')

/**
 * Starts a script of the project, with its arguments, as a process with a separate data folder. Resolves when it answers at `url` that it
 * is ready; `parallax worker` answers nothing and is not waited for.
 */
export async function startProcess(
  [script, ...args]: readonly [script: string, ...args: string[]],
  settings: Readonly<Record<string, string>>
): Promise<RunningProcess> {
  const folder = await mkdtemp(path.join(tmpdir(), 'parallax-bench-'))
  const port = await freePort()
  const child = spawn(process.execPath, [path.join(root, script), ...args], {
    env: { ...process.env, PORT: String(port), DATA_DIR: path.join(folder, 'data'), LOG_LEVEL: 'error', ...settings },
    stdio: ['ignore', 'ignore', 'inherit']
  })
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const url = `http://127.0.0.1:${port}`
  if (!args.includes('worker')) await waitUntilReady(url, () => child.exitCode !== null)
  return {
    url,
    pid: child.pid!,
    stop: async () => {
      child.kill('SIGTERM')
      await gone
      await rm(folder, { recursive: true, force: true })
    }
  }
}

async function waitUntilReady(url: string, hasExited: () => boolean): Promise<void> {
  for (let tries = 0; tries < 1800; tries++) {
    if (hasExited()) throw new Error('the service ended before it was ready')
    const isReady = await fetch(`${url}/readyz`).then(
      (answer) => answer.ok,
      () => false
    )
    if (isReady) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('the service was not ready after 3 minutes')
}

/** A port that nobody listens on now. */
export async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const address = probe.address()
  await new Promise((resolve) => probe.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('no free port')
  return address.port
}

/** Starts the service as `npm start` does, with a separate embedded store, and waits until it is ready. */
export const startService = (settings: Readonly<Record<string, string>> = {}): Promise<RunningProcess> =>
  startProcess(['scripts/start.mjs'], settings)
