import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { codeFolder, isBuilt } from '../locate-code.ts'

let bundled: Promise<string> | undefined

/**
 * Returns the folder with what browsers load: `dist/web` of a built service. Run from its sources, the service bundles them once, on the first
 * request, into a temporary folder that goes with the process.
 */
export function webFolder(): Promise<string> {
  bundled ??= isBuilt ? Promise.resolve(join(codeFolder, 'web')) : bundleSources()
  return bundled
}

async function bundleSources(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-web-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  // Not a literal: the compiler would take the script, and with it the bundler, into what is built.
  const bundler = pathToFileURL(join(codeFolder, 'scripts', 'bundle-web.ts')).href
  const { bundleWeb } = (await import(bundler)) as { bundleWeb: (folder: string) => Promise<void> }
  await bundleWeb(folder)
  return folder
}
