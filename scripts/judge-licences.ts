/** Licences that everything the service runs with may have. */
const allowed: ReadonlySet<string> = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  '0BSD',
  'CC0-1.0',
  'Unlicense',
  'Python-2.0',
  'Zlib'
])

/** Licences that only tools may have: tools are used here, not distributed. */
const allowedForTools: ReadonlySet<string> = new Set(['MPL-2.0', 'CC-BY-3.0'])

/** Packages whose `package.json` names no licence, read by hand: name and version, and what their licence file says. */
const readByHand: Readonly<Record<string, string>> = { 'jsonc-simple-parser@3.0.0': 'MIT' }

const registry = 'https://registry.npmjs.org/'

/** What the lock file says of a package. */
interface Locked {
  readonly version?: string
  readonly license?: string
  readonly dev?: boolean
  readonly link?: boolean
  readonly resolved?: string
  readonly integrity?: string
  readonly hasInstallScript?: boolean
}
export interface Lock {
  readonly packages: Readonly<Record<string, Locked>>
}

/**
 * Returns everything in a lock file that must not be there: a licence that is not allowed, a package without checksum or from elsewhere than the registry, and
 * an install script in what the service runs with.
 *
 * Shape: one sentence each; none if all is well.
 */
export function judgeLock({ packages }: Lock): string[] {
  return Object.entries(packages)
    .filter(([place, { link }]) => place !== '' && !link)
    .flatMap(([place, locked]) => {
      const name = `${place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length)}@${locked.version}`
      const licence = locked.license ?? readByHand[name] ?? 'none'
      const isAllowed = (one: string) => allowed.has(one) || (locked.dev === true && allowedForTools.has(one))
      return [
        isAcceptable(licence, isAllowed) ? '' : `${name} has the licence “${licence}”${locked.dev ? '' : ', and is run'}.`,
        locked.integrity ? '' : `${name} has no checksum.`,
        // A lock file may leave the address out: then it is the registry's.
        (locked.resolved ?? registry).startsWith(registry) ? '' : `${name} comes from ${locked.resolved}.`,
        locked.hasInstallScript && !locked.dev ? `${name} wants to run a script when it is installed.` : ''
      ].filter(Boolean)
    })
}

/** What `package.json` says of what it needs. */
export interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

/** Returns everything that a manifest wants without saying which version exactly: one sentence each. */
export function judgeManifest(manifest: Manifest): string[] {
  const { dependencies, devDependencies, optionalDependencies } = manifest
  return Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })
    .filter(([, version]) => !/^(?:npm:[@\w./-]+@)?\d+\.\d+\.\d+(?:-[\w.-]+)?$/.test(version))
    .map(([name, version]) => `${name} is not pinned: “${version}” is no exact version.`)
}

/** An SPDX expression of names, AND and OR, where AND binds closer; brackets only around the whole. Anything else is not acceptable. */
function isAcceptable(expression: string, isAllowed: (licence: string) => boolean): boolean {
  const bare = expression.replace(/^\((.*)\)$/, '$1')
  return bare.split(' OR ').some((choice) => choice.split(' AND ').every((one) => isAllowed(one.trim())))
}
