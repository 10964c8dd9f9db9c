import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compare } from '../../src/index.ts'
import type { Comparison } from '../../src/schemas/comparison.ts'

const file = join(import.meta.dirname, '..', '..', 'examples', 'harbour-story.json')

/** The example, compared. */
export const exampleComparison = (): Comparison => ({
  ...compare(JSON.parse(readFileSync(file, 'utf8'))),
  id: 'cmp_example',
  createdAt: '2026-10-17T08:00:00Z',
  story: 'marrow-bay-2026-10',
  engine: { version: '0', catalogue: '0' }
})
