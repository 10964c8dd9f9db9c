import t from 'tap'
import { alignSentences } from '../../../src/compare/align/align-sentences.ts'
import { relateCells } from '../../../src/compare/align/relate-cells.ts'
import { findConflicts } from '../../../src/compare/conflicts/find-conflicts.ts'
import { findEdits } from '../../../src/compare/edits/find-edits.ts'
import { indexStory } from '../../../src/compare/story/index-story.ts'
import type { Name, Reading } from '../../../src/schemas/reading.ts'
import fc from '../../seeded-check.ts'
import { makeReadings } from '../story/make-readings.ts'

const people = ['Ilsa Brand', 'Brand', 'Oren Tashk', 'Tashk', 'Pavel Reuk', 'Reuk']
const places = ['Marrow Bay', 'Osterby', 'Veldania', 'Veldanian']
const bodies = ['Free Harbour Union', 'FHU', 'F.H.U.']

/** The names of the lists above, wherever they stand in the text. */
function namesIn(reading: Reading): Name[] {
  const find = (type: Name['type']) => (name: string) => {
    const start = reading.text.search(new RegExp(`\\b${name}`))
    const mention = { start, end: start + name.length, text: name }
    return start < 0 ? [] : [{ id: `${reading.article}.${name}`, name, type, mentions: [mention], epithets: [] }]
  }
  return [...people.flatMap(find('person')), ...places.flatMap(find('place')), ...bodies.flatMap(find('organization'))]
}

function conflictsOf(readings: readonly Reading[]) {
  const story = indexStory(readings.map((reading) => ({ ...reading, names: namesIn(reading) })))
  const { rows } = relateCells(story, alignSentences(story), undefined)
  return findConflicts(story, rows, findEdits(story, rows))
}

/** Each conflict of one sentence told in several ways: its kind, then its values. */
const conflicts = (...sentences: readonly string[]) =>
  conflictsOf(makeReadings(...sentences.map((text, i) => ({ id: `a${i}`, sentences: [text] })))).map(({ kind, values }) => [
    kind,
    ...values.map(({ text }) => text)
  ])

t.test('lists the same fact with another number', async (t) => {
  const cases: [string, string, string, string][] = [
    ['The ferry sank off Osterby with 12 people on board.', 'The ferry sank off Osterby with 14 people on board.', '12', '14'],
    ['The storm killed twelve people in the bay.', 'The storm killed 17 people in the bay.', '17', 'twelve'],
    ['In all 12 people were killed by the storm.', 'The storm ended by killing 17 people in all.', '12', '17'],
    [
      'Tashk, the mayor, pays a fine of $1.2 million.',
      'Tashk, the mayor, pays a fine of $2 million.',
      '$1.2 million',
      '$2 million'
    ],
    ['Bread prices rose 5% in the port last year.', 'Bread prices rose 6 per cent in the port last year.', '5%', '6 per cent'],
    ['The bridge opened on 14 March to great crowds.', 'The bridge opened on 15 March to great crowds.', '14', '15'],
    ['About 1,400 dockers marched to the town hall.', 'Some 900 dockers marched to the town hall.', '1,400', '900']
  ]
  for (const [a, b, ...values] of cases) t.strictSame(conflicts(a, b), [['number', ...values]], `${a} | ${b}`)
})

t.test('passes over what is no other number', async (t) => {
  const cases: [string, string][] = [
    ['The union counted 1,200 men at the gate.', 'The union counted twelve hundred men at the gate.'],
    ['The union counted 1 200 men at the gate.', 'The union counted 1,200 men at the gate.'],
    ['Prices rose 5% in the port last year.', 'Prices rose five percent in the port last year.'],
    ['About 1,400 dockers marched to the town hall.', 'In all 1,387 dockers marched to the town hall.'],
    ['More than 300 dockers marched to the town hall.', 'In all 350 dockers marched to the town hall.'],
    ['The new quay cost 1.4 million crowns to build.', 'The new quay cost 1,387,000 crowns to build.'],
    ['The quake killed 12 people and injured 30 people.', 'The quake injured 30 people and killed 12 people.'],
    ['The raid left 12 houses burned and 5 boats sunk.', 'The raid left 5 boats sunk and 12 houses burned.'],
    ['The vote began at 9:30 in the old hall of the port.', 'The vote began at 10:30 in the old hall of the port.'],
    ['Police seized 12 boats in the port of Osterby.', 'Police seized 12 boats and 40 nets in the port of Osterby.']
  ]
  for (const [a, b] of cases) t.strictSame(conflicts(a, b), [], `${a} | ${b}`)
})

t.test('lists another name in the same place, if each article has only its own', async (t) => {
  const reporters = 'told reporters that the harbour would close.'
  t.strictSame(conflicts(`Mayor Ilsa Brand ${reporters}`, `Mayor Pavel Reuk ${reporters}`).length, 1)
  t.strictSame(conflicts('The ship left for Osterby on Monday night.', 'The ship left for Marrow Bay on Monday night.'), [
    ['place', 'Marrow Bay', 'Osterby']
  ])
  t.strictSame(conflicts(`Ilsa Brand ${reporters}`, `Brand ${reporters}`), [])
  t.strictSame(conflicts('The Free Harbour Union called a strike on Monday.', 'The FHU called a strike on Monday.'), [])
  t.strictSame(conflicts('The FHU called a strike on Monday.', 'The F.H.U. called a strike on Monday.'), [])
  const both = 'Tashk met Reuk in the old town hall. Reuk met Tashk in the old town hall.'
  t.strictSame(conflicts(both, 'Reuk met Tashk in the old town hall. Tashk met Reuk in the old town hall.'), [])
})

