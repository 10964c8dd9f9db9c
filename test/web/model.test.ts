import t from 'tap'
import type { Cell } from '../../src/schemas/comparison.ts'
import { type Branch, growTree } from '../../web/model/grow-tree.ts'
import { indexComparison } from '../../web/model/index-comparison.ts'
import { measureOutlets } from '../../web/model/measure-outlets.ts'
import { isVerbatim, orderRows } from '../../web/model/order-rows.ts'
import { exampleComparison } from './story.ts'

const model = indexComparison(exampleComparison())

t.test('puts the base first and apart what belongs to another story', async (t) => {
  t.same(
    model.articles.map(({ article }) => article),
    ['courier', 'tribune', 'tidewatch', 'radio']
  )
  t.same(
    model.outsiders.map(({ article }) => article),
    ['review']
  )
})

t.test('distinguishes articles of one outlet', async (t) => {
  const comparison = exampleComparison()
  const articles = comparison.articles.map((reading) => ({ ...reading, outlet: 'Post', outletKey: 'post' }))
  t.equal(indexComparison({ ...comparison, articles }).outletOf('radio'), 'Post (radio)')
})

t.test('accepts a comparison that was fetched without some parts', async (t) => {
  const { articles: _, edits: __, ...rest } = exampleComparison()
  t.same(indexComparison(rest as ReturnType<typeof exampleComparison>).articles, [])
})

t.test('measures each outlet, the highest rate first', async (t) => {
  const lines = measureOutlets(model)
  t.equal(lines[0]?.article, 'tidewatch')
  t.match(
    lines.find(({ article }) => article === 'tribune'),
    { copied: null, shared: { from: 'courier', direction: 'unknown' }, quotes: 4, quotesAltered: 2, omissions: 0 }
  )
})

t.test('orders rows as one article has them, and loses none', async (t) => {
  const { rows } = model.comparison.alignment
  const own = model.readings.get('tidewatch')!.sentences.map(({ id }) => id)
  const ordered = orderRows(rows, 'tidewatch', new Map(own.map((id, i) => [id, i])))
  t.same(ordered.map(({ id }) => id).sort(), rows.map(({ id }) => id).sort())
  const told = ordered.flatMap(({ cells }) => cells.find(({ article }) => article === 'tidewatch')?.sentences[0] ?? [])
  t.same(
    told,
    own.filter((id) => told.includes(id))
  )
  t.ok(told.length > 5)
})

t.test('a row of one article is not verbatim', async (t) => {
  const cell: Cell = { article: 'a', sentences: ['a.s0'], relation: 'base', similarity: 1, moved: false, position: 0 }
  t.equal(isVerbatim({ id: 'r', kind: 'unique', base: 'a', cells: [cell] }), false)
  t.equal(
    isVerbatim({ id: 'r', kind: 'shared', base: 'a', cells: [cell, { ...cell, article: 'b', relation: 'verbatim' }] }),
    true
  )
})

t.test('grows trees that contain every article once, even if edges form a circle', async (t) => {
  const edge = (from: string, to: string) => ({ from, to, copied: 1, verbatim: 1, edited: 0, new: 0, confidence: 1, reason: '' })
  const lineage = {
    edges: [edge('a', 'b'), edge('c', 'd'), edge('d', 'c')],
    overlap: [],
    wire: [],
    groups: [{ articles: ['a', 'e'], source: 'wire:Meridian' }]
  }
  const names: string[] = []
  const walk = (branches: readonly Branch[]) => {
    for (const { article, children } of branches) {
      if (article !== null) names.push(article)
      walk(children)
    }
  }
  const trees = growTree(lineage, ['a', 'b', 'c', 'd', 'e', 'f'])
  walk(trees)
  t.same(names.sort(), ['a', 'b', 'c', 'd', 'e', 'f'])
  t.match(trees[0], { label: 'Meridian', children: [{ article: 'a', children: [{ article: 'b' }] }, { article: 'e' }] })
})
