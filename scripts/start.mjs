// Plain JavaScript: what strips types from TypeScript takes a twentieth of a second to load.
import { readFileSync, statSync } from 'node:fs'
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'

/** Builds if dist/ is missing or older than a source, then serves. */
const root = join(import.meta.dirname, '..')
// Compiled code is kept for the next start, if the folder can be written.
enableCompileCache(join(root, 'dist', 'cache'))
if (!isBuildFresh()) {
  console.log('Building …')
  const { spawnSync } = await import('node:child_process')
  const { status } = spawnSync(process.execPath, [join(root, 'scripts', 'build.ts')], { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
const built = (/** @type {string} */ path) => import(new URL(`../dist/src/${path}`, import.meta.url).href)
const { returnFreedMemory } = await built('return-freed-memory.js')
returnFreedMemory()
await built('server.js')

/** Whether there is a whole build, and nothing that it was made from has changed since: see `noteBuild`. */
function isBuildFresh() {
  try {
    const { beganAt, sources } = JSON.parse(readFileSync(join(root, 'dist', 'built.json'), 'utf8'))
    return sources.every((/** @type {string} */ path) => statSync(join(root, path)).mtimeMs <= beganAt)
  } catch {
    return false
  }
}
