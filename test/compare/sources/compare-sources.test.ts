import t from 'tap'
import { compare } from '../../../src/index.ts'
import type { OutletFraming } from '../../../src/schemas/comparison.ts'

const text = `Sen. Oren Tashk (D-Veld.) said on Monday that the harbour of Marrow Bay would close for a year.

“We were never told about any of this,” said Ilse Varn, a professor at the University of Osterby, and she called the plan a mistake.

Police said that nobody was hurt when protesters blocked the road to the harbour on Monday.

Varn accused Harbour Minister Jon Brandt of hiding the costs from the town for two years.

She also criticised Mayor Mila Dorn, but Dorn declined to comment when she was called on Monday.

The harbour will open again next spring, according to a report that the council ordered.`

const outletOf = (...texts: string[]): OutletFraming =>
  compare({ articles: texts.map((each, i) => ({ id: `a${i}`, outlet: `Outlet ${i}`, text: each, language: 'en' })) }).framing
    .outlets[0]!
const { sources = [], sourcing } = outletOf(text, text)
const sourceOf = (name: string) => sources.find(({ source }) => source.includes(name))

t.test('says what kind of speaker each source is, with the party and the gender that the text states', async (t) => {
  t.match(sourceOf('Tashk'), { kind: 'politician', party: 'Democratic', gender: null })
  t.match(sourceOf('Varn'), { kind: 'expert', party: null, gender: 'female' })
  t.match(sourceOf('Police'), { kind: 'police' })
  t.match(sourceOf('report'), { kind: 'document' })
})

t.test('sums up the words by kind, and who speaks first and last', async (t) => {
  const all = sources.reduce((sum, { quoted, attributed }) => sum + quoted + attributed, 0)
  t.equal(
    Object.values(sourcing!.words).reduce((sum, words) => sum + words, 0),
    all
  )
  t.match(sourcing!.first, /Tashk/)
  t.match(sourcing!.last, /report/)
})

t.test('names people who are criticised without a say, but nobody who was asked or speaks', async (t) => {
  t.strictSame(sourcing!.unanswered, ['Jon Brandt'])
  const answered = `${text}\n\nA spokesman for Brandt said that all figures had been published.`
  t.strictSame(outletOf(answered, answered).sourcing!.unanswered, [])
  const office = text.replace('Harbour Minister Jon Brandt of', 'Jon Brandt’s office of')
  t.strictSame(outletOf(office, office).sourcing!.unanswered, [])
})

t.test('uses what another article of the story says about a person', async (t) => {
  const bare = text.replace('Ilse Varn, a professor at the University of Osterby, and', 'Ilse Varn, and')
  const found = (...texts: string[]) => outletOf(...texts).sources!.find(({ source }) => source === 'Ilse Varn')!.kind
  t.equal(found(bare, bare), 'other')
  t.equal(found(bare, text), 'expert')
})

t.test('states no gender that the text does not', async (t) => {
  const plain = text.replace('and she called', 'and called').replace('She also', 'Varn also')
  t.equal(outletOf(plain, plain).sources!.find(({ source }) => source.includes('Varn'))!.gender, null)
})
