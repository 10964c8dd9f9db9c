import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { engine } from '../../src/engine.ts'
import { type Comparison, comparisonParts } from '../../src/schemas/comparison.ts'
import { makeTestApp } from '../app/make-test-app.ts'
import { sets } from './invented-work.ts'
import { type OldAnswer, oldAnswers, oldVersions, unpackStore } from './old-stores.ts'

/** Stores are opened many times, which takes long on a machine that has much else to do. */
t.setTimeout(600_000)

const keys = { desk: 'long-enough-as-the-key-of-the-desk', quiet: 'long-enough-as-the-key-of-the-quiet' }
const forms = ['text/html', 'text/csv', 'application/tei+xml']

/** The service of now over the data folder of an older version. */
async function openOldStore(version: string) {
  // Not a folder that goes with the test: the store is closed later, and minds that its folder is gone.
  const dataDir = mkdtempSync(join(tmpdir(), 'parallax-old-store-'))
  t.teardown(() => rmSync(dataDir, { recursive: true, force: true }))
  unpackStore(version, dataDir)
  const settings = { DATA_DIR: dataDir, DISK_RESERVE_MB: '0', API_KEYS: `desk:${keys.desk},quiet:${keys.quiet}` }
  return (await makeTestApp(t, settings)).app
}

for (const version of oldVersions) {
  const app = await openOldStore(version)
  const answers = oldAnswers(version)
  const get = ({ tenant, path }: Pick<OldAnswer, 'tenant' | 'path'>, headers: Record<string, string> = {}) =>
    app.inject({ url: path, headers: { authorization: `Bearer ${keys[tenant]}`, ...headers } })
  const comparisons = answers.filter(({ path }) => /^\/v1\/comparisons\/cmp_/.test(path))

  t.test(`a store of ${version} is ready, and returns what it stored, byte for byte`, async (t) => {
    t.equal((await app.inject('/readyz')).statusCode, 200)
    // What is summed up, such as an outlet's figures, may be shown otherwise by now; what was stored may not.
    const isStored = /^\/v1\/(?:comparisons|jobs|articles)\b/
    for (const answer of answers) {
      const { statusCode, body } = await get(answer)
      t.equal(statusCode, 200, answer.path)
      if (isStored.test(answer.path)) t.equal(body, answer.body, answer.path)
    }
  })

  t.test(`a comparison of ${version} can be had in part, and in every form`, async (t) => {
    for (const answer of comparisons) {
      const whole: Comparison = JSON.parse(answer.body)
      for (const part of comparisonParts) {
        const { statusCode, body } = await get({ ...answer, path: `${answer.path}?include=${part}` })
        t.equal(statusCode, 200)
        // A part that came later is not there.
        const { id, createdAt, story, engine, warnings } = whole
        const { supersededBy: _, ...given } = JSON.parse(body)
        t.same(given, { id, createdAt, story, engine, ...(part in whole ? { [part]: whole[part] } : {}), warnings }, part)
      }
      for (const accept of forms) {
        const wanted = answer.tenant === 'desk' ? 200 : 409
        t.equal((await get(answer, { accept })).statusCode, wanted, `${answer.path} as ${accept}`)
      }
    }
  })

  t.test(`a store of ${version} is worked on`, async (t) => {
    const headers = { authorization: `Bearer ${keys.desk}`, 'content-type': 'application/json' }
    const posted = await app.inject({ method: 'POST', url: '/v1/comparisons', headers, payload: JSON.stringify(sets[0]) })
    const isSameEngine = comparisons.some(({ body }) => JSON.stringify(JSON.parse(body).engine) === JSON.stringify(engine))
    t.equal(posted.statusCode, isSameEngine ? 200 : 201, 'another engine computes the set again')
    const [first] = comparisons
    t.equal((await app.inject({ method: 'DELETE', url: first!.path, headers })).statusCode, 204)
    t.equal((await get(first!)).statusCode, 404)
    const { items } = (await get({ tenant: 'desk', path: '/v1/comparisons' })).json()
    t.ok(items.length > 3)
  })
}
