import t from 'tap'
import { compare } from '../../../src/index.ts'
import type { Article } from '../../../src/schemas/article.ts'

const sentences = [
  'The harbour of Marrow Bay was shut on Monday after a storm sank fourteen fishing boats at its quays.',
  'General Oren Tashk sent two hundred soldiers from the barracks of Osterby to clear the wreckage away.',
  'The ministry of transport of Veldania puts the damage at some nine million crowns, most of it uninsured.',
  'Fishermen complain that the breakwater, built in 1962, had not been repaired for more than a decade.',
  'A commission of the parliament is to report on the state of all eleven ports before the end of June.',
  'Ferries to the islands of Lindrum leave from the small port of Kessel until the wreckage is removed.',
  'The storm was the third this year to reach the coast, and the strongest since records began in 1880.',
  'Insurers expect claims from more than three hundred households in the lower town and along the river.'
]
const without = (...places: readonly number[]) => sentences.filter((_, i) => !places.includes(i))
const article = (id: string, day: number, lines: readonly string[], head = ''): Article => ({
  id,
  outlet: `Outlet ${id}`,
  publishedAt: `2031-05-0${day}`,
  language: 'en',
  text: head + lines.join('\n\n')
})
const lineage = (...articles: readonly Article[]) => compare({ articles: [...articles] }).lineage
const edges = (...articles: readonly Article[]) => lineage(...articles).edges.map(({ from, to }) => `${from} > ${to}`)

t.test('says that the later of two equal texts was copied from the earlier', async (t) => {
  const { edges, groups, overlap } = lineage(article('a', 1, sentences), article('b', 2, sentences))
  t.same(
    edges.map(({ from, to, copied, verbatim, edited, new: fresh }) => ({ from, to, copied, verbatim, edited, fresh })),
    [{ from: 'a', to: 'b', copied: 1, verbatim: 1, edited: 0, fresh: 0 }]
  )
  t.same(groups, [{ articles: ['a', 'b'], source: 'article:a' }])
  t.same(overlap, [{ articles: ['a', 'b'], share: 1 }])
  t.ok(edges[0]!.confidence > 0.5)
  t.match(edges[0]!.reason, /100 % of its words stand there; which was published 24 hours earlier/)
})

t.test('takes two reprints that credit one agency for copies of its dispatch, and not of each other', async (t) => {
  const head = 'MARROW BAY (Reuters) - '
  const { edges, groups } = lineage(article('a', 1, without(3), head), article('b', 2, without(5), head))
  t.same(edges, [])
  t.same(groups, [{ articles: ['a', 'b'], source: 'wire:Reuters' }])
})

t.test('sees a copy of a copy by the cuts that it hands on', async (t) => {
  const cut = sentences.map((sentence) =>
    sentence.replace(' of Veldania', '').replace(' on Monday', '').replace(', most of it uninsured', '')
  )
  const found = edges(
    article('a', 1, sentences),
    article('b', 2, cut),
    article('c', 3, cut.slice(0, 7)),
    article('d', 3, sentences),
    article('e', 4, sentences)
  )
  t.ok(found.includes('b > c'))
})

t.test('sees a copy among many reprints of one dispatch by the words that hardly any other of them has', async (t) => {
  const head = 'MARROW BAY (Reuters) - '
  const reworded = sentences.map((sentence) =>
    sentence
      .replace('a storm sank', 'a furious gale drowned')
      .replace('to clear the wreckage away', 'to haul the wrecks ashore')
      .replace('had not been repaired for', 'was left to crumble for')
      .replace('The storm was', 'That tempest proved')
  )
  const reprints = Array.from({ length: 14 }, (_, i) => article(`r${i}`, 1, without(i % 8), head))
  const own = article('own', 2, reworded, head)
  const copy = article('copy', 3, reworded.slice(0, 7), head)
  const found = lineage(...reprints, own, copy).edges.filter(({ to }) => to === 'copy' || to === 'own')
  t.same(
    found.map(({ from, to }) => `${from} > ${to}`),
    ['own > copy']
  )
  t.match(found[0]!.reason, /both have \d+ words that hardly any other has/)
})

t.test('has at most one incoming edge an article, and no circles', async (t) => {
  const { edges } = lineage(
    ...[0, 1, 2, 3, 4].map((i) => ({ ...article(`a${i}`, 1, without(i)), publishedAt: undefined as never }))
  )
  t.equal(new Set(edges.map(({ to }) => to)).size, edges.length)
})

t.test('does not take shared quotations for copying', async (t) => {
  const quotation = `“${sentences.slice(0, 3).join(' ').slice(0, -1)},” Oren Tashk told reporters.`
  const { edges, groups } = lineage(
    article('a', 1, [quotation, 'Nothing of this surprises those who have lived along the lower river for long.']),
    article('b', 2, [quotation, 'Markets shrugged off the news, and the crown closed at its highest level in weeks.'])
  )
  t.same(edges, [])
  t.same(groups, [])
})

t.test('gives the same lineage whatever the order of the articles', async (t) => {
  const articles = [
    article('a', 1, sentences),
    article('b', 2, without(2)),
    article('c', 3, without(2, 4)),
    article('d', 2, without(6, 7))
  ]
  t.same(lineage(...articles), lineage(...[...articles].reverse()))
})
