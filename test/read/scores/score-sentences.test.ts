import t from 'tap'
import { read } from '../../../src/index.ts'
import { featureNames } from '../../../src/read/scores/feature-names.ts'
import { framingWeights } from '../../../src/read/scores/framing-weights.ts'

const firstOf = (text: string) => read({ outlet: 'x', text, language: 'en' }).sentences[0]!
const framingOf = (text: string) => firstOf(text).framing

t.test('loaded wording scores above the same fact in plain words', async (t) => {
  const pairs: readonly [loaded: string, plain: string][] = [
    ['The shameless board foisted its absurd plan on the helpless town.', 'The board presented its plan to the town on Monday.'],
    ['Tashk slammed the feckless council and its pathetic excuses.', 'Tashk answered the council on Monday.'],
    ['We must never let these fanatics wreck our way of life.', 'The council votes on the road in May.']
  ]
  for (const [loaded, plain] of pairs) {
    t.ok(framingOf(loaded) > framingOf(plain), `${loaded} ${framingOf(loaded)}`)
    t.strictSame([firstOf(loaded).loaded, firstOf(plain).loaded], [true, false])
  }
})

t.test('a sentence without a word of the outlet’s own scores 0', async (t) => {
  const { sentences } = read({
    outlet: 'x',
    text: 'Mayor Oren Tashk spoke. “It is an outrageous, shameless plan.” He left.',
    language: 'en'
  })
  for (const { framing } of sentences) t.ok(framing >= 0 && framing <= 1)
  t.equal(framingOf('* * *\n\nOsterby slept.'), 0)
})

t.test('every feature has a weight, and every weight a feature', async (t) => {
  t.strictSame(Object.keys(framingWeights).sort(), [...featureNames].sort())
})

t.test('words that no rule marks move the estimate by how charged they are', async (t) => {
  const plain = read({ outlet: 'x', text: 'The committee held a quarterly meeting about the regional schedule.', language: 'en' })
  const charged = read({ outlet: 'x', text: 'The committee held a wicked ceremony about the wretched dispute.', language: 'en' })
  t.ok(charged.sentences[0]!.framing > plain.sentences[0]!.framing)
})

t.test('quoted words do not change the estimate, however loaded they are', async (t) => {
  const quoting = (words: string) =>
    framingOf(`The mayor read the letter on Monday. “It is ${words},” Mayor Oren Tashk said at noon in the hall.`)
  t.equal(quoting('a wretched wicked ceremony'), quoting('a quarterly regional ceremony'))
})
