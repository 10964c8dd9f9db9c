import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { Compile } from 'typebox/compile'
import { compare } from '../../src/index.ts'
import { summariseComparison } from '../../src/present/summarise-comparison.ts'
import type { Comparison } from '../../src/schemas/comparison.ts'
import { ComparisonSummary } from '../../src/schemas/summary.ts'

const set = JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'examples', 'harbour-story.json'), 'utf8'))
const head = { id: 'cmp_1', createdAt: '2026-11-20T09:30:00.000Z', story: null, engine: { version: '1', catalogue: '1' } }
const comparison = { ...head, ...compare(set) } as Comparison
const summary = summariseComparison(comparison, 'cmp_2')

t.test('matches its schema, in less than 20 KB for a story of several articles', async (t) => {
  t.same(Compile(ComparisonSummary).Errors(summary), [])
  t.ok(comparison.articles.length >= 4)
  t.ok(Buffer.byteLength(JSON.stringify(summary)) < 20_000)
  t.equal(summary.supersededBy, 'cmp_2')
})

t.test('counts every finding, and lists the weightiest first', async (t) => {
  const { edits, counts, omissions } = summary
  t.equal(edits.meaning + edits.style + edits.surface, comparison.edits.length)
  t.equal(counts.omissions, comparison.omissions.length)
  t.equal(counts.conflicts, comparison.conflicts.length)
  const weights = omissions.map(({ weight }) => weight)
  t.same(
    weights,
    weights.toSorted((a, b) => b - a)
  )
  t.ok(omissions.length <= 10 && omissions.every(({ text }) => text.length <= 160))
  t.same(
    summary.articles.map(({ article, contrast }) => [article, contrast]),
    comparison.articles.map(({ article }) => [
      article,
      comparison.framing.outlets.find((outlet) => outlet.article === article)?.contrast
    ])
  )
})

t.test('stays small for many long findings, and complete if words are not kept', async (t) => {
  const many = <T>(each: T) => Array.from({ length: 500 }, () => each)
  const [omission] = comparison.omissions
  const long = { ...omission!, text: 'x'.repeat(5000), missingFrom: many('a'), carriedBy: many('b') }
  const conflict = {
    row: 'r1',
    kind: 'number',
    values: many({ text: '3'.repeat(900), articles: many('a'), spans: [] }).slice(0, 2)
  }
  const large = { ...comparison, omissions: many(long), conflicts: many(conflict) } as unknown as Comparison
  t.ok(Buffer.byteLength(JSON.stringify(summariseComparison(large, null))) < 20_000)
  const wordless = JSON.parse(JSON.stringify(comparison, (name, value) => (name === 'text' || name === 'title' ? null : value)))
  t.same(
    summariseComparison(wordless, null).omissions.map(({ text }) => text),
    summary.omissions.map(() => null)
  )
})
