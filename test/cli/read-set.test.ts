import path from 'node:path'
import t from 'tap'
import { readSet } from '../../src/cli/read-set.ts'

const article = (outlet: string) => ({ outlet, text: `${outlet} says that the port is shut.` })

t.test('one JSON file is the body, unchanged', async (t) => {
  const body = { articles: [article('A'), article('B')], colour: 'red' }
  const folder = t.testdir({ 'set.json': JSON.stringify(body) })
  t.strictSame(readSet([path.join(folder, 'set.json')]), { body, origins: [] })
})

t.test('files and folders are put together in the order named, and each article remembers its file', async (t) => {
  const folder = t.testdir({
    'set.json': JSON.stringify({ story: 's', articles: [article('A')] }),
    more: { 'b.txt': 'Shut.', 'a.md': 'Shut.', 'x.json': '{}', 'y.csv': '' },
    others: { 'b.txt': 'Shut.' }
  })
  const in_ = (...names: string[]) => path.join(folder, ...names)
  const { body, origins } = readSet([in_('more'), in_('set.json'), in_('others')])
  t.match(body, { story: 's', articles: [{ id: 'a' }, { id: 'b' }, { outlet: 'A' }, { id: 'b-2' }] })
  t.strictSame(origins, [in_('more', 'a.md'), in_('more', 'b.txt'), in_('set.json'), in_('others', 'b.txt')])
})

t.test('says what is wrong with folders and sets that do not go together', async (t) => {
  const folder = t.testdir({
    empty: {},
    'a.json': JSON.stringify({ story: 'a', articles: [] }),
    'b.json': JSON.stringify({ story: 'b', articles: [] }),
    'c.json': '{"x":1}'
  })
  const in_ = (name: string) => path.join(folder, name)
  t.throws(() => readSet([in_('empty')]), { message: /empty is a folder without articles: / })
  t.throws(() => readSet([in_('a.json'), in_('b.json')]), { message: /Several of the sets have a label/ })
  t.throws(() => readSet([in_('a.json'), in_('c.json')]), { message: /c\.json is neither a set nor an article/ })
})
