import t from 'tap'
import { compare } from '../../../src/index.ts'
import fc from '../../seeded-check.ts'

const base = `Hundreds of protesters gathered at the harbour of Marrow Bay on Monday, and the police closed the road.

Three fishermen died when soldiers opened fire near the old lighthouse on Tuesday morning.

The government of Veldania said that it would ask the council for help with the repairs.

“The protesters never left the road,” Mayor Oren Tashk said, and he promised a report on Friday.`

/** What each outlet calls what has no name, by the wording that the entry goes by. */
function wordingsOf(...texts: string[]) {
  const articles = texts.map((text, i) => ({ id: `a${i}`, outlet: `Outlet ${i}`, text, language: 'en' }))
  const entries = compare({ articles }).naming.filter(({ outlets }) => outlets.some(({ entry }) => entry === undefined))
  return entries.map(({ type, outlets }) => ({
    type,
    texts: outlets.map(({ epithets }) => epithets.map(({ text }) => text).join(', '))
  }))
}

t.test('lists groups and events that outlets call differently at the same place', async (t) => {
  const cases: [from: string, to: string, type: string][] = [
    ['Hundreds of protesters', 'Hundreds of rioters', 'group'],
    ['The government of', 'The regime of', 'group'],
    ['fishermen died when', 'fishermen were killed when', 'event']
  ]
  for (const [from, to, type] of cases) {
    const [entry, ...others] = wordingsOf(base, base.replace(from, to))
    t.equal(others.length, 0)
    t.equal(entry?.type, type, to)
    t.ok(from.includes(entry!.texts[0]!) && to.includes(entry!.texts[1]!), to)
  }
})

t.test('says what every article of the row has, each under its own words', async (t) => {
  const entries = wordingsOf(base, base.replace('Hundreds of protesters', 'Hundreds of rioters'), base)
  t.strictSame(entries, [{ type: 'group', texts: ['protesters', 'rioters', 'protesters'] }])
})

t.test('leaves out plain words, quoted words, and words that may mean somebody else', async (t) => {
  const cases: [from: string, to: string][] = [
    ['Hundreds of protesters', 'Hundreds of demonstrators'],
    ['The government of', 'The administration of'],
    ['Three fishermen', 'Three residents'],
    ['“The protesters', '“The rioters'],
    ['help with', 'aid with'],
    ['on Monday', 'on Sunday']
  ]
  for (const [from, to] of cases) t.strictSame(wordingsOf(base, base.replace(from, to)), [], to)
})

t.test('every span cuts its own words', async (t) => {
  const word = fc.constantFrom(
    'protesters',
    'rioters',
    'regime',
    'government',
    'died',
    'were killed',
    'thugs',
    '😀',
    '“mob”',
    'the'
  )
  fc.assert(
    fc.property(fc.array(word, { minLength: 2, maxLength: 2 }), ([first, second]) => {
      const articles = [base.replace('protesters', first!), base.replace('government', second!)].map((text, i) => ({
        ...{ id: `a${i}`, outlet: `Outlet ${i}`, text, language: 'en' }
      }))
      const { naming, articles: readings } = compare({ articles })
      const texts = new Map(readings.map(({ article, text }) => [article, text]))
      return naming.every(({ outlets }) =>
        outlets.every(({ article, epithets }) =>
          epithets.every(({ start, end, text }) => texts.get(article)!.slice(start, end) === text)
        )
      )
    }),
    { numRuns: 30 }
  )
  t.pass()
})
