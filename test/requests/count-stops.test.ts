import t from 'tap'
import { readConfig } from '../../src/config.ts'
import { checkAnalysis, checkComparison, checkStories } from '../../src/requests/check-request.ts'
import { countStops } from '../../src/requests/count-stops.ts'

const counts: readonly (readonly [string, number])[] = [
  ['', 0],
  ['no end', 0],
  ['The port is closed.', 1],
  ['The port is closed. Ships wait! Why?', 3],
  ['“It is closed.” She left …', 2],
  ['A headline\n\nThe port is closed.\nShips wait.', 3],
  ['In 3.5 hours, by www.port.example', 0],
  ['No. '.repeat(1000), 1000]
]
for (const [text, count] of counts) {
  t.test(`counts ${count} in ${JSON.stringify(text.slice(0, 40))}`, async (t) => t.equal(countStops(text), count))
}

t.test('articles and sets of too many sentences are refused before they are read', async (t) => {
  const env = { ARTICLE_SENTENCES_LIMIT: '20', SET_SENTENCES_LIMIT: '30', STORIES_SENTENCES_LIMIT: '40' }
  const { limits } = readConfig(env)
  const articles = (...sentences: number[]) =>
    sentences.map((count, i) => ({ outlet: `Outlet ${i}`, text: 'No. '.repeat(count) }))
  const tooLong = (pointer: string, limit: number) => ({
    code: 'ARTICLE_TOO_LONG',
    message: new RegExp(`${limit}`),
    faults: [{ pointer }]
  })
  checkAnalysis(articles(20)[0], limits)
  t.throws(() => checkAnalysis(articles(21)[0], limits), tooLong('/text', 20))
  checkComparison({ articles: articles(20, 10) }, limits)
  t.throws(() => checkComparison({ articles: articles(5, 21) }, limits), tooLong('/articles/1/text', 20))
  const setTooLong = (limit: number) => ({
    code: 'SET_TOO_LONG',
    message: new RegExp(`${limit}`),
    faults: [{ pointer: '/articles' }]
  })
  t.throws(() => checkComparison({ articles: articles(20, 11) }, limits), setTooLong(30))
  checkStories({ articles: articles(20, 20) }, limits)
  t.throws(() => checkStories({ articles: articles(20, 20, 1) }, limits), setTooLong(40))
})
