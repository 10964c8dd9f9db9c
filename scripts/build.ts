import { spawnSync } from 'node:child_process'
import { copyFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { bundleService } from './bundle-service.ts'
import { bundleWeb } from './bundle-web.ts'
import { noteBuild } from './note-build.ts'
import { prepareDatabase } from './prepare-database.ts'

/** Writes dist/: the service in few files, the library's types, web/ for browsers, and the packed database that new data folders begin with. */
const beganAt = Date.now()
const root = join(import.meta.dirname, '..')
const dist = join(root, 'dist')
rmSync(dist, { recursive: true, force: true })
const compiler = join(root, 'node_modules', 'typescript-7', 'bin', 'tsc')
const { status } = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' })
if (status !== 0) process.exit(status ?? 1)
await Promise.all([bundleService(dist), bundleWeb(join(dist, 'web'))])
copyFileSync(await prepareDatabase(), join(dist, 'database.bin'))
noteBuild(beganAt)
