import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import t from 'tap'
import { judgeLock, judgeManifest, type Lock } from '../../scripts/judge-licences.ts'

const root = path.join(import.meta.dirname, '..', '..')
const lock: Lock = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'))

t.test('what the project uses may be used', async (t) => {
  t.same(judgeLock(lock), [])
})

const sound = {
  version: '1.0.0',
  license: 'MIT',
  resolved: 'https://registry.npmjs.org/x/-/x-1.0.0.tgz',
  integrity: 'sha512-x'
}
const judge = (change: object) => judgeLock({ packages: { '': {}, 'node_modules/a/node_modules/@b/x': { ...sound, ...change } } })

t.test('refuses licences that are not on the list, whatever they are joined with', async (t) => {
  for (const license of ['GPL-3.0', 'MIT AND GPL-3.0', '(GPL-2.0 OR AGPL-3.0)', 'SEE LICENSE IN x', undefined, 'MPL-2.0']) {
    t.match(judge({ license }), [/^@b\/x@1\.0\.0 has the licence “.*”, and is run\.$/])
  }
  for (const license of ['MIT', '(GPL-2.0 OR MIT)', 'MIT AND ISC', '(MIT AND Zlib)']) t.same(judge({ license }), [])
})

t.test('lets tools have what the service may not', async (t) => {
  t.same(judge({ license: 'MPL-2.0', dev: true }), [])
  t.same(judge({ hasInstallScript: true, dev: true }), [])
  t.match(judge({ hasInstallScript: true }), [/wants to run a script/])
})

t.test('wants a checksum and the registry', async (t) => {
  t.match(judge({ integrity: undefined }), [/no checksum/])
  t.match(judge({ resolved: 'git+ssh://git@example.org/x.git' }), [/comes from git\+ssh/])
})

t.test('wants exact versions of all that package.json names', async (t) => {
  t.same(judgeManifest(JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))), [])
  for (const version of ['^1.0.0', '~1.0.0', '1.x', '*', 'latest', '>=1.0.0', 'git+https://example.org/x.git', 'npm:y@^1.0.0']) {
    t.match(judgeManifest({ devDependencies: { x: version } }), [/^x is not pinned: “.*” is no exact version\.$/])
  }
  t.same(judgeManifest({ dependencies: { x: '1.0.0-beta.2' }, optionalDependencies: { y: 'npm:@a/b@6.0.2' } }), [])
})

t.test('npm runs no install scripts', async (t) => {
  t.match(readFileSync(path.join(root, '.npmrc'), 'utf8'), /^ignore-scripts=true$/m)
})

t.test('the bill of materials names every package that the service runs with, and is the same every time', async (t) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'parallax-bill-'))
  t.teardown(() => rmSync(folder, { recursive: true }))
  const write = (name: string) => {
    const file = path.join(folder, name)
    execFileSync(process.execPath, [path.join(root, 'scripts/write-bill.ts'), file])
    return readFileSync(file, 'utf8')
  }
  const text = write('a.json')
  const bill = JSON.parse(text)
  t.equal(bill.bomFormat, 'CycloneDX')
  const { dependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
  const named = new Set(bill.components.map(({ purl }: { purl: string }) => decodeURIComponent(purl)))
  for (const [name, version] of Object.entries(dependencies)) t.ok(named.has(`pkg:npm/${name}@${version}`), name)
  const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'))
  const run = Object.entries<Record<string, unknown>>(packages).filter(
    ([place, { dev, optional, devOptional }]) => place !== '' && !dev && !optional && !devOptional
  )
  const missing = run.map(([place, { version }]) => `pkg:npm/${place.replace(/^.*node_modules\//, '')}@${version}`)
  t.strictSame(
    missing.filter((purl) => !named.has(purl)),
    [],
    'nothing that the service runs with is left out because a tool needs it too'
  )
  t.ok(bill.components.every(({ hashes }: { hashes?: unknown[] }) => (hashes ?? []).length > 0))
  t.equal(write('b.json'), text)
})
