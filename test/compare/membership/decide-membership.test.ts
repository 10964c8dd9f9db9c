import t from 'tap'
import { decideMembership } from '../../../src/compare/membership/decide-membership.ts'
import type { Reading } from '../../../src/schemas/reading.ts'
import { makeReadings, type Told } from '../story/make-readings.ts'

const fire: readonly Told[] = [
  {
    id: 'wire',
    title: 'Fire destroys customs house in Marrow Bay',
    publishedAt: '2031-05-04',
    sentences: [
      'A fire destroyed the old customs house on the quay of Marrow Bay on Monday night, police said.',
      'Two watchmen were taken to hospital with burns, and General Oren Tashk closed the harbour.',
      'Inspector Della Quoyne said the fire began in a store of lamp oil.'
    ]
  },
  {
    id: 'local',
    title: 'Customs house in ruins after blaze',
    publishedAt: '2031-05-05',
    sentences: [
      'The customs house of Marrow Bay, built in 1742, burned down on Monday night.',
      'Lamp oil stored in the cellar caught fire, Inspector Quoyne told the Osterby Courier.',
      'The harbour stays closed by order of General Tashk; two watchmen are in hospital.'
    ]
  },
  {
    id: 'paper',
    title: 'Harbour closed after customs house fire',
    publishedAt: '2031-05-05',
    sentences: [
      'Marrow Bay’s harbour was closed on Tuesday after a fire in its customs house.',
      'Two watchmen were burned when lamp oil caught fire, Inspector Della Quoyne said.',
      'General Oren Tashk did not say when ships may return to the quay.'
    ]
  }
]
const older: Told = {
  id: 'older',
  title: 'Marrow Bay opens its new fish market',
  publishedAt: '2030-11-20',
  sentences: [
    'General Oren Tashk opened the new fish market on the quay of Marrow Bay on Saturday.',
    'The market has room for ninety stalls and cost four million crowns.',
    'Fishermen complained about the rent, which rose by a third.'
  ]
}
const belonging = (readings: readonly Reading[]) =>
  decideMembership(readings)
    .filter(({ belongs }) => belongs)
    .map(({ article }) => article)

t.test('keeps the articles that tell one event', async (t) => {
  t.strictSame(belonging(makeReadings(...fire)), ['wire', 'local', 'paper'])
})

t.test('tells apart an older article on the same people and place, and says why', async (t) => {
  const members = decideMembership(makeReadings(older, ...fire))
  t.strictSame(
    members.map(({ article, belongs }) => [article, belongs]),
    [
      ['older', false],
      ['wire', true],
      ['local', true],
      ['paper', true]
    ]
  )
  const [stranger, member] = members
  t.match(stranger!.reason, /^Shares .*“(?:Bay|Marrow|Tashk|Oren)”.* with the others, but lacks .*“.+”.*dated 2030-11-20/)
  t.match(member!.reason, /^Tells of “.+”, as the others do\.$/)
  t.ok(stranger!.similarity < member!.similarity)
})

t.test('does not depend on the order of the articles', async (t) => {
  const readings = makeReadings(older, ...fire)
  const byId = (members: ReturnType<typeof decideMembership>) => members.sort((a, b) => (a.article < b.article ? -1 : 1))
  t.strictSame(byId(decideMembership(readings)), byId(decideMembership([...readings].reverse())))
})

t.test('compares two articles whatever they tell', async (t) => {
  const [member, other] = decideMembership(makeReadings(fire[0]!, older))
  t.strictSame([member!.belongs, other!.belongs], [true, true])
  t.ok(member!.similarity < 0.5)
})

t.test('leaves out what cannot be read', async (t) => {
  const [empty, ...rest] = makeReadings({ id: 'empty', sentences: [] }, ...fire)
  const unreadable = { ...empty!, warnings: [{ code: 'ARTICLE_EMPTY', detail: 'The article has no text.' }] }
  t.strictSame(decideMembership([unreadable, ...rest])[0], {
    article: 'empty',
    belongs: false,
    similarity: 0,
    reason: 'unreadable'
  })
  t.strictSame(decideMembership([]), [])
})

t.test('takes the earliest of articles that have nothing in common', async (t) => {
  const readings = makeReadings(
    { id: 'late', publishedAt: '2031-02-02', sentences: ['Barley prices doubled.'] },
    { id: 'early', publishedAt: '2031-02-01', sentences: ['Quoyne resigned.'] },
    { id: 'undated', sentences: ['Lightning struck chapels.'] }
  )
  t.strictSame(belonging(readings), ['early'])
})
