import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import t from 'tap'

const module = join(import.meta.dirname, '..', 'src', 'return-freed-memory.ts')
const script = `
  const { returnFreedMemory } = await import(${JSON.stringify(module)})
  returnFreedMemory()
  console.log(JSON.stringify({ pid: process.pid, threshold: process.env.MALLOC_TRIM_THRESHOLD_, kept: process.env.KEPT }))`

/** Runs a process that gives freed memory back; what it says of itself, and the id it was started with. */
async function run(env: Record<string, string>) {
  const started = promisify(execFile)(process.execPath, ['--no-warnings', '--input-type=module', '--eval', script], {
    env: { PATH: process.env.PATH, KEPT: 'yes', ...env }
  })
  const { stdout } = await started
  return {
    startedAs: started.child.pid,
    lines: stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as object)
  }
}

t.test('a process has freed memory given back, and is the same process with the same environment', async (t) => {
  const { startedAs, lines } = await run({})
  const threshold = process.platform === 'linux' ? '131072' : undefined
  t.strictSame(lines, [{ pid: startedAs, ...(threshold && { threshold }), kept: 'yes' }])
})

t.test('a threshold that an operator has set is kept', async (t) => {
  const { lines } = await run({ MALLOC_TRIM_THRESHOLD_: '1048576' })
  t.match(lines, [{ threshold: '1048576' }])
  t.equal(lines.length, 1)
})
