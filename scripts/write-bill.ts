/**
 * The software bill of materials: what the service runs with, by version, licence and checksum, as CycloneDX.
 *   node scripts/write-bill.ts [FILE]      (default: parallax.cdx.json)
 * It is npm's own, without what differs from run to run, so that the same lock file gives the same bill.
 */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'

const root = path.join(import.meta.dirname, '..')
const wanted = ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application', '--omit', 'optional', '--package-lock-only']
const bill = JSON.parse(
  execFileSync('npm', wanted, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 64 * 1024 * 1024 })
)
interface Component {
  readonly 'bom-ref': string
  readonly properties?: readonly { readonly name: string; readonly value: string }[]
}
interface Dependency {
  readonly ref: string
  readonly dependsOn: readonly string[]
}

// npm's own `--omit dev` also leaves out what both the service and a tool need.
const isTool = ({ properties = [] }: Component) =>
  properties.some(({ name, value }) => name === 'cdx:npm:package:development' && value === 'true')
bill.components = bill.components.filter((component: Component) => !isTool(component))
const kept = new Set([bill.metadata.component['bom-ref'], ...bill.components.map((each: Component) => each['bom-ref'])])
bill.dependencies = bill.dependencies
  .filter(({ ref }: Dependency) => kept.has(ref))
  .map(({ ref, dependsOn }: Dependency) => ({ ref, dependsOn: dependsOn.filter((each) => kept.has(each)) }))
delete bill.serialNumber
delete bill.metadata?.timestamp
const file = path.resolve(process.argv[2] ?? path.join(root, 'parallax.cdx.json'))
writeFileSync(file, `${JSON.stringify(bill, null, 2)}\n`)
console.log(`${file}: ${bill.components.length} components`)
