import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeFamilies } from './write-catalogue.ts'
import { clientFile, writeClient } from './write-client.ts'
import { writeConfigurationPage } from './write-configuration.ts'
import { writeErrorsPage } from './write-errors.ts'
import { writeParts } from './write-parts.ts'

/** Writes everything derived from the code: the marker families, the example responses, openapi.yaml, the dashboard's client, and pages in docs/. */
const root = join(import.meta.dirname, '..')
await writeFamilies()
// Imported only now, because the engine reads the families when it is loaded.
const { computeExamples } = await import('./write-examples.ts')
for (const [path, text] of await computeExamples()) writeFileSync(path, text)
writeFileSync(join(root, 'docs', 'errors.md'), writeErrorsPage())
writeFileSync(join(root, 'docs', 'configuration.md'), writeConfigurationPage())
const concepts = join(root, 'docs', 'concepts.md')
writeFileSync(concepts, writeParts(readFileSync(concepts, 'utf8')))
// Imported only now, because the app reads the examples when it is loaded.
const { describeService } = await import('./describe-service.ts')
const openapi = await describeService()
writeFileSync(join(root, 'openapi.yaml'), openapi)
writeFileSync(clientFile, await writeClient(openapi))
