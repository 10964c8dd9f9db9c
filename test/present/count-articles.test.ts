import t from 'tap'
import { countArticles } from '../../src/present/count-articles.ts'

t.test('counts the articles compared, and those set aside if there are some', async (t) => {
  t.equal(countArticles(4, 5), '4 articles compared, 1 set aside')
  t.equal(countArticles(4, 4), '4 articles compared')
  t.equal(countArticles(1, 3), '1 article compared, 2 set aside')
})
