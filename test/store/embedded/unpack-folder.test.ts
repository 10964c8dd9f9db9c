import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { prepareDatabase } from '../../../scripts/prepare-database.ts'
import { unpackFolder } from '../../../src/store/embedded/unpack-folder.ts'

t.test('unpacks a database whole, over what an earlier attempt left behind', async (t) => {
  const folder = join(t.testdir(), 'database')
  mkdirSync(`${folder}.unfinished`)
  writeFileSync(join(`${folder}.unfinished`, 'PG_VERSION'), 'torn')
  await unpackFolder(await prepareDatabase(), folder)
  t.match(readFileSync(join(folder, 'PG_VERSION'), 'utf8'), /^\d+\n$/)
  t.equal(existsSync(join(folder, 'pg_notify')), true, 'empty folders are there too')
  t.same(readdirSync(join(folder, '..')), ['database'])
})

t.test('leaves an existing folder as it is', async (t) => {
  const folder = join(t.testdir({ database: { kept: 'rows' } }), 'database')
  await t.rejects(unpackFolder(await prepareDatabase(), folder))
  t.same(readdirSync(folder), ['kept'])
})
