import assert from 'node:assert/strict'
import t from 'tap'
import { compareReadings } from '../../src/compare/compare-readings.ts'
import { type Article, read } from '../../src/index.ts'
import type { Reading } from '../../src/schemas/reading.ts'
import fc from '../seeded-check.ts'

const said = [
  'A fire destroyed the old customs house on the quay of Marrow Bay on Monday, police said.',
  'General Oren Tashk ordered two brigades of the coastal guard to close the harbour.',
  '“We will not reopen before the weekend,” Tashk told the Osterby Courier.',
  'Grain prices in Veldania have doubled since the spring drought ruined the barley.',
  'Dockers at the Osterby terminal voted for a strike over 1,200 unpaid night shifts.',
  'Two watchmen were taken to hospital with burns, the harbour office claimed.',
  'The embattled minister Ida Brask denied that lamp oil had been stored in the cellar.',
  'He did not elaborate.',
  'Inspector Della Quoyne said that “nobody” had been warned.',
  'It was, frankly, a disgraceful night for the coastal guard.'
]
const changes: ((sentence: string) => string)[] = [
  (sentence) => sentence,
  (sentence) => sentence.replace('said', 'claimed').replace('ordered', 'told'),
  (sentence) => sentence.replace(/^(\w+) /, 'Meanwhile, $1 '),
  (sentence) => sentence.replace('two', 'three').replace('1,200', '1 200'),
  (sentence) => sentence.split(' ').slice(0, 7).join(' '),
  (sentence) => sentence.replace(/[“”]/g, '"')
]
const sentence = fc.tuple(fc.constantFrom(...said), fc.constantFrom(...changes)).map(([words, change]) => change(words))
const article = fc.record({
  title: fc.option(fc.constantFrom('Fire destroys customs house', 'Harbour closed after fire', 'Marrow Bay burns'), {
    nil: undefined
  }),
  sentences: fc.array(sentence, { minLength: 1, maxLength: 9 }),
  publishedAt: fc.option(fc.constantFrom('2031-05-05', '2031-05-06T08:00:00Z', '2031-05-06'), { nil: undefined })
})

/** Articles of one invented event, no two alike in date, outlet, title and text. */
const story = fc.array(article, { minLength: 2, maxLength: 5 }).map((articles) =>
  articles.map(
    ({ title, sentences, publishedAt }, i): Article => ({
      id: `a${i}`,
      outlet: `Outlet ${i}`,
      language: 'en',
      text: sentences.join('\n\n'),
      ...(title === undefined ? {} : { title }),
      ...(publishedAt === undefined ? {} : { publishedAt })
    })
  )
)
const readings = story.map((articles) => articles.map(read))
const once = { numRuns: 60 }

t.test('gives the same answer whatever the order of the articles', async () => {
  const shuffled = readings.chain((given) =>
    fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length }))
  )
  fc.assert(
    fc.property(shuffled, ([given, other]) => {
      const { articles: _, membership, framing, ...parts } = compareReadings(given)
      const { articles: __, membership: otherMembership, framing: otherFraming, ...otherParts } = compareReadings(other)
      const byArticle = (a: { article: string }, b: { article: string }) => (a.article < b.article ? -1 : 1)
      assert.deepEqual(otherParts, parts)
      assert.deepEqual(otherMembership.sort(byArticle), membership.sort(byArticle))
      assert.deepEqual(otherFraming.outlets.sort(byArticle), framing.outlets.sort(byArticle))
    }),
    once
  )
})

t.test('puts every sentence of every belonging article into exactly one row', async () => {
  fc.assert(
    fc.property(readings, (given) => {
      const { membership, alignment } = compareReadings(given)
      const wanted = given.flatMap(({ sentences }, i) => (membership[i]!.belongs ? sentences.map(({ id }) => id) : []))
      const placed = alignment.rows.flatMap(({ cells }) => cells.flatMap(({ sentences }) => sentences))
      return placed.sort().join() === wanted.sort().join()
    }),
    once
  )
})

t.test('names one base a row, and knows a wording that is the base’s', async () => {
  fc.assert(
    fc.property(readings, (given) => {
      const textOf = new Map(given.flatMap(({ sentences }) => sentences.map(({ id, text }) => [id, text] as const)))
      const { rows } = compareReadings(given).alignment
      return rows.every(({ base, cells }) => {
        const bases = cells.filter(({ relation }) => relation === 'base')
        const words = (ids: readonly string[]) => ids.map((id) => textOf.get(id)).join(' ')
        const isSame = cells.every(
          ({ sentences, relation }) => words(sentences) !== words(bases[0]!.sentences) || ['base', 'verbatim'].includes(relation)
        )
        return bases.length === 1 && bases[0]!.article === base && isSame
      })
    }),
    once
  )
})

/** Every span of an answer with the article whose text it indexes. */
function spansOf({ edits, quotes: _, lineage, naming }: ReturnType<typeof compareReadings>) {
  return [
    ...edits.flatMap(({ article, base, variant }) => [base, { ...variant, article }]),
    ...lineage.wire.map(({ article, span }) => ({ ...span, article })),
    ...naming.flatMap(({ outlets }) => outlets.flatMap(({ article, epithets }) => epithets.map((span) => ({ ...span, article }))))
  ] as { article: string; field?: 'title' | 'text'; start: number; end: number; text: string }[]
}

t.test('cuts its own words out with every span', async () => {
  fc.assert(
    fc.property(readings, (given) => {
      const sourceOf = (id: string, field?: string) => {
        const reading = given.find(({ article }) => article === id)!
        return field === 'title' ? reading.title! : reading.text
      }
      return spansOf(compareReadings(given)).every(
        ({ article, field, start, end, text }) => sourceOf(article, field).slice(start, end) === text
      )
    }),
    once
  )
})

t.test('aligns an article with its own copy, verbatim and unmoved', async () => {
  fc.assert(
    fc.property(story, ([first]) => {
      const pair = [first!, { ...first!, id: 'copy', outlet: 'Copyist' }].map(read)
      return compareReadings(pair).alignment.rows.every(
        ({ kind, cells }) =>
          kind === 'shared' && cells.every(({ relation, moved }) => (relation === 'base' || relation === 'verbatim') && !moved)
      )
    }),
    once
  )
})

const unrelated: Article = {
  id: 'other',
  outlet: 'Kerrin Herald',
  title: 'Choir wins the silver lyre',
  publishedAt: '2029-01-02',
  language: 'en',
  text: 'Forty singers from Kerrin Sound won the silver lyre in Ostvara.\n\nTheir conductor, Milo Wrenfield, wept through the final chorale.'
}

t.test('lets an unrelated article change no row of the others', async (t) => {
  const rowsOf = (given: readonly Reading[]) => compareReadings(given).alignment.rows.filter(({ base }) => base !== 'other')
  const [first, second] = ['a', 'b'].map((id) => read({ id, outlet: `Outlet ${id}`, language: 'en', text: said.join('\n\n') }))
  t.strictSame(rowsOf([first!, second!, read(unrelated)]), rowsOf([first!, second!]))
  fc.assert(
    fc.property(readings, (given) => {
      const belonging = (set: readonly Reading[]) => compareReadings(set).membership.map(({ belongs }) => belongs)
      // a set whose own articles do not tell one event has no story to keep
      fc.pre(belonging(given).every(Boolean))
      fc.pre(belonging([...given, read(unrelated)]).join() === [...given.map(() => true), false].join())
      assert.deepEqual(rowsOf([...given, read(unrelated)]), rowsOf(given))
    }),
    once
  )
})
