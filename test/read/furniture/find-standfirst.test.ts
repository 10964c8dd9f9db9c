import t from 'tap'
import { withStandfirst } from '../../../src/read/furniture/find-standfirst.ts'
import { article, paragraphs, title } from './invented-article.ts'

const standfirst = 'The port of Marrow Bay stands still, and no grain leaves Veldania.'
const notice = 'Please enable all cookies of our partners to view what is shown here.'

t.test('restores the standfirst between the headline and the article', async (t) => {
  const page = ['Home', title, 'By Ana Dorn', standfirst, notice, 'May 12, 2031', article].join('\n\n')
  t.equal(withStandfirst(article, page, title), `${standfirst}\n\n${article}`)
})

t.test('gives an article its first paragraphs back', async (t) => {
  const page = [title, standfirst, article].join('\n\n')
  const found = paragraphs.slice(3).join('\n\n')
  t.equal(withStandfirst(found, page, title), [standfirst, ...paragraphs.slice(0, 3), found].join('\n\n'))
})

t.test('leaves an article as it is', async (t) => {
  const cases: [name: string, page: string, title: string | null][] = [
    ['no headline', [standfirst, article].join('\n\n'), title],
    ['no headline known', [title, standfirst, article].join('\n\n'), null],
    ['a notice alone', [title, notice, article].join('\n\n'), title],
    ['a far headline', [title, standfirst, ...Array(40).fill('Menu'), article].join('\n\n'), title],
    ['a line that the article has', [title, paragraphs[2], article].join('\n\n'), title],
    ['another page', standfirst, title]
  ]
  for (const [name, page, headline] of cases) t.equal(withStandfirst(article, page, headline), article, name)
})
