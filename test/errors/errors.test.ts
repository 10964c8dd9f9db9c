import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { writeErrorsPage } from '../../scripts/write-errors.ts'
import { AppError, type ErrorEntry, errorCodes, errorOfFaults } from '../../src/errors.ts'
import { problemOf, publicError } from '../../src/problem-of.ts'

const root = join(import.meta.dirname, '..', '..')

t.test('docs/errors.md is what the list says: run `npm run openapi`', async (t) => {
  t.equal(readFileSync(join(root, 'docs', 'errors.md'), 'utf8'), writeErrorsPage())
})

t.test('every code is used somewhere, and no other code is', async (t) => {
  const sources = globSync(['src/**/*.ts', 'routes/**/*.ts'], { cwd: root })
    .filter((path) => path !== 'src/errors.ts' && path !== 'src/http/examples.ts')
    .map((path) => readFileSync(join(root, path), 'utf8'))
    .join('\n')
  const withoutDescriptions = sources.replace(/problems\([^)]*\)/g, '')
  for (const code of Object.keys(errorCodes)) {
    if (code === 'BODY_INVALID') continue
    t.ok(withoutDescriptions.includes(`'${code}'`), code)
  }
  for (const [, code = ''] of sources.matchAll(/code: '([A-Z][A-Z_]+)'/g)) t.ok(code in errorCodes, code)
})

/** A damaged or newer store stays as it is until somebody sees to it: asking again is of no use. */
const lasting = ['STORE_CORRUPT', 'STORE_VERSION']

t.test('every code has a status, a title and a sentence; what may be tried again says when', async (t) => {
  for (const [code, entry] of Object.entries<ErrorEntry>(errorCodes)) {
    t.match(code, /^[A-Z]+(_[A-Z]+)*$/)
    t.match(entry.title, /^[A-Z].*[A-Za-z]$/)
    t.match(entry.description, /\.$/)
    t.ok(entry.status === null || (entry.status >= 400 && entry.status < 600))
    const isPassing = (entry.status === 503 && !lasting.includes(code)) || code === 'CLIENT_BUSY'
    t.equal(isPassing, entry.retryAfterSeconds !== undefined, code)
  }
})

t.test('faults of one kind keep their code, of several get a common one', async (t) => {
  const unknown = { code: 'FIELD_UNKNOWN', pointer: '/x', detail: 'x' } as const
  const missing = { code: 'FIELD_MISSING', pointer: '/y', detail: 'y' } as const
  t.match(errorOfFaults([unknown]), { code: 'FIELD_UNKNOWN', message: 'x' })
  t.match(errorOfFaults([unknown, unknown]), { code: 'FIELD_UNKNOWN', message: /wrong in 2 places/ })
  t.match(problemOf(errorOfFaults([unknown, missing])), { code: 'BODY_INVALID', status: 422, errors: [unknown, missing] })
  t.throws(() => errorOfFaults([]))
})

t.test('an unexpected error is shown as a fault of the service', async (t) => {
  for (const error of [new Error('secret'), 'secret', null, undefined, { statusCode: 500 }]) {
    const problem = problemOf(publicError(error, 0))
    t.match(problem, { code: 'INTERNAL', status: 500 })
    t.notMatch(JSON.stringify(problem), /secret/)
  }
  t.match(publicError(Object.assign(new Error('x'), { statusCode: 418 }), 0), { code: 'REQUEST_INVALID' })
  const known = new AppError('NOT_FOUND', 'gone')
  t.equal(publicError(known, 0), known)
})
