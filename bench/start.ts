/**
 * Times the start of the built service: from `npm start` to the first 200 of /readyz, with no data folder and with an existing one, by phase.
 *   node bench/start.ts [ROUNDS]
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from './start-process.ts'

const root = path.join(import.meta.dirname, '..')
const rounds = Number(process.argv[2] ?? 5)

/** What the service logs when it listens: its process, when that began, and when each phase ended, in milliseconds since then. */
interface Started {
  readonly pid: number
  readonly startedAt: number
  readonly phases: Readonly<Record<string, number>>
}

/** When each phase ended, in milliseconds since `npm start`: npm and the check of the build, those of the service, the ready answer. */
type Phases = Readonly<Record<string, number>>

const startedLine = /^.*"startedAt".*$/m

async function start(dataDir: string): Promise<Phases> {
  const port = await freePort()
  const env = { ...process.env, PORT: String(port), DATA_DIR: dataDir, LOG_LEVEL: 'info' }
  const before = Date.now()
  const child = spawn('npm', ['start'], { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(child, 'exit')
  let output = ''
  child.stdout.on('data', (data) => {
    output += data
  })
  while (!(await isReady(`http://127.0.0.1:${port}/readyz`))) {
    if (child.exitCode !== null) throw new Error(`The service ended with ${child.exitCode}.\n${output}`)
    await sleep(5)
  }
  const ready = Date.now() - before
  while (!startedLine.test(output)) await sleep(5)
  const { pid, startedAt, phases } = JSON.parse(startedLine.exec(output)![0]) as Started
  // Not npm, which would not hand the signal on.
  process.kill(pid, 'SIGTERM')
  await ended
  const since = startedAt - before
  return { npm: since, ...Object.fromEntries(Object.entries(phases).map(([name, ms]) => [name, since + ms])), ready }
}

const isReady = (url: string) =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false
  )

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1]!

function report(what: string, all: readonly Phases[]): void {
  const phases = Object.keys(all[0]!).map((name) => [name, median(all.map((each) => each[name]!))] as const)
  const inOrder = phases.toSorted(([, a], [, b]) => a - b).map(([name, ms]) => `${name} ${Math.round(ms)}`)
  console.log(`${what}: ready after ${Math.round(phases.at(-1)![1])} ms (median of ${all.length}; ${inOrder.join(', ')})`)
}

const folder = mkdtempSync(path.join(tmpdir(), 'parallax-start-'))
const none: Phases[] = []
const existing: Phases[] = []
for (let round = 0; round < rounds; round++) {
  const dataDir = path.join(folder, String(round))
  none.push(await start(dataDir))
  existing.push(await start(dataDir))
}
rmSync(folder, { recursive: true, force: true })
report('without a data folder', none)
report('with an existing one', existing)
