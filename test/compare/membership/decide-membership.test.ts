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

t.test('keeps the articles that report one event', async (t) => {
  t.strictSame(belonging(makeReadings(...fire)), ['wire', 'local', 'paper'])
})

t.test('excludes an older article on the same people and place, and says why', async (t) => {
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
  t.match(
    stranger!.reason,
    /^Reports another event: it does not mention “.+” or “.+”, and shares only .*“(?:Bay|Marrow|Tashk|Oren)”/
  )
  t.match(
    stranger!.reason,
    / with the others; it is dated 2030-11-20, and the articles on the event are dated around 2031-05-05\.$/
  )
  t.match(member!.reason, /^Reports the same event as the others: they share “.+”, “.+” and “.+”; it is dated 2031-05-04/)
  t.ok(stranger!.similarity < member!.similarity)
})

t.test('does not depend on the order of the articles', async (t) => {
  const readings = makeReadings(older, ...fire)
  const byId = (members: ReturnType<typeof decideMembership>) => members.sort((a, b) => (a.article < b.article ? -1 : 1))
  t.strictSame(byId(decideMembership(readings)), byId(decideMembership([...readings].reverse())))
})

t.test('keeps a follow-up of the next day, a live blog and a commentary on the event, and leaves another fire out', async (t) => {
  const others: readonly Told[] = [
    {
      id: 'follow-up',
      title: 'Third cellar of customs house held lamp oil',
      publishedAt: '2031-05-06',
      sentences: [
        'Inspectors found lamp oil in a third cellar of the burned customs house of Marrow Bay on Wednesday.',
        'Inspector Della Quoyne said the fire could have reached the quay.',
        'General Oren Tashk keeps the harbour closed until Friday.'
      ]
    },
    {
      id: 'live',
      title: 'Live: fire in Marrow Bay',
      publishedAt: '2031-05-05',
      sentences: [
        '23:10 The customs house of Marrow Bay is on fire, police say.',
        '23:40 Trains to Osterby are held at the bridge.',
        '00:15 Two watchmen are in hospital with burns.',
        '01:30 General Tashk closes the harbour.',
        '07:00 Schools open as usual.'
      ]
    },
    {
      id: 'comment',
      title: 'Marrow Bay’s fire was no accident of fate',
      publishedAt: '2031-05-06',
      sentences: [
        'Nobody should be surprised that the customs house burned.',
        'Lamp oil has no place in a cellar on the quay, and Inspector Quoyne has said so for years.',
        'General Tashk owes the two watchmen more than flowers.'
      ]
    },
    {
      id: 'other-fire',
      title: 'Barn burns near Dunmore',
      publishedAt: '2031-05-05',
      sentences: [
        'A barn near Dunmore burned down on Monday night.',
        'Farmer Lena Storr lost forty sheep, the fire brigade said.',
        'Lightning is thought to have struck the roof.'
      ]
    }
  ]
  const members = decideMembership(makeReadings(...fire, ...others))
  t.strictSame(
    members.filter(({ belongs }) => !belongs).map(({ article }) => article),
    ['other-fire']
  )
  t.match(members.find(({ article }) => article === 'follow-up')!.reason, /it is dated 2031-05-06, and the articles on the event/)
  t.match(members.find(({ article }) => article === 'other-fire')!.reason, /^Reports another event: it does not mention “/)
})

t.test('keeps items of one sentence on unrelated events apart', async (t) => {
  const storm = { id: 'storm', sentences: ['The harbour of Osterby is closed after a storm.'] }
  const bread = { id: 'bread', sentences: ['A bakery in Dunmore won a prize for its rye bread.'] }
  const cranes = { id: 'cranes', sentences: ['Two cranes fell in the port of Osterby during the storm.'] }
  t.strictSame(belonging(makeReadings(storm, bread)).length, 1)
  t.strictSame(belonging(makeReadings(storm, bread, cranes)), ['storm', 'cranes'])
  t.strictSame(belonging(makeReadings(storm, cranes)), ['storm', 'cranes'])
})

t.test('compares two articles that have something in common', async (t) => {
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

t.test('keeps the earliest of articles that have nothing in common', async (t) => {
  const readings = makeReadings(
    { id: 'late', publishedAt: '2031-02-02', sentences: ['Barley prices doubled.'] },
    { id: 'early', publishedAt: '2031-02-01', sentences: ['Quoyne resigned.'] },
    { id: 'undated', sentences: ['Lightning struck chapels.'] }
  )
  t.strictSame(belonging(readings), ['early'])
})
