import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { writeParts } from '../../scripts/write-parts.ts'
import { comparisonParts } from '../../src/schemas/comparison.ts'
import { IncludeQuery } from '../../src/schemas/listing.ts'

const concepts = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'concepts.md'), 'utf8')

t.test('`include` lists every part of a comparison', async (t) => {
  const { include } = IncludeQuery.properties
  for (const part of comparisonParts) t.match(JSON.stringify(include), `"${part}"`, part)
})

t.test('docs/concepts.md lists every part with what it contains: `npm run openapi` writes the table', async (t) => {
  t.equal(writeParts(concepts), concepts)
})

t.test('a page without a table of parts is no page to write it into', async (t) => {
  t.throws(() => writeParts('# Concepts\n'), /no table of parts/)
})
