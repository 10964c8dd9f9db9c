import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
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

t.test('compare accepts files and folders of text, Markdown and HTML, and writes each format', async (t) => {
  const folder = t.testdir({
    'courier.txt': '---\noutlet: Osterby Courier\ndate: 2026-10-14\n---\nThe port of Marrow Bay is shut. Crews wait on the quay.',
    'tribune.md': '# Port shut\n\nThe port of Marrow Bay is **closed**. Crews wait on the quay.',
    'radio.html':
      '<html><head><meta property="og:site_name" content="Radio Tern"></head><body><p>The port of Marrow Bay is shut. Crews wait.</p></body></html>',
    'notes.pdf': '%PDF'
  })
  const outlets = (stdout: string) => JSON.parse(stdout).articles.map(({ outlet }: { outlet: string }) => outlet)
  t.strictSame(outlets(run(['compare', folder]).stdout), ['Osterby Courier', 'Radio Tern', 'tribune'])
  const starts: readonly (readonly [string[], RegExp])[] = [
    [['--format', 'text'], /^Articles\n {2}Osterby Courier \[courier\]/],
    [['--format', 'html'], /^<!doctype html>/i],
    [['--format', 'csv'], /^\ufeff"comparison","story","article"/],
    [['--table', 'edits'], /^\ufeff"comparison","story","edit"/],
    [['--format', 'tei'], /^<\?xml/]
  ]
  for (const [options, start] of starts) t.match(run(['compare', folder, ...options]), { status: 0, stderr: '', stdout: start })
  const file = path.join(folder, 'out.html')
  t.match(run(['compare', folder, '--out', file]), { status: 0, stdout: '', stderr: '' })
  t.match(readFileSync(file, 'utf8'), /^<!doctype html>/i)
  t.match(run(['compare', path.join(folder, 'notes.pdf')]), { status: 1, stderr: /“\.pdf” are not read\. Use one of \.json/ })
  const wrong = run(['compare', path.join(folder, 'courier.txt'), path.join(folder, 'tribune.md'), '--base', 'x'])
  t.match(wrong, { status: 1, stderr: /^\/options\/base: / })
})

t.test('uses colours on a terminal, or if they are forced', async (t) => {
  const text = ['compare', 'examples/harbour-story.json', '--format', 'text']
  t.notMatch(run(text).stdout, /\u001b/)
  t.match(run(text, '', { FORCE_COLOR: '1' }).stdout, /^\u001b\[1mArticles\u001b\[22m\n/)
})

t.test('compare --format text prints a summary for people', async (t) => {
  const { status, stdout } = run(['compare', 'examples/harbour-story.json', '--format', 'text'])
  t.equal(status, 0)
  for (const heading of [
    'Shared wording and its source',
    'Changed quotes',
    'What people are called',
    'Framing in the outlet’s own words'
  ])
    t.match(stdout, heading)
  t.match(stdout, 'Skarn Tribune')
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
  t.match(run(['compare', '-'], '{'), { status: 1, stderr: /not JSON/ })
  t.match(run(['compare', 'examples']), { status: 1, stderr: /^examples is a folder without articles: / })
  t.match(run(['compare', 'no/such/file.json']), { status: 1, stderr: /no such file/ })
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

t.test('wrong usage ends with 2 and shows the right one', async (t) => {
  for (const args of [
    [],
    ['colour'],
    ['compare'],
    ['compare', 'a', '--table', 'edits', '--format', 'html'],
    ['compare', 'a', '--table', 'words'],
    ['compare', 'a', '--format', 'xml'],
    ['compare', 'a', '--nonsense'],
    ['export'],
    ['import', 'a', 'b'],
    ['check', 'a']
  ]) {
    t.match(run(args), { status: 2, stderr: /Usage:/ }, args.join(' '))
  }
  for (const args of [['--help'], ['compare', '--help'], ['compare', 'a', '-h'], ['help', 'compare']]) {
    t.match(run(args), { status: 0, stderr: '', stdout: /Usage: .*Exit status:/s }, args.join(' '))
  }
  for (const args of [['--version'], ['compare', '--version'], ['check', '-V']]) {
    t.match(run(args), { status: 0, stderr: '', stdout: /^\d+\.\d+\.\d+ \(marker catalogue / }, args.join(' '))
  }
})
