import t from 'tap'
import { compare } from '../../../src/index.ts'
import type { OutletFraming } from '../../../src/schemas/comparison.ts'
import fc from '../../seeded-check.ts'

const plain = `The harbour board of Marrow Bay sold the old lighthouse to a shipping company on Monday.

The company said that it would turn the lighthouse into offices for forty clerks.

Mayor Oren Tashk met the owners of the company at the town hall on Tuesday morning.`
const loaded = plain
  .replace('sold the old lighthouse', 'shamelessly sold the old lighthouse')
  .replace('The company said', 'The company claimed')
const other = `The national cycling championship in Osterby ended with a win for Mila Dorn, who crossed the line after six hours.

Dorn rode alone for the last forty kilometres over the hills of Veldania.`

const article = (id: string, text: string, publishedAt?: string) => ({
  ...{ id, outlet: `Outlet ${id}`, text, language: 'en' },
  ...(publishedAt === undefined ? {} : { publishedAt })
})
/** Moments of one day. */
const at = (hour: number) => `2026-05-04T${String(hour).padStart(2, '0')}:00:00Z`
const framingOf = (articles: ReturnType<typeof article>[]): Map<string, OutletFraming> =>
  new Map(compare({ articles }).framing!.outlets.map((outlet) => [outlet.article, outlet]))

t.test('distinguishes wording that an outlet added from wording it took over, and names who softened it', async (t) => {
  const outlets = framingOf([
    article('loud', loaded, at(8)),
    article('echo', loaded, at(9)),
    article('calm', plain, at(10)),
    article('wire', plain, at(7))
  ])
  t.strictSame(outlets.get('wire')!.added, [])
  t.strictSame(outlets.get('loud')!.added, [])
  t.ok(outlets.get('loud')!.inherited.length >= 2, 'both articles with the words have them from each other')
  t.ok(outlets.get('calm')!.softened.length >= 2, 'the later calm article dropped them')
  t.strictSame(outlets.get('wire')!.softened, [], 'nobody softens what was written later')
  t.strictSame(outlets.get('loud')!.softened, [])
})

t.test('calls a marker added if the plainer wording was there before', async (t) => {
  const articles = [article('wire', plain, at(7)), article('loud', loaded, at(8)), article('calm', plain, at(7))]
  const loud = framingOf(articles).get('loud')!
  t.strictSame([loud.inherited, loud.differs], [[], []])
  t.ok(loud.added.length >= 2)
})

t.test('says only that wording differs if nothing shows which was there first', async (t) => {
  for (const dates of [
    [undefined, undefined],
    ['2026-05-04', '2026-05-04']
  ] as const) {
    const outlets = framingOf([
      article('wire', plain, dates[0]),
      article('loud', loaded, dates[1]),
      article('calm', plain, dates[0])
    ])
    t.strictSame(outlets.get('loud')!.added, [])
    t.ok(outlets.get('loud')!.differs!.length >= 2)
    for (const each of ['wire', 'calm']) t.strictSame(outlets.get(each)!.softened, [])
  }
})

t.test('calls a marker added in a sentence that no other article has', async (t) => {
  const alone = `${plain}\n\nThe shameless sale disgraced the council in front of every sailor of the coast.`
  const loud = framingOf([article('wire', plain), article('loud', alone), article('calm', plain)]).get('loud')!
  t.ok(loud.added.length >= 1)
  t.strictSame(loud.differs, [])
})

/** Plain sentences, enough of them for a rate. */
const more = Array.from(
  { length: 12 },
  (_, i) => `The clerks of office ${i + 1} will move into floor ${i + 2} of the tower once the stairs of that floor are built.`
).join(' ')
const long = (text: string) => `${text}\n\n${more}`

t.test('the loaded article is above the others, and they are below it', async (t) => {
  const outlets = framingOf([article('wire', long(plain)), article('loud', long(loaded)), article('calm', long(plain))])
  t.ok(outlets.get('loud')!.contrast > 0)
  t.ok(outlets.get('calm')!.contrast < 0)
  const [low, high] = outlets.get('loud')!.contrastInterval!
  t.ok(low! < outlets.get('loud')!.contrast && outlets.get('loud')!.contrast < high!)
  t.equal(outlets.get('loud')!.distinct, false, 'two markers tell too little')
})

t.test('an article full of loaded words clearly differs, an article too short for a rate does not', async (t) => {
  const shouted = loaded
    .replaceAll('The company', 'The shameless company')
    .replaceAll('the company', 'the greedy, ruthless company')
  const articles = [
    article('wire', long(plain)),
    article('loud', long(`${shouted} ${shouted} ${shouted}`)),
    article('calm', long(plain))
  ]
  t.equal(framingOf(articles).get('loud')!.distinct, true)
  const short = framingOf([article('wire', plain), article('loud', shouted), article('calm', plain)]).get('loud')!
  t.strictSame([short.contrast, short.distinct, short.scores.framing.ratePer1000], [0, false, null])
})

t.test('an article of another story keeps its scores, has no contrast, and has all its markers in added', async (t) => {
  const outlets = framingOf([
    article('wire', plain),
    article('calm', plain),
    article('race', `${other}\n\nIt was a shameful day.`)
  ])
  const race = outlets.get('race')!
  t.equal(race.contrast, 0)
  t.strictSame(race.inherited, [])
  t.ok(race.added.length > 0)
})

t.test('the order of the articles changes nothing', async (t) => {
  const articles = [article('wire', plain), article('loud', loaded), article('echo', loaded), article('race', other)]
  const wanted = [...framingOf(articles)].sort()
  fc.assert(
    fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), (shuffled) => {
      t.strictSame([...framingOf(shuffled)].sort(), wanted)
    }),
    { numRuns: 10 }
  )
})
