import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { comparisonParts } from '../../src/schemas/comparison.ts'
import { IncludeQuery } from '../../src/schemas/listing.ts'

const root = join(import.meta.dirname, '..', '..')

t.test('every part of a comparison is named where readers look for it', async (t) => {
  const table = readFileSync(join(root, 'docs', 'concepts.md'), 'utf8')
  const { include } = IncludeQuery.properties
  for (const part of comparisonParts) {
    t.match(table, `\`${part}\``, `${part} stands in docs/concepts.md`)
    t.match(JSON.stringify(include), `"${part}"`, `include lists ${part}`)
  }
})
