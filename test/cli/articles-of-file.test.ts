import path from 'node:path'
import t, { type Test } from 'tap'
import { articlesOfFile } from '../../src/cli/articles-of-file.ts'

const read = (t: Test, name: string, content: string) => articlesOfFile(path.join(t.testdir({ [name]: content }), name))

t.test('a text is one article, called after its file, with what the lines at its top say', async (t) => {
  t.strictSame(read(t, 'osterby-courier.txt', 'The port is shut.'), {
    articles: [{ id: 'osterby-courier', outlet: 'osterby courier', text: 'The port is shut.' }]
  })
  const top = '---\noutlet: "Osterby Courier"\nheadline: Port: shut\ndate: 2026-10-14\ncolour: red\n---\nThe port is shut.'
  t.strictSame(read(t, 'c.md', top), {
    articles: [{ id: 'c', outlet: 'Osterby Courier', title: 'Port: shut', publishedAt: '2026-10-14', text: 'The port is shut.' }]
  })
  t.match(read(t, 'c.txt', '---\nA line without an end.'), { articles: [{ text: '---\nA line without an end.' }] })
})

t.test('a page is one article of the site that it names', async (t) => {
  const page = `<html><head><meta name="x" content="y"><meta content='Radio &amp; Tern' property="og:site_name"></head><p>Shut.</p></html>`
  t.strictSame(read(t, 'page.htm', page), { articles: [{ id: 'page', outlet: 'Radio & Tern', html: page }] })
  t.match(read(t, 'page.html', '<p>Shut.</p>'), { articles: [{ outlet: 'page' }] })
})

t.test('JSON is a set, an article, or a list of articles; NDJSON an article a line', async (t) => {
  const article = { outlet: 'A', text: 'Shut.' }
  t.strictSame(read(t, 'a.json', JSON.stringify({ articles: [article], story: 's' })), {
    set: { articles: [article], story: 's' }
  })
  t.strictSame(read(t, 'a.json', JSON.stringify(article)), { articles: [article] })
  t.strictSame(read(t, 'a.json', JSON.stringify([article])), { articles: [article] })
  const lines = `${JSON.stringify(article)}\n\n${JSON.stringify(article)}\n`
  t.strictSame(read(t, 'a.ndjson', lines), { articles: [article, article] })
  t.strictSame(read(t, 'without-ending', lines), { articles: [article, article] })
  t.throws(() => read(t, 'a.jsonl', `${JSON.stringify(article)}\n{`), { message: /^Line 2 of .*a\.jsonl is not JSON: / })
})

t.test('recognises a file without an ending by its content', async (t) => {
  t.match(read(t, 'a', '  <!doctype html><p>Shut.</p>'), { articles: [{ html: /doctype/ }] })
  t.match(read(t, 'a', '\ufeffThe port is shut.'), { articles: [{ text: 'The port is shut.' }] })
  t.match(read(t, 'a', '[{"outlet":"A"}]'), { articles: [{ outlet: 'A' }] })
})

t.test('what cannot be read is an error that names the file', async (t) => {
  t.throws(() => read(t, 'a.docx', 'PK'), { message: /a\.docx: files that end in “\.docx” are not read\. Use one of \.json, / })
  t.throws(() => articlesOfFile('no/such.txt'), { message: 'no/such.txt: no such file or folder' })
  t.throws(() => read(t, 'a.json', '{'), { code: 'JSON_INVALID', message: /a\.json is not JSON: / })
})
