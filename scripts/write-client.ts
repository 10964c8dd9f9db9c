import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript'
import { parse } from 'yaml'

const root = join(import.meta.dirname, '..')
/** Where the example dashboard imports its types from. */
export const clientFile = join(root, 'examples', 'dashboard', 'parallax-api.generated.ts')

/** Writes the types of every request and answer, from the service's description. With openapi-fetch they make a typed client. */
export async function writeClient(openapi: string): Promise<string> {
  const types = astToString(await openapiTS(parse(openapi, withoutExamples) as OpenAPI3))
  return `/** Written from openapi.yaml by \`npm run client\`. */\n\n${types}`
}

/** Types need no examples, and reading those takes the most time. */
const withoutExamples = (key: unknown, value: unknown) => (key === 'examples' || key === 'example' ? undefined : value)

if (import.meta.main) writeFileSync(clientFile, await writeClient(readFileSync(join(root, 'openapi.yaml'), 'utf8')))
