/**
 * The software bill of materials: what the service runs with, by version, licence and checksum, as CycloneDX.
 *   node scripts/write-bill.ts [FILE]      (default: parallax.cdx.json)
 * It is npm's own, without what differs from run to run, so that the same lock file gives the same bill.
 */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'

const root = path.join(import.meta.dirname, '..')
const wanted = [
  'sbom',
  '--sbom-format',
  'cyclonedx',
  '--sbom-type',
  'application',
  '--omit',
  'dev',
  '--omit',
  'optional',
  '--package-lock-only'
]
const bill = JSON.parse(
  execFileSync('npm', wanted, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 64 * 1024 * 1024 })
)
delete bill.serialNumber
delete bill.metadata?.timestamp
const file = path.resolve(process.argv[2] ?? path.join(root, 'parallax.cdx.json'))
writeFileSync(file, `${JSON.stringify(bill, null, 2)}\n`)
console.log(`${file}: ${bill.components.length} components`)
