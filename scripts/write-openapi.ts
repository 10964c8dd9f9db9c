import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeErrorsPage } from './write-errors.ts'
import { computeExamples } from './write-examples.ts'

/** Writes what is derived from the code: the example answers, openapi.yaml and docs/errors.md. */
const root = join(import.meta.dirname, '..')
for (const [path, text] of await computeExamples()) writeFileSync(path, text)
writeFileSync(join(root, 'docs', 'errors.md'), writeErrorsPage())
// Only now: the app takes the examples in when it is loaded.
const { describeService } = await import('./describe-service.ts')
writeFileSync(join(root, 'openapi.yaml'), await describeService())
