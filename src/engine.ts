import packageJson from '../package.json' with { type: 'json' }
import { catalogueVersion } from './catalogue/catalogue.ts'
import type { Engine } from './schemas/comparison.ts'

/** What makes the responses: the same input and engine give the same response. */
export const engine: Engine = { version: packageJson.version, catalogue: catalogueVersion }
