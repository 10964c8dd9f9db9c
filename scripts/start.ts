import { spawnSync } from 'node:child_process'
import { existsSync, globSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Builds where dist/ is missing or older than a source, then serves. */
const root = join(import.meta.dirname, '..')
const built = join(root, 'dist', 'package.json')
if (!existsSync(built) || newestSource() > statSync(built).mtimeMs) {
  console.log('Building …')
  const { status } = spawnSync(process.execPath, [join(root, 'scripts', 'build.ts')], { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
await import(new URL('../dist/src/server.js', import.meta.url).href)

function newestSource(): number {
  const sources = globSync(['src/**/*', 'routes/**/*', 'web/**/*', 'examples/*', 'package.json', 'tsconfig*.json'], { cwd: root })
  return Math.max(...sources.map((path) => statSync(join(root, path)).mtimeMs))
}
