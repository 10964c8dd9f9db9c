import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { listSettings } from '../../scripts/list-settings.ts'
import { writeConfigurationPage } from '../../scripts/write-configuration.ts'

const root = join(import.meta.dirname, '..', '..')

t.test('docs/configuration.md lists the settings of the code: run `npm run openapi`', async (t) => {
  t.equal(readFileSync(join(root, 'docs', 'configuration.md'), 'utf8'), writeConfigurationPage())
})

t.test('finds the default and the allowed values of each kind of setting', async (t) => {
  const facts = new Map(listSettings().map(({ name, ...rest }) => [name, rest]))
  t.same(facts.get('PORT'), { fallback: '3000', values: '0 to 65,535' })
  t.same(facts.get('BODY_LIMIT_BYTES'), { fallback: '16777216', values: '1,024 to 1,024 MiB' })
  t.same(facts.get('STORE_DURABILITY'), { fallback: 'full', values: '`full`, `relaxed`' })
  t.same(facts.get('API_KEYS'), { fallback: null, values: null })
  t.same(facts.get('RETENTION_DAYS'), { fallback: '365', values: '1 to 100,000' }, 'also if it is only read when set')
})
