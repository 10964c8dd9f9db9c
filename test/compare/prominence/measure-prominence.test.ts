import t from 'tap'
import { compare } from '../../../src/index.ts'

const lighthouse = 'The harbour board of Marrow Bay sold the old lighthouse to a shipping company on Monday.'
const ferry = 'A ferry with sixty passengers ran aground near Osterby in thick fog, and nobody was hurt.'
const school = 'The council of Veldania will close three village schools because too few children live there.'
const budget = 'Mayor Oren Tashk presented a budget that raises the fee for parking by a tenth.'

const article = (id: string, sentences: readonly string[], title?: string) => ({
  ...{ id, outlet: `Outlet ${id}`, text: sentences.join('\n\n'), language: 'en' },
  ...(title === undefined ? {} : { title })
})
const measure = (articles: ReturnType<typeof article>[]) => {
  const { alignment, framing, articles: readings } = compare({ articles })
  const sentences = new Map(readings.flatMap(({ sentences }) => sentences.map(({ id, text }) => [id, text])))
  return (id: string, words: string) => {
    const row = alignment.rows.find(({ cells }) => cells.some((cell) => sentences.get(cell.sentences[0]!)!.includes(words)))!
    return framing.outlets.find((outlet) => outlet.article === id)!.prominence!.find((each) => each.row === row.id)
  }
}

t.test('says how much of the article is above a fact, and how that compares with the others', async (t) => {
  const find = measure([
    article('a', [lighthouse, ferry, school, budget]),
    article('b', [lighthouse, ferry, school, budget]),
    article('c', [budget, ferry, school, lighthouse])
  ])
  t.match(find('a', 'lighthouse'), { place: 0, in: 'lead' })
  const last = find('c', 'lighthouse')!
  t.match(last, { in: 'body', against: last.place })
  t.ok(last.place > 0.7 && last.place < 0.8)
  t.ok(find('c', 'budget')!.against < -0.7, 'it reports first what the others report last')
})

t.test('ranks first what is furthest from its place in the others', async (t) => {
  const { framing } = compare({
    articles: [
      article('a', [lighthouse, ferry, school, budget]),
      article('b', [lighthouse, ferry, school, budget]),
      article('c', [budget, ferry, school, lighthouse])
    ]
  })
  for (const { prominence } of framing.outlets) {
    const distances = prominence!.map(({ against }) => Math.abs(against))
    t.strictSame(
      distances,
      distances.toSorted((x, y) => y - x)
    )
  }
})

t.test('uses the median of the others, and the mean of the middle two of an even number', async (t) => {
  const find = measure([
    article('a', [ferry, school, budget]),
    article('b', [school, ferry, budget]),
    article('c', [school, budget, ferry])
  ])
  const [a, b, c] = ['a', 'b', 'c'].map((id) => find(id, 'ferry')!)
  t.ok(Math.abs(a!.against - (a!.place - (b!.place + c!.place) / 2)) < 0.002)
})

t.test('distinguishes headline, lead and body', async (t) => {
  const find = measure([
    article('a', [ferry, lighthouse, school], 'Harbour board sold old lighthouse to shipping company'),
    article('b', [ferry, lighthouse, school], 'Fog')
  ])
  t.equal(find('a', 'sold the old lighthouse')!.in, 'headline')
  t.equal(find('b', 'sold the old lighthouse')!.in, 'body')
  t.equal(find('b', 'ferry')!.in, 'lead')
})

t.test('lists only what another article carries too', async (t) => {
  const { framing } = compare({ articles: [article('a', [lighthouse, ferry, school]), article('b', [lighthouse, ferry])] })
  t.strictSame(
    framing.outlets.map(({ prominence }) => prominence!.length),
    [2, 2]
  )
})
