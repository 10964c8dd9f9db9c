import { globSync } from 'node:fs'
import path from 'node:path'
import t from 'tap'
import { allRoutes } from '../../routes/all-routes.ts'

t.test('every folder of routes is listed under its own address', async (t) => {
  const root = path.join(import.meta.dirname, '..', '..', 'routes')
  const folders = globSync('**/index.ts', { cwd: root }).map((file) => path.dirname(file))
  const addresses = folders.map((folder) => (folder === '.' ? '' : `/${folder}`))
  t.same(Object.keys(allRoutes).sort(), addresses.sort())
  for (const address of addresses) {
    const { default: routes } = await import(path.join(root, address, 'index.ts'))
    t.equal(allRoutes[address], routes, address)
  }
})
