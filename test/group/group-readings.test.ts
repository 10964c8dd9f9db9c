import t from 'tap'
import { findDate } from '../../src/group/find-date.ts'
import { groupReadings } from '../../src/group/group-readings.ts'
import { dateFactor } from '../../src/group/measure-likeness.ts'
import { pickHeaviest } from '../../src/group/pick-heaviest.ts'
import { makeReadings, type Told } from '../compare/story/make-readings.ts'

const quake = (id: string, { place, figure, day, name }: Readonly<Record<'place' | 'figure' | 'day' | 'name', string>>): Told[] =>
  ['a', 'b', 'c'].map((suffix, i) => ({
    id: `${id}${suffix}`,
    title: [`Earthquake shakes ${place}`, `${place} struck by earthquake`, `${figure} hurt as ground shakes in ${place}`][i]!,
    publishedAt: day,
    sentences: [
      `An earthquake shook ${place} early on Tuesday, and ${figure} people were hurt.`,
      [`Mayor ${name} asked for tents.`, `“We need tents,” said ${name}, the mayor.`, `Tents were asked for by ${name}.`][i]!,
      `The bridge at ${place} was closed, ${name} said.`
    ]
  }))
const articles = [
  ...quake('v', { place: 'Velmora', figure: '412', day: '2031-03-04', name: 'Ansel Trock' }),
  ...quake('k', { place: 'Kerrin Sound', figure: '67', day: '2033-08-19', name: 'Bria Lowndes' })
]
const alone: Told = {
  id: 'alone',
  title: 'Choir wins prize',
  publishedAt: '2031-03-04',
  sentences: ['A choir from Osterby won the silver lyre.']
}

t.test('groups articles of one event, and keeps the same kind of event elsewhere apart', async (t) => {
  const readings = makeReadings(...articles, alone)
  const groups = groupReadings(readings).map(({ articles }) => articles.map((i) => readings[i]!.article))
  t.strictSame(groups, [['va', 'vb', 'vc'], ['ka', 'kb', 'kc'], ['alone']])
})

t.test('labels a group with a headline of it, and one article with its own', async (t) => {
  const groups = groupReadings(makeReadings(...articles, alone, { id: 'z', sentences: ['Untitled words only.'] }))
  t.match(groups[0]!.label, /Velmora/)
  t.equal(groups.find(({ articles }) => articles[0] === 6)!.label, 'Choir wins prize')
  t.equal(groups.find(({ articles }) => articles[0] === 7)!.label, 'Untitled words only.')
  t.strictSame(
    groups.map(({ similarity }) => similarity > 0 && similarity <= 1),
    groups.map(() => true)
  )
})

t.test('does not depend on the order of the articles', async (t) => {
  const readings = makeReadings(...articles, alone)
  const names = (given: typeof readings) =>
    groupReadings(given).map(({ articles, label, similarity }) => [articles.map((i) => given[i]!.article), label, similarity])
  t.strictSame(names([...readings].reverse()), names(readings))
})

t.test('puts every article into one group, empty ones too', async (t) => {
  t.strictSame(groupReadings([]), [])
  const groups = groupReadings(makeReadings({ id: 'a', sentences: [] }, { id: 'b', sentences: [] }))
  t.strictSame(groups.flatMap(({ articles }) => articles).sort(), [0, 1])
})

t.test('finds the day of an article', async (t) => {
  const day = (date: string) => Date.parse(date) / 86_400_000
  const [reading] = makeReadings({ id: 'a', sentences: [] })
  const cases: [Partial<typeof reading>, number | undefined, boolean][] = [
    [{ publishedAt: '2031-05-04T23:00:00Z' }, day('2031-05-04'), true],
    [{ url: 'https://news.example/2031/05/04/fire' }, day('2031-05-04'), false],
    [{ text: 'MARROW BAY, May 4, 2031 — A fire' }, day('2031-05-04'), false],
    [{ text: 'Posted 4th May 2031' }, day('2031-05-04'), false],
    [{ text: 'Updated 31/05/2031' }, day('2031-05-31'), false],
    [{ text: 'Updated 05/31/2031' }, day('2031-05-31'), false],
    [{ text: 'In May 2031, a fire' }, day('2031-05-15'), false],
    [{ text: 'No date here, 1742 aside' }, undefined, false],
    [{ publishedAt: 'last week', text: 'nothing' }, undefined, false]
  ]
  for (const [fields, expected, isSure] of cases) {
    const found = findDate({ ...reading!, ...fields })
    t.strictSame(found, expected === undefined ? undefined : { day: expected, isSure }, JSON.stringify(fields))
  }
})

t.test('lets similarity fade with the days between, most if both days were sent', async (t) => {
  const on = (day: number, isSure: boolean) => ({ day, isSure })
  t.equal(dateFactor(undefined, on(9, true)), 1)
  t.equal(dateFactor(on(1, true), on(4, true)), 1)
  t.ok(dateFactor(on(1, true), on(200, true)) < dateFactor(on(1, true), on(40, true)))
  t.ok(dateFactor(on(1, true), on(200, true)) < dateFactor(on(1, false), on(200, true)))
})

t.test('picks the heaviest, ties by place, nothing without weight', async (t) => {
  const weights = [2, 0, 5, 2, 7, 5]
  t.strictSame(
    pickHeaviest(weights.length, (i) => weights[i]!, 4),
    [4, 2, 5, 0]
  )
  t.strictSame(
    pickHeaviest(weights.length, (i) => weights[i]!, 9),
    [4, 2, 5, 0, 3]
  )
})
