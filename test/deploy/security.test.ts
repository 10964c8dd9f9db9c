import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import t from 'tap'

const root = path.join(import.meta.dirname, '..', '..')
const text = readFileSync(path.join(root, 'SECURITY.md'), 'utf8')

t.test('SECURITY.md names files that there are', async (t) => {
  const named = [...text.matchAll(/`((?:src|test|scripts|web|docs|deploy)\/[\w./-]*)`/g)].map(([, file]) => file!)
  t.ok(named.length > 80)
  for (const file of new Set(named)) t.ok(existsSync(path.join(root, file)), file)
})
