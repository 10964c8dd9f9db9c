import { spawnSync } from 'node:child_process'
import path from 'node:path'
import t from 'tap'
import { prepareBuild } from '../scripts/prepare-build.ts'
import { unpackStore } from './upgrade/old-stores.ts'

/** Each command is a process of its own, which starts slowly on a machine that has much else to do. */
t.setTimeout(600_000)

const root = path.join(import.meta.dirname, '..')
const cli = path.join(await prepareBuild(), 'src', 'cli.js')
const run = (args: readonly string[], input = '', env: Record<string, string> = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd: root,
    env: { ...process.env, FORCE_COLOR: undefined, ...env },
    input,
    encoding: 'utf8'
  })
  return { status, stdout, stderr }
}

t.test('compare prints the comparison as JSON', async (t) => {
  const { status, stdout, stderr } = run(['compare', 'examples/harbour-story.json'])
  t.equal(status, 0)
  t.equal(stderr, '', 'no progress line if standard error is no terminal')
  const comparison = JSON.parse(stdout)
  t.equal(comparison.story, 'marrow-bay-2026-10')
  t.equal(comparison.articles.length, 5)
  t.match(comparison, { id: /^cmp_[0-9a-f]{40}$/, createdAt: /^\d{4}-/ })
})

t.test('compare --format text prints a summary, in colours if they are forced', async (t) => {
  const { status, stdout } = run(['compare', 'examples/harbour-story.json', '--format', 'text'])
  t.equal(status, 0)
  t.match(stdout, /^Articles\n/)
  t.notMatch(stdout, /\u001b/)
  const coloured = run(['compare', 'examples/harbour-story.json', '--format', 'text'], '', { FORCE_COLOR: '1' })
  t.match(coloured.stdout, /^\u001b\[1mArticles\u001b\[22m\n/)
})

t.test('compare reads standard input if the file is “-”', async (t) => {
  const articles = [1, 2].map((n) => ({
    outlet: `Outlet ${n}`,
    text: 'The port of Marrow Bay is shut. Crews are waiting on the quay for news.'
  }))
  t.equal(JSON.parse(run(['compare', '-'], JSON.stringify({ articles })).stdout).articles.length, 2)
})

t.test('a set that cannot be compared ends with 1 and every offending place', async (t) => {
  const { status, stderr } = run(
    ['compare', '-'],
    JSON.stringify({ articles: [{ text: 'One.' }, { outlet: 'B', text: 'Two.', colour: 'red' }] })
  )
  t.equal(status, 1)
  t.match(stderr, '/articles/0/outlet')
  t.match(stderr, '/articles/1/colour')
  t.match(run(['compare', 'no/such/file.json']), { status: 1, stderr: /^no\/such\/file\.json: no such file or folder\n$/ })
})

t.test('a store is exported, imported and checked; failures are reported without a stack', async (t) => {
  const folder = t.testdir({ first: {} })
  unpackStore('0.1.0', path.join(folder, 'first'))
  const on = (name: string, ...args: string[]) => run(args, '', { DATA_DIR: path.join(folder, name), DISK_RESERVE_MB: '0' })
  const file = path.join(folder, 'store.export')
  t.match(on('first', 'export', file), {
    status: 0,
    stderr:
      /^Exported 10 comparisons, 24 articles, 9 stories and 10 jobs\.\n\{.*"log":"audit",.*"action":"export",.*"comparison":10.*\}\n$/
  })
  t.match(on('second', 'import', file), { status: 0, stderr: /^Imported 10 comparisons/ })
  t.match(on('second', 'check'), { status: 0, stderr: /comparisons: ok\n.*The store has no damage/s })
  t.match(on('second', 'import', file), { status: 1, stderr: /^The store already has rows[^\n]*\n$/ })
  t.match(on('third', 'check'), { status: 1, stderr: /^There is no store in [^\n]*\n$/ })
})

t.test('wrong usage ends with 2, and help with 0', async (t) => {
  t.match(run(['compare', 'a', '--format', 'xml']), { status: 2, stdout: '', stderr: /^error: .*Usage: parallax compare /s })
  t.match(run(['help', 'compare']), { status: 0, stderr: '', stdout: /Usage: .*Exit status:/s })
})
