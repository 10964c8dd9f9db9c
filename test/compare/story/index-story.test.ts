import t from 'tap'
import { indexStory } from '../../../src/compare/story/index-story.ts'
import { stemWord } from '../../../src/languages/english/stem-word.ts'
import { makeReadings } from './make-readings.ts'

const readings = makeReadings(
  { id: 'b', publishedAt: '2031-03-02', sentences: ['The ferry sank.', 'Nobody was hurt.'] },
  { id: 'a', title: 'Ferry sinks', publishedAt: '2031-03-01', sentences: ['# The ferry', 'The ferry sank.'] },
  { id: 'c', sentences: ['Rain fell.'] }
)

t.test('puts articles in order of date, undated last', async (t) => {
  t.strictSame(
    indexStory(readings).articles.map(({ reading }) => reading.article),
    ['a', 'b', 'c']
  )
  t.strictSame(indexStory([...readings].reverse()).vocabulary, indexStory(readings).vocabulary)
})

t.test('keeps headlines apart from the text, headings with it', async (t) => {
  const [first] = indexStory(readings).articles
  t.strictSame([first!.title.length, first!.body.map(({ place }) => place)], [1, [0, 1]])
})

t.test('shares one wording between identical sentences', async (t) => {
  const { articles } = indexStory(readings)
  t.equal(articles[0]!.body[1]!.wording, articles[1]!.body[0]!.wording)
})

t.test('counts how many articles have a word', async (t) => {
  const { vocabulary, frequency, weight } = indexStory(readings)
  const count = (word: string) => frequency[vocabulary.indexOf(word)]
  t.strictSame(['the', 'ferry', 'rain'].map(count), [2, 2, 1])
  t.ok(weight[vocabulary.indexOf('rain')]! > weight[vocabulary.indexOf('ferry')]!)
})

t.test('brings forms of a word together', async (t) => {
  const same = [
    ['attack', 'attacks', 'attacked', 'attacking'],
    ['city', 'cities', "city's"],
    ['recognise', 'recognized', 'recognises'],
    ['colour', 'color', 'colours'],
    ['1,200', '1200'],
    ['five', '5']
  ]
  for (const forms of same) t.equal(new Set(forms.map(stemWord)).size, 1, forms.join(' '))
  t.not(stemWord('general'), stemWord('generous'))
})
