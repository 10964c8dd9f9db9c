import { readFileSync } from 'node:fs'
import path from 'node:path'
import t from 'tap'
import { type CompareTask, compareFiles } from '../../src/cli/compare-files.ts'
import { readConfig } from '../../src/config.ts'

const { limits } = readConfig({})

/** What comparing files writes to standard output. */
async function compareTo(paths: readonly string[], task: CompareTask): Promise<string> {
  let written = ''
  const write = (chunk: string | Uint8Array) => {
    written += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString()
    return true
  }
  await compareFiles(paths, task, limits, { write })
  return written
}

t.test('compares files and folders of text, Markdown and HTML, and writes each format', async (t) => {
  const folder = t.testdir({
    'courier.txt': '---\noutlet: Osterby Courier\ndate: 2026-10-14\n---\nThe port of Marrow Bay is shut. Crews wait on the quay.',
    'tribune.md': '# Port shut\n\nThe port of Marrow Bay is **closed**. Crews wait on the quay.',
    'radio.html':
      '<html><head><meta property="og:site_name" content="Radio Tern"></head><body><p>The port of Marrow Bay is shut. Crews wait.</p></body></html>',
    'notes.pdf': '%PDF'
  })
  const { articles } = JSON.parse(await compareTo([folder], { format: 'json' }))
  t.strictSame(
    articles.map(({ outlet }: { outlet: string }) => outlet),
    ['Osterby Courier', 'Radio Tern', 'tribune']
  )
  const starts: readonly (readonly [CompareTask, RegExp])[] = [
    [{ format: 'text' }, /^Articles\n {2}Osterby Courier \[courier\]/],
    [{ format: 'html' }, /^<!doctype html>/i],
    [{ format: 'csv' }, /^\ufeff"comparison","story","article"/],
    [{ format: 'csv', table: 'edits' }, /^\ufeff"comparison","story","edit"/],
    [{ format: 'tei' }, /^<\?xml/]
  ]
  for (const [task, start] of starts) t.match(await compareTo([folder], task), start)
  const out = path.join(folder, 'out.html')
  t.equal(await compareTo([folder], { format: 'html', out }), '', 'what goes to a file goes nowhere else')
  t.match(readFileSync(out, 'utf8'), /^<!doctype html>/i)
})

t.test('says what is wrong with the files, and where', async (t) => {
  const folder = t.testdir({
    'a.txt': 'The port of Marrow Bay is shut.',
    'b.txt': 'The port of Marrow Bay is closed.',
    'notes.pdf': '%PDF',
    'half.json': '{',
    none: {}
  })
  const at = (name: string) => path.join(folder, name)
  await t.rejects(compareTo([at('notes.pdf')], { format: 'json' }), { message: /“\.pdf” are not read\. Use one of \.json/ })
  await t.rejects(compareTo([at('half.json')], { format: 'json' }), { code: 'JSON_INVALID', message: /half\.json is not JSON/ })
  await t.rejects(compareTo([at('none')], { format: 'json' }), { message: /none is a folder without articles: / })
  await t.rejects(compareTo([at('a.txt'), at('b.txt')], { format: 'json', base: 'x' }), {
    name: 'AppError',
    faults: [{ pointer: '/options/base' }]
  })
})
