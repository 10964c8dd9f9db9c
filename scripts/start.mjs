// Plain JavaScript: what strips types from TypeScript takes a twentieth of a second to load.
import { readFileSync, statSync } from 'node:fs'
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'

/** Builds if dist/ is missing or older than a source, then serves. */
const root = join(import.meta.dirname, '..')
returnFreedMemory()
// Compiled code is kept for the next start, where the folder can be written.
enableCompileCache(join(root, 'dist', 'cache'))
if (!isBuildFresh()) {
  console.log('Building …')
  const { spawnSync } = await import('node:child_process')
  const { status } = spawnSync(process.execPath, [join(root, 'scripts', 'build.ts')], { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
await import(new URL('../dist/src/server.js', import.meta.url).href)

/** Whether there is a whole build, and nothing that it was made from has changed since: see `noteBuild`. */
function isBuildFresh() {
  try {
    const { beganAt, sources } = JSON.parse(readFileSync(join(root, 'dist', 'built.json'), 'utf8'))
    return sources.every((/** @type {string} */ path) => statSync(join(root, path)).mtimeMs <= beganAt)
  } catch {
    return false
  }
}

/**
 * Has glibc give freed memory back: by itself it keeps up to 64 MiB in each of its arenas, a hundred in all after a start. It reads the setting
 * when a process begins, so the process begins again, as the same one. Source: mallopt(3), M_TRIM_THRESHOLD and its dynamic adjustment.
 */
function returnFreedMemory() {
  const { env, execPath, execArgv, argv, platform } = process
  if (platform !== 'linux' || env.MALLOC_TRIM_THRESHOLD_ !== undefined || process.execve === undefined) return
  process.execve(execPath, [execPath, ...execArgv, ...argv.slice(1)], { ...env, MALLOC_TRIM_THRESHOLD_: '131072' })
}
