import { makeApp } from '../src/app.ts'
import { readConfig } from '../src/config.ts'
import { writeYaml } from '../src/http/write-yaml.ts'

/** Returns the OpenAPI description of the service as YAML, from the schemas of its routes. Neither store nor workers are started. */
export async function describeService(): Promise<string> {
  const config = { ...readConfig({}), logLevel: 'silent' }
  const app = await makeApp({ config, threads: {} as never })
  await app.ready()
  const yaml = writeYaml(app.swagger())
  await app.close()
  return yaml
}
