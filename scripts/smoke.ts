/**
 * Starts a built service (the folder given, else this one), posts the example and checks what a newcomer would see. Exits 1 if anything is missing.
 *   node scripts/smoke.ts [FOLDER]
 */
import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

const root = path.join(import.meta.dirname, '..')
const folder = path.resolve(process.argv[2] ?? root)
const data = mkdtempSync(path.join(tmpdir(), 'parallax-smoke-'))
const port = await new Promise<number>((resolve) => {
  const probe = createServer().listen(0, '127.0.0.1', () => {
    const address = probe.address()
    probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
  })
})
// Here as `npm start` does, elsewhere as the image does.
const script = folder === root ? 'scripts/start.mjs' : 'dist/src/server.js'
const child = spawn(process.execPath, [script], {
  cwd: folder,
  env: { ...process.env, HOST: '127.0.0.1', PORT: String(port), DATA_DIR: path.join(data, 'store'), LOG_LEVEL: 'warn' },
  stdio: ['ignore', 'inherit', 'inherit']
})
const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
const url = `http://127.0.0.1:${port}`
let failed = 0

function check(what: string, holds: boolean): void {
  console.log(`${holds ? 'ok' : 'NOT OK'} ${what}`)
  if (!holds) failed++
}

async function waitUntilReady(): Promise<boolean> {
  for (let tries = 0; tries < 300; tries++) {
    if (
      await fetch(`${url}/readyz`).then(
        ({ ok }) => ok,
        () => false
      )
    )
      return true
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return false
}

async function visit(): Promise<void> {
  const body = readFileSync(path.join(root, 'examples/harbour-story.json'))
  const post = () => fetch(`${url}/v1/comparisons`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
  const first = await post()
  check('the example is compared: 201', first.status === 201)
  const location = first.headers.get('location') ?? ''
  const text = await first.text()
  const comparison = JSON.parse(text)
  check('five readings', comparison.articles?.length === 5)
  check(
    'the older article does not belong',
    comparison.membership?.some((m: { article: string; belongs: boolean }) => m.article === 'review' && !m.belongs)
  )
  check(
    'rows are shared',
    comparison.alignment?.rows?.some((row: { cells: unknown[] }) => row.cells.length > 2)
  )
  const again = await post()
  check('the same request again: 200 and the same bytes', again.status === 200 && (await again.text()) === text)
  const stored = await fetch(url + location)
  check('it is stored', stored.status === 200 && (await stored.text()) === text)
  check(
    'a bad request gets an error',
    (await fetch(`${url}/v1/comparisons`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{' }))
      .status === 400
  )
  for (const page of ['/', '/docs', '/openapi.json', '/openapi.yaml', '/v1/markers', '/healthz', '/metrics']) {
    check(`GET ${page} answers 200`, (await fetch(url + page)).status === 200)
  }
}

/** The library, imported by its package's name from inside the folder. */
function useLibrary(): boolean {
  const code = `import { compare, group, read } from 'parallax-news'
    const articles = ['A', 'B'].map((outlet) => ({ outlet, text: 'The port of Marrow Bay is shut, the harbour master said on Friday.' }))
    console.log(read(articles[0]).sentences.length, compare({ articles }).alignment.rows.length, typeof group)`
  return (
    execFileSync(process.execPath, ['--input-type=module', '-e', code], { cwd: folder, encoding: 'utf8' }).trim() ===
    '1 1 function'
  )
}

check('the library works without a service', useLibrary())
const isReady = await waitUntilReady()
check('the service is ready', isReady)
if (isReady) await visit()
child.kill('SIGTERM')
check('SIGTERM ends it with 0', (await ended) === 0)
rmSync(data, { recursive: true, force: true })
process.exitCode = failed === 0 ? 0 : 1
