import t from 'tap'
import { chooseText } from '../../../src/read/furniture/choose-text.ts'
import { article, paragraphs } from './invented-article.ts'

const long = [article, article.replaceAll('.', ', said the port.')].join('\n\n')
const other = Array.from(
  { length: 40 },
  (_, i) => `Umbrellas were once a sign of rank, and later a tool of clerks in Tallow Street ${i}, as makers remember.`
).join('\n\n')

t.test('keeps what was found if that is most of the running text', async (t) => {
  t.equal(chooseText(article, `${article}\n\nHome\n\nTrade`), article)
})

t.test('returns the whole if what was found is only a part on the same subject', async (t) => {
  t.equal(chooseText(paragraphs[0]!, article), article)
  t.equal(chooseText(paragraphs.slice(0, 2).join('\n\n'), long), long)
})

t.test('keeps what was found if the rest is about other things, however long', async (t) => {
  const all = `${long}\n\n${other}`
  t.equal(chooseText(long, all), long)
})
