import { readFileSync } from 'node:fs'
import path from 'node:path'
import t from 'tap'
import { purposes } from '../../scripts/dependency-purposes.ts'
import { type DependencyLock, describeDependencies } from '../../scripts/describe-dependencies.ts'

const root = path.join(import.meta.dirname, '..', '..')
const lock: DependencyLock = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'))

t.test('docs/dependencies.md is what package-lock.json says', async (t) => {
  t.equal(readFileSync(path.join(root, 'docs', 'dependencies.md'), 'utf8'), describeDependencies(lock))
})

const locked = (dependencies: Record<string, string>, packages: object = {}): DependencyLock => {
  const direct = Object.fromEntries(Object.keys(purposes).map((name) => [name, '1.0.0']))
  const plain = Object.fromEntries(
    Object.keys(purposes).map((name) => [`node_modules/${name}`, { version: '1.0.0', license: 'MIT' }])
  )
  return { packages: { '': { dependencies: { ...direct, ...dependencies } }, ...plain, ...packages } }
}

t.test('a package without a purpose is refused', async (t) => {
  t.throws(() => describeDependencies(locked({ another: '1.0.0' })), /lacks another/)
})

t.test('counts what a package needs, from the nearest folder, once', async (t) => {
  const page = describeDependencies(
    locked(
      {},
      {
        'node_modules/pg': { version: '2.0.0', license: 'ISC', dependencies: { near: '1', far: '1' } },
        'node_modules/pg/node_modules/near': { dependencies: { far: '1', deep: '1' } },
        'node_modules/near': { dependencies: { never: '1' } },
        'node_modules/far': { dependencies: { near: '1' }, optionalDependencies: { absent: '1' } },
        'node_modules/deep': {}
      }
    )
  )
  t.match(page, /\| `pg` 2\.0\.0 \| ISC \| [^|]+ \| 3: deep, far, near \|/)
})
