import t from 'tap'
import { isWidgetCount } from '../../../src/read/furniture/is-widget-count.ts'

const counters = [
  'Rated 3.8 by 2,517 visitors',
  'Rating: 4.5 out of 5',
  '4.2 stars from 88 reviews',
  '★★★★☆',
  '1.2K shares',
  '56 Comments 12 Shares',
  'Like 56 | Share 12 | Tweet 3',
  'Time to read: 3 min',
  'Est. reading time 2 min',
  'This article has been shared 345 times'
]
const sentences = [
  'Two shares fell by 3 percent on Monday.',
  'Four stars fell.',
  '4.5 of 5 cranes fell.',
  'He rated it 4.2 by habit.',
  'Views of the bay are free.',
  'The reading time was short.',
  'The 5 minute read of it took long.',
  'Rated the best by 1,204 readers, the pier shut.',
  'Likes and dislikes',
  '12 March 2031'
]

t.test('distinguishes the counters of a page from its sentences', async (t) => {
  for (const line of counters) t.equal(isWidgetCount(line), true, line)
  for (const line of sentences) t.equal(isWidgetCount(line), false, line)
})
