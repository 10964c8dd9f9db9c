import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { clientFile, writeClient } from '../../scripts/write-client.ts'

t.test('the client’s types are those of openapi.yaml: run `npm run client` after `npm run openapi`', async (t) => {
  const openapi = readFileSync(join(import.meta.dirname, '..', '..', 'openapi.yaml'), 'utf8')
  t.equal(readFileSync(clientFile, 'utf8') === (await writeClient(openapi)), true)
})
