/** Checks the types of every part: the service with its tests and tools, the page, the example dashboard. */
import { spawnSync } from 'node:child_process'
import path from 'node:path'

const root = path.join(import.meta.dirname, '..')
const compiler = path.join(root, 'node_modules/typescript-7/bin/tsc')

for (const project of ['.', 'web', 'examples/dashboard']) {
  const { status } = spawnSync(process.execPath, [compiler, '--noEmit', '--project', project], { cwd: root, stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}
