import t from 'tap'
import { compileRules } from '../../../src/read/markers/compile-rules.ts'
import { readArticle } from '../../../src/read/read-article.ts'
import type { CallerRule } from '../../../src/schemas/marker-rule.ts'

const marked = (text: string, callers: CallerRule[] = []) =>
  readArticle({ outlet: 'Osterby Courier', text, language: 'en' }, 'a1', compileRules(callers, [])).markers.map(
    (marker) => marker.text
  )

t.test('lists words that readers call loaded, and leaves out those that they seldom do', async (t) => {
  t.ok(marked('The shameless council sold the lighthouse.').includes('shameless'))
  t.notOk(marked('The mainstream media in Osterby reported the sale.').includes('mainstream'))
})

t.test('always lists constructions and the caller’s own rules', async (t) => {
  t.ok(marked('Twelve farmers were killed near Marrow Bay.').includes('killed'))
  const rule: CallerRule = { id: 'mine/media', family: 'us-and-them', match: { words: ['mainstream'] } }
  t.ok(marked('The mainstream media in Osterby reported the sale.', [rule]).includes('mainstream'))
})