t.test('lists what one denies and another affirms', async (t) => {
  t.strictSame(conflicts('The council did not approve the new harbour plan.', 'The council approved the new harbour plan.'), [
    ['negation', 'approved', 'not approve']
  ])
  t.strictSame(conflicts('The bridge wasn’t safe for heavy lorries.', 'The bridge was safe for heavy lorries.'), [
    ['negation', 'safe', 'wasn’t safe']
  ])
})

t.test('passes over negation that says the same', async (t) => {
  const cases: [string, string][] = [
    ['The council did not approve the plan.', 'The council didn’t approve the plan.'],
    ['She doesn’t think that the bridge is safe.', 'She thinks that the bridge isn’t safe.'],
    ['The council did not approve the plan.', 'The council refused to approve the plan.'],
    ['Not only the mayor praised the harbour plan.', 'The mayor praised the harbour plan.']
  ]
  for (const [a, b] of cases) t.strictSame(conflicts(a, b), [], `${a} | ${b}`)
})

t.test('says who states which value, and where', async (t) => {
  const [a, b, c] = [14, 12, 14].map((count) => `The ferry sank off Osterby with ${count} people on board.`) as [
    string,
    string,
    string
  ]
  const readings = makeReadings(
    { id: 'a', sentences: ['Rain fell all night on the coast.', a] },
    { id: 'b', title: 'Ferry sinks', sentences: [b] },
    { id: 'c', title: 'Ferry sinks', sentences: [c] }
  )
  const [conflict] = conflictsOf(readings)
  t.strictSame(
    conflict!.values.map(({ text, articles }) => [text, articles.toSorted()]),
    [
      ['14', ['a', 'c']],
      ['12', ['b']]
    ]
  )
  for (const { spans } of conflict!.values)
    for (const span of spans)
      t.equal(readings.find(({ article }) => article === span.article)!.text.slice(span.start, span.end), span.text)
})

t.test('does not depend on the order of the articles', async () => {
  const sentence = fc.tuple(
    fc.integer({ min: 10, max: 14 }),
    fc.constantFrom('Osterby', 'Marrow Bay'),
    fc.constantFrom('', 'not ')
  )
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 2, maxLength: 5 }), (told) => {
      const readings = makeReadings(
        ...told.map(([count, place, not], i) => ({
          id: `a${i}`,
          publishedAt: `2031-01-0${i + 1}`,
          sentences: [`The ferry did ${not}leave ${place} with ${count} people on board.`]
        }))
      )
      return JSON.stringify(conflictsOf(readings)) === JSON.stringify(conflictsOf(readings.toReversed()))
    }),
    { numRuns: 50 }
  )
})

t.test('lists another day, month, part of the day or season, but no relative time', async (t) => {
  const opens = (when: string) => `The exhibition of glass at the old mill opens ${when}.`
  t.strictSame(conflicts(opens('on Friday'), opens('on Sunday')), [['time', 'Friday', 'Sunday']])
  t.strictSame(conflicts(opens('in March'), opens('in October')), [['time', 'March', 'October']])
  t.strictSame(conflicts(opens('at dawn'), opens('at noon')), [['time', 'dawn', 'noon']])
  t.strictSame(conflicts(opens('in spring'), opens('in autumn')), [['time', 'autumn', 'spring']])
  t.strictSame(conflicts(opens('on Friday'), opens('tomorrow')), [])
  t.strictSame(conflicts(opens('on Friday'), opens('in March')), [])
  t.strictSame(conflicts(opens('this week'), opens('next week')), [])
  t.strictSame(conflicts(opens('on Friday and closes on Sunday'), opens('on Sunday and closes on Friday')), [])
})

t.test('lists what is turned round, unless each has both words', async (t) => {
  const council = (verb: string) => `The council of Marrow Bay ${verb} the plan for the northern pier.`
  t.strictSame(conflicts(council('approved'), council('rejected')), [['opposite', 'approved', 'rejected']])
  t.strictSame(conflicts(council('confirmed'), council('denied')), [['opposite', 'confirmed', 'denied']])
  t.strictSame(conflicts(council('approved'), council('backed')), [])
  t.strictSame(conflicts(council('approved'), council('discussed')), [])
  const mixed = (first: string, second: string) => `Exports of the port ${first} in May and ${second} in June of this year.`
  t.strictSame(conflicts(mixed('rose', 'fell'), mixed('fell', 'rose')), [])
})

t.test('lists two trades of one person, after the same words', async (t) => {
  const treated = (who: string) => `Orin Keel, ${who} from Velm, helped the wounded at the northern pier.`
  t.strictSame(conflicts(treated('a doctor'), treated('a carpenter')), [['role', 'carpenter', 'doctor']])
  t.strictSame(conflicts(treated('a doctor'), treated('a physician')), [])
  t.strictSame(
    conflicts('A doctor helped the wounded at the northern pier.', 'A carpenter helped the wounded at the northern pier.'),
    []
  )
})

t.test('lists numbers that changed places', async (t) => {
  const lists = (houses: number, barns: number) => `The report lists ${houses} houses and ${barns} barns for repair.`
  t.equal(conflicts(lists(20, 13), lists(13, 20)).length, 2)
  t.strictSame(conflicts(lists(20, 13), 'The report lists 13 barns and 20 houses for repair.'), [])
})

t.test('lists nothing of counters and time stamps of the page', async (t) => {
  t.strictSame(conflicts('Rated 3.8 by 2,517 visitors', 'Rated 4.4 by 1,310 readers'), [])
  t.strictSame(conflicts('Updated on Monday at 10:32', 'Updated on Friday at 11:40'), [])
})
