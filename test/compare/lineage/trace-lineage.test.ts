import t from 'tap'
import { compare } from '../../../src/index.ts'
import type { Article } from '../../../src/schemas/article.ts'
import type { LineageEvidence } from '../../../src/schemas/comparison.ts'
import fc from '../../seeded-check.ts'

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
const article = (id: string, day: number | null, lines: readonly string[], more: Partial<Article> = {}): Article => ({
  id,
  outlet: `Outlet ${id}`,
  language: 'en',
  text: lines.join('\n\n'),
  ...(day === null ? {} : { publishedAt: `2031-05-0${day}` }),
  ...more
})
const wire = (lines: readonly string[]) => [`MARROW BAY (Reuters) - ${lines[0]}`, ...lines.slice(1)]
const lineage = (...articles: readonly Article[]) => compare({ articles: [...articles] }).lineage
const known = (...articles: readonly Article[]) =>
  lineage(...articles).edges.flatMap(({ from, to, direction }) => (direction === 'known' ? [`${from} > ${to}`] : []))

/** The text with loaded words, changes, cuts and a slip that nobody else makes. */
const reworked = [
  'The harbour of Marrow Bay was closed on Monday after a disastrous storm sank fourteen fishing boats at its shameful quays.',
  'General Oren Tashk sent two hundred reluctant soldiers from the notorious barracks of Osterby to haul the wrecks ashore.',
  'The embattled ministry of transport of Veldania puts the damage at some nine million crowns, most of it uninsured.',
  'Fishermen complain that the disgraceful breakwater, built in 1962, was left to crumble for more than a decade.',
  'A so-called commission of the parliament is to report on the scandalous state of all eleven ports before the end of June.',
  'Ferries to the islands of Lindrum leave from the small port of Kessel until the wreckage is remvoed.',
  'The storm was the third this year to reach the coast, and the strongest since records began in 1880.',
  'Insurers expect outrageous claims from more than three hundred households in the lower town and along the river.'
]

t.test('gives two articles one source and no edge if a third has sentences of each that the other lacks', async (t) => {
  const { edges, groups } = lineage(
    article('a', 1, sentences.slice(0, 6)),
    article('b', 2, sentences.slice(2)),
    article('c', 3, without(2, 3))
  )
  t.same(edges, [])
  t.same(
    groups.map(({ articles, source }) => [[...articles].sort(), source]),
    [[['a', 'b', 'c'], 'unseen']]
  )
})

t.test('keeps the edge between two articles if a third only continues one of them', async (t) => {
  const { edges } = lineage(article('a', null, sentences), article('b', null, without(7)), article('c', null, without(6, 7)))
  t.ok(edges.length > 0)
})

t.test('leaves the direction between identical texts unknown, dated or not', async (t) => {
  for (const days of [
    [1, 2],
    [null, null]
  ] as const) {
    const { edges, groups, overlap } = lineage(article('b', days[0], sentences), article('a', days[1], sentences))
    t.same(
      edges.map(({ from, to, direction, copied, verbatim }) => ({ from, to, direction, copied, verbatim })),
      [{ from: 'a', to: 'b', direction: 'unknown', copied: 1, verbatim: 1 }]
    )
    t.match(edges[0]!.reason, /share 100 % of the wording/)
    t.same(edges[0]!.evidence, [])
    t.same(
      groups.map(({ articles, source }) => [[...articles].sort(), source]),
      [[['a', 'b'], 'unseen']]
    )
    t.same(overlap[0]!.share, 1)
  }
})

t.test('knows the direction between identical texts if one names the other as its source', async (t) => {
  const credited = article('b', null, [...sentences, 'Source: Osterby Courier'])
  const { edges, groups } = lineage(article('a', null, sentences, { outlet: 'The Osterby Courier' }), credited)
  t.match(edges, [{ from: 'a', to: 'b', direction: 'known' }])
  t.same(
    edges[0]!.evidence!.map(({ article, text, kind }) => [article, text, kind]),
    [['b', 'Osterby Courier', 'credit']]
  )
  t.match(edges[0]!.reason, /names The Osterby Courier as its source/)
  t.equal(groups[0]!.source, 'article:a')
})

t.test('ignores a named source that was published later', async (t) => {
  const credited = article('b', 1, [...sentences, 'Source: Osterby Courier'])
  t.same(known(article('a', 3, sentences, { outlet: 'Osterby Courier' }), credited), [])
})

t.test('treats two reprints that credit one agency as copies of its dispatch, not of each other', async (t) => {
  const { edges, groups } = lineage(article('a', 1, wire(without(3))), article('b', 2, wire(without(5))))
  t.same(edges, [])
  t.match(groups, [{ articles: ['a', 'b'], source: 'wire:Reuters' }])
  const credits = groups[0]!.evidence!.filter(({ kind }) => kind === 'credit')
  t.same(
    credits.map(({ article, text }) => `${article} ${text}`),
    ['a Reuters', 'b Reuters']
  )
  const shown = groups[0]!.evidence!.filter(({ kind }) => kind === 'addition')
  t.same(shown, [], 'nothing is shared that one of the two lacks')
})

