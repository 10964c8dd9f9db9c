import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeFamilies } from './write-catalogue.ts'
import { clientFile, writeClient } from './write-client.ts'
import { writeErrorsPage } from './write-errors.ts'

/** Writes what is derived from the code: the list of marker families, the example answers, openapi.yaml, the types of the dashboard's client, docs/errors.md. */
const root = join(import.meta.dirname, '..')
await writeFamilies()
// Only now: the engine takes in the families when it is loaded.
const { computeExamples } = await import('./write-examples.ts')
for (const [path, text] of await computeExamples()) writeFileSync(path, text)
writeFileSync(join(root, 'docs', 'errors.md'), writeErrorsPage())
// Only now: the app takes the examples in when it is loaded.
const { describeService } = await import('./describe-service.ts')
const openapi = await describeService()
writeFileSync(join(root, 'openapi.yaml'), openapi)
writeFileSync(clientFile, await writeClient(openapi))
