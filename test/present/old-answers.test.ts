import t from 'tap'
import type { TSchema } from 'typebox'
import { Compile } from 'typebox/compile'
import { presentComparison } from '../../src/present/present-comparison.ts'
import { writeSummary } from '../../src/present/write-summary.ts'
import { Comparison } from '../../src/schemas/comparison.ts'
import { Job } from '../../src/schemas/job.ts'
import { ComparisonList, tableNames } from '../../src/schemas/listing.ts'
import { oldAnswers, oldComparisons, oldVersions } from '../upgrade/old-stores.ts'
import { readXml } from './read-xml.ts'

/** `undefined`, `null` or `NaN` in place of a missing field; none of the invented articles has these words. */
const slip = /\bundefined\b|\bNaN\b|\[object Object\]|\bnull\b/

for (const version of oldVersions) {
  const all = oldComparisons(version)
  const readable = all.filter(({ hasText }) => hasText)
  t.ok(readable.length > 5 && readable.length < all.length, `${version} left comparisons with words and without`)

  t.test(`what ${version} stored matches today’s schema: fields added later are optional`, async (t) => {
    const check = Compile(Comparison)
    for (const { comparison, hasText } of all) {
      // Words that are not stored are null wherever they would stand, which the description of `STORE_TEXT` says and the schema does not.
      if (hasText) t.same(check.Errors(comparison).slice(0, 3), [], comparison.id)
    }
    const of = (path: RegExp) => oldAnswers(version).filter((answer) => path.test(answer.path))
    const others: readonly (readonly [TSchema, RegExp])[] = [
      [ComparisonList, /^\/v1\/comparisons$/],
      [Job, /^\/v1\/jobs\/job_/]
    ]
    for (const [schema, path] of others) {
      for (const { body } of of(path)) t.same(Compile(schema).Errors(JSON.parse(body)), [], String(path))
    }
  })

  t.test(`what ${version} stored can be had in every form`, async (t) => {
    for (const { comparison } of readable) {
      const html = (await presentComparison(comparison, 'html')).toString()
      t.match(html, /^<!doctype html>/i)
      t.notMatch(html.replace(/<(style|script)[\s\S]*?<\/\1>/g, ''), slip, `${comparison.id} as a report`)
      const csv = (await presentComparison(comparison, 'csv')).toString()
      const markers = comparison.articles.flatMap(({ markers }) => markers)
      for (const { id } of markers) t.ok(csv.includes(id), `${id} is in the table`)
      t.notMatch(csv, slip, `${comparison.id} as a table`)
      for (const table of tableNames) {
        const written = (await presentComparison(comparison, 'csv', { table })).toString()
        t.notMatch(written, slip, `${comparison.id} as the table ${table}`)
      }
      for (const format of ['xlsx', 'zip'] as const) t.ok((await presentComparison(comparison, format)).length > 1000, format)
      const tei = (await presentComparison(comparison, 'tei')).toString()
      t.equal(readXml(tei).name, 'TEI')
      t.notMatch(tei, slip, `${comparison.id} as TEI`)
      const summary = writeSummary(comparison)
      for (const { outlet } of comparison.articles) t.ok(summary.includes(outlet.trim()), `${outlet} is in the summary`)
      t.notMatch(summary, slip, `${comparison.id} as a summary`)
    }
  })
}