t.test('shows who of a group has which part of an unseen source', async (t) => {
  const { groups } = lineage(
    article('a', null, without(0, 1)),
    article('b', null, without(2, 3)),
    article('c', null, without(4, 5))
  )
  t.match(groups, [{ source: 'unseen' }])
  t.same(groups[0]!.parts!.map(({ article }) => article).sort(), ['a', 'b', 'c'])
  t.ok(groups[0]!.parts!.every(({ share }) => share > 0.5 && share < 0.9))
  t.ok(groups[0]!.evidence!.some(({ article, text }) => article === 'a' && text === sentences[2]))
})

t.test('sees a later copy by what the parent did to the text and the copy carries along', async (t) => {
  const { edges } = lineage(
    article('source', 1, sentences),
    article('other', 1, without(7)),
    article('own', 2, reworked),
    article('copy', 3, [...reworked.slice(0, 6), reworked[7]!.replace(' in the lower town and along the river', '')])
  )
  const edge = edges.find(({ to }) => to === 'copy')
  t.match(edge, { from: 'own', direction: 'known' })
  t.ok(edge!.evidence!.some(({ kind, text }) => kind === 'error' && text === 'remvoed'))
  t.ok(edge!.evidence!.some(({ kind, text }) => kind === 'edit' && text.includes('crumble')))
  t.match(edge!.reason, /also has the misspelling “remvoed”.*on a later day/)
})

t.test('knows no direction between articles of one day, whatever the copy repeats', async (t) => {
  const texts = [article('own', 2, reworked), article('copy', 2, reworked.slice(0, 6))]
  t.same(
    known(...texts, article('source', 1, sentences), article('other', 1, without(7))).filter((edge) => edge.includes('own')),
    []
  )
  const timed = { ...texts[1]!, publishedAt: '2031-05-02T18:00:00Z' }
  t.same(
    known(texts[0]!, timed, article('source', 1, sentences)).filter((edge) => edge.includes('own')),
    []
  )
})

t.test('has at most one incoming edge of known direction an article, and no circles', async (t) => {
  const { edges } = lineage(
    ...[0, 1, 2, 3, 4].map((i) => article(`a${i}`, null, [...without(i), `Source: Outlet a${(i + 1) % 5}`]))
  )
  const told = edges.filter(({ direction }) => direction === 'known')
  t.equal(new Set(told.map(({ to }) => to)).size, told.length)
  const parentOf = new Map(told.map(({ from, to }) => [to, from]))
  for (const start of parentOf.keys()) {
    let steps = 0
    for (let at: string | undefined = start; at !== undefined && steps <= 5; at = parentOf.get(at)) steps++
    t.ok(steps <= 5)
  }
})

t.test('does not mistake shared quotations for copying', async (t) => {
  const quotation = `“${sentences.slice(0, 3).join(' ').slice(0, -1)},” Oren Tashk told reporters.`
  const { edges, groups } = lineage(
    article('a', 1, [quotation, 'Nothing of this surprises those who have lived along the lower river for long.']),
    article('b', 2, [quotation, 'Markets shrugged off the news, and the crown closed at its highest level in weeks.'])
  )
  t.same(edges, [])
  t.same(groups, [])
})

t.test('says how much of an article that credits an agency no other copy has', async (t) => {
  const own = [
    'Older residents of the quarter remember a winter in which the whole quay was carried off in a night.',
    'Our reporter found the lighthouse keeper at his table, mending a net that nobody will need this year.',
    'In the taverns of the upper town there was talk of little else, and the choir sang until the morning.',
    'The bishop will hold a service for the crews on Sunday, and the shops of the market will stay closed.'
  ]
  const { wire: credits } = lineage(article('a', 1, wire(sentences)), article('b', 2, wire([...sentences.slice(0, 6), ...own])))
  const ownOf = (id: string) => credits.find(({ article }) => article === id)!.own!
  t.equal(ownOf('a') < 0.3, true)
  t.equal(ownOf('b') > 0.3, true)
})

t.test('gives the same lineage whatever the order of the articles, with spans that cut out their words', async (t) => {
  const pool: readonly Article[] = [
    article('a', 1, sentences),
    article('b', 2, without(2)),
    article('c', 3, reworked),
    article('d', 4, reworked.slice(1)),
    article('e', null, wire(without(4))),
    article('f', null, [...without(5), 'All this was first reported by Outlet a.'])
  ]
  const texts = new Map(pool.map(({ id, text }) => [id!, text!]))
  const holds = ({ article, start, end, text }: LineageEvidence) => start < end && texts.get(article)!.slice(start, end) === text
  fc.assert(
    fc.property(fc.shuffledSubarray([...pool], { minLength: 2 }), (some) => {
      const found = lineage(...some)
      t.same(found, lineage(...[...some].reverse()))
      t.ok(found.edges.every(({ evidence }) => evidence!.every(holds)))
      t.ok(found.groups.every(({ evidence }) => evidence!.every(holds)))
    }),
    { numRuns: 12, seed: 7 }
  )
})
