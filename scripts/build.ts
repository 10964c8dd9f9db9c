import { spawnSync } from 'node:child_process'
import { copyFileSync, rmSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { bundleWeb } from './bundle-web.ts'
import { prepareDatabase } from './prepare-database.ts'

/**
 * Compiles src/ and routes/ into dist/, bundles web/ into dist/web/, and adds the packed database that new data folders begin with. The compiler
 * copies the JSON that sources import.
 */
const root = join(import.meta.dirname, '..')
rmSync(join(root, 'dist'), { recursive: true, force: true })
const compiler = join(root, 'node_modules', 'typescript-7', 'bin', 'tsc')
const { status } = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' })
if (status !== 0) process.exit(status ?? 1)
await bundleWeb(join(root, 'dist', 'web'))
copyFileSync(await prepareDatabase(), join(root, 'dist', 'database.bin'))
// What `start` compares the sources with: the moment when the build was whole.
utimesSync(join(root, 'dist', 'package.json'), new Date(), new Date())
