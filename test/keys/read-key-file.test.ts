import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import t from 'tap'
import { readKeyFile } from '../../src/keys/read-key-file.ts'

const file = path.join(t.testdir(), 'keys.json')
const read = (content: unknown) => {
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
  return readKeyFile(file)
}
const key = 'the-invented-key-of-the-desk'
const sha256 = createHash('sha256').update(key).digest('hex')
const entry = { tenant: 'desk', id: 'feed-reader', key, scopes: ['read', 'write'], expires: '2031-05-06T07:08:09Z' }

t.test('reads keys in the clear and hashed, with scopes and expiry', async (t) => {
  const hashed = { tenant: 'lab', id: 'nightly', sha256: 'AB'.repeat(32), scopes: ['read'] }
  t.same(read([entry, hashed]), [
    { tenant: 'desk', id: 'feed-reader', sha256, scopes: ['read', 'write'], expiresAt: Date.UTC(2031, 4, 6, 7, 8, 9) },
    { tenant: 'lab', id: 'nightly', sha256: 'ab'.repeat(32), scopes: ['read'], expiresAt: null }
  ])
  t.same(read([]), [])
  t.equal(read([{ ...entry, expires: '2031-05-06' }])[0]!.expiresAt, Date.UTC(2031, 4, 6))
})

const wrong: readonly (readonly [string, unknown, RegExp])[] = [
  ['no JSON', `[{ "key": "${key}" `, /must be a JSON array/],
  ['no array', entry, /must be a JSON array/],
  ['no object', [null], /entry 1: “tenant” must be/],
  ['a short key', [{ ...entry, key: 'only-twenty-three-signs' }], /entry 1: “key” must have at least 24/],
  ['a key and a digest', [{ ...entry, sha256 }], /exactly one of “key” and “sha256”/],
  ['neither', [{ ...entry, key: undefined }], /exactly one of “key” and “sha256”/],
  ['an invalid digest', [{ ...entry, key: undefined, sha256: 'ab' }], /64 hexadecimal digits/],
  ['an unknown scope', [{ ...entry, scopes: ['read', 'root'] }], /“scopes” must list/],
  ['no scope', [{ ...entry, scopes: [] }], /“scopes” must list/],
  ['no list of scopes', [{ ...entry, scopes: undefined }], /“scopes” must list/],
  ['an invalid date', [{ ...entry, expires: 'soon' }], /“expires” must be/],
  ['a time without an offset', [{ ...entry, expires: '2031-05-06T07:08' }], /“expires” must be/],
  ['an unknown field', [{ ...entry, expiry: '2031-05-06' }], /unknown fields/],
  ['a key twice', [entry, { ...entry, id: 'other' }], /two entries have the same key/],
  ['an id twice', [entry, { ...entry, key: `${key}-2` }], /two entries of one tenant have the same id/]
]
for (const [name, content, message] of wrong) {
  t.test(`refuses ${name}, and quotes no key`, async (t) => {
    t.throws(() => read(content), { name: 'KeyFileError', message })
    try {
      read(content)
    } catch (error) {
      t.notMatch((error as Error).message, key)
    }
  })
}

t.test('says that a file cannot be read', async (t) => {
  t.throws(() => readKeyFile(`${file}.missing`), { name: 'KeyFileError', message: /cannot be read: ENOENT/ })
})
