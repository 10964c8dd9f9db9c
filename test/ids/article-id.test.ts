import t from 'tap'
import { articleId } from '../../src/ids/article-id.ts'
import { read } from '../../src/index.ts'

const title = 'Ferry to Marrow Bay stops'
const text =
  'The ferry to Marrow Bay will not sail on Monday, said Ilse Varn, the harbour master.\n\nRepairs take a week, she said on Friday evening.'
const idOf = (article: object) => articleId(read({ outlet: 'Harbour Post', text, ...article }))
const id = idOf({})

t.test('is the same with and without the headline, above the text or beside it', async (t) => {
  t.match(id, /^art_[0-9a-f]{40}$/)
  t.equal(idOf({ title }), id)
  t.equal(idOf({ title, text: `${title}\n\n${text}` }), id)
  t.equal(idOf({ text: text.replace('\n\n', '\r\n\r\n\r\n') }), id)
})

t.test('differs by outlet and by words', async (t) => {
  t.not(idOf({ outlet: 'Skarn Tribune' }), id)
  t.not(idOf({ text: text.replace('week', 'month') }), id)
})
