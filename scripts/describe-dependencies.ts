import { purposes } from './dependency-purposes.ts'

interface LockedPackage {
  readonly version?: string
  readonly license?: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}
export interface DependencyLock {
  readonly packages: Readonly<Record<string, LockedPackage>>
}

/**
 * Writes the page that lists each package that the service runs with: what it is for, its licence, and what it pulls in.
 *
 * Errors: if a package has no purpose, or a purpose no package.
 */
export function describeDependencies(lock: DependencyLock): string {
  const { dependencies = {} } = lock.packages['']!
  const names = Object.keys(dependencies).sort()
  const unexplained = names.filter((name) => purposes[name] === undefined)
  const gone = Object.keys(purposes).filter((name) => dependencies[name] === undefined)
  if (unexplained.length + gone.length > 0) {
    throw new Error(
      `dependency-purposes.ts lacks ${unexplained.join(', ') || 'nothing'} and has ${gone.join(', ') || 'nothing'} too much.`
    )
  }
  const all = new Set<string>()
  const rows = names.map((name) => {
    const pulled = pulledIn(lock, name)
    for (const each of [name, ...pulled]) all.add(each)
    const { version, license } = lock.packages[`node_modules/${name}`]!
    return `| \`${name}\` ${version} | ${license} | ${purposes[name]} | ${pulled.length === 0 ? 'nothing' : `${pulled.length}: ${pulled.join(', ')}`} |`
  })
  return `# Dependencies

Written by \`npm run dependencies\` from \`package-lock.json\`; do not edit. The service runs with ${names.length} direct dependencies and ${all.size} packages in all.
Every version is exact and has a checksum in \`package-lock.json\`; install scripts are never run.

| package | licence | purpose | pulls in |
|---|---|---|---|
${rows.join('\n')}
`
}

/** The names of what a package needs, and what that needs, without itself. Places are looked up as Node does: in the nearest folder upwards. */
function pulledIn({ packages }: DependencyLock, name: string): string[] {
  const seen = new Set<string>()
  const visit = (place: string) => {
    if (seen.has(place)) return
    seen.add(place)
    const { dependencies = {}, optionalDependencies = {} } = packages[place]!
    for (const each of Object.keys({ ...dependencies, ...optionalDependencies })) {
      const found = placesUpwards(place, each).find((candidate) => packages[candidate] !== undefined)
      if (found !== undefined) visit(found)
    }
  }
  visit(`node_modules/${name}`)
  const names = [...seen].map((place) => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length))
  return [...new Set(names)].filter((each) => each !== name).sort()
}

function placesUpwards(place: string, name: string): string[] {
  const parts = place.split('/node_modules/')
  const folders = parts.map((_, i) => parts.slice(0, parts.length - i).join('/node_modules/'))
  return [...folders.map((folder) => `${folder}/node_modules/${name}`), `node_modules/${name}`]
}
