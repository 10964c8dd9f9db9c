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

const article = (id: string, text: string) => ({ id, outlet: `Outlet ${id}`, text, language: 'en' })
const framingOf = (articles: ReturnType<typeof article>[]): Map<string, OutletFraming> =>
  new Map(compare({ articles }).framing!.outlets.map((outlet) => [outlet.article, outlet]))

t.test('sets apart what an outlet added from what it took over, and who softened it', async (t) => {
  const outlets = framingOf([article('wire', plain), article('loud', loaded), article('echo', loaded), article('calm', plain)])
  t.strictSame(outlets.get('wire')!.added, [])
  t.strictSame(outlets.get('loud')!.added, [])
  t.ok(outlets.get('loud')!.inherited.length >= 2, 'both articles with the words have them from each other')
  t.ok(outlets.get('calm')!.softened.length >= 2, 'the calm article dropped them')
  t.strictSame(outlets.get('loud')!.softened, [])
})

t.test('calls a marker added where no other article has its words', async (t) => {
  const outlets = framingOf([article('wire', plain), article('loud', loaded), article('calm', plain)])
  t.strictSame(outlets.get('loud')!.inherited, [])
  t.ok(outlets.get('loud')!.added.length >= 2)
})

/** Plain sentences, enough of them for a rate. */
const more = Array.from(
  { length: 12 },
  (_, i) => `The clerks of office ${i + 1} will move into floor ${i + 2} of the tower once the stairs of that floor are built.`
).join(' ')
const long = (text: string) => `${text}\n\n${more}`

t.test('the loaded telling stands above the others, and they below it', async (t) => {
  const outlets = framingOf([article('wire', long(plain)), article('loud', long(loaded)), article('calm', long(plain))])
  t.ok(outlets.get('loud')!.contrast > 0)
  t.ok(outlets.get('calm')!.contrast < 0)
  const [low, high] = outlets.get('loud')!.contrastInterval!
  t.ok(low! < outlets.get('loud')!.contrast && outlets.get('loud')!.contrast < high!)
  t.equal(outlets.get('loud')!.distinct, false, 'two markers tell too little')
})

t.test('a telling full of loaded words can be told apart, one too short for a rate cannot', async (t) => {
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

t.test('an article of another story keeps its scores, has no contrast, and has added all of its own', async (t) => {
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
