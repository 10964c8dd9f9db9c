import { globSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')

/** What the build is made from; folders too, whose time changes with every file that comes and goes. */
const patterns = ['{src,routes,web}', '{src,routes,web}/**/*', 'examples/*', 'package.json', 'tsconfig*.json']

/** Notes when the build began and what it was made from, so that `start` finds out quickly whether it is still up to date. */
export function noteBuild(beganAt: number): void {
  writeFileSync(join(root, 'dist', 'built.json'), JSON.stringify({ beganAt, sources: globSync(patterns, { cwd: root }) }))
}
