import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs'
import { join } from 'node:path'
import { buildCache as cache, nameState, root } from './build-cache.ts'
import { prepareDatabase } from './prepare-database.ts'

const HOUR_MS = 3600_000

/**
 * Returns the folder with a build of the service, without what only browsers and users of the library need.
 *
 * Tests start its processes and threads: from the sources, each takes seconds to find its modules. One is kept for each state of the sources.
 */
export async function prepareBuild(): Promise<string> {
  const folder = join(cache, `build-${nameState(sources())}`)
  if (existsSync(folder)) return folder
  mkdirSync(cache, { recursive: true })
  const draft = mkdtempSync(join(cache, 'draft-'))
  const { bundleService } = await import('./bundle-service.ts')
  await bundleService(draft)
  copyFileSync(await prepareDatabase(), join(draft, 'database.bin'))
  writeFileSync(join(draft, 'package.json'), '{ "type": "module" }\n')
  try {
    renameSync(draft, folder)
  } catch {
    // Another process was quicker.
    rmSync(draft, { recursive: true, force: true })
  }
  removeOld(folder)
  return folder
}

function* sources(): Generator<string | Uint8Array> {
  yield readFileSync(join(root, 'package.json'))
  yield readFileSync(join(root, 'scripts', 'bundle-service.ts'))
  for (const name of ['src', 'routes']) {
    for (const path of readdirSync(join(root, name), { recursive: true, encoding: 'utf8' }).sort()) {
      const { mtimeMs, size } = statSync(join(root, name, path))
      yield `${name}/${path} ${mtimeMs} ${size}\n`
    }
  }
}

/** Builds of earlier states; a young one may still be in use. */
function removeOld(current: string): void {
  for (const name of readdirSync(cache).filter((each) => /^(?:build|draft)-/.test(each))) {
    const path = join(cache, name)
    if (path !== current && Date.now() - statSync(path).mtimeMs > HOUR_MS) rmSync(path, { recursive: true, force: true })
  }
}

if (import.meta.main) await prepareBuild()
