import { readFileSync } from 'node:fs'
import t from 'tap'
import { bibliography } from '../../src/catalogue/bibliography.ts'
import { catalogue } from '../../src/catalogue/catalogue.ts'

const works = [...bibliography.keys()]
const worksOf = (source: string) => works.filter((work) => source.includes(work))

t.test('every work that a rule cites has a full reference', async (t) => {
  for (const { id, source } of catalogue) {
    for (const part of source.split('; ')) {
      t.ok(
        works.some((work) => part === work || part.startsWith(`${work}, `)),
        `${id}: ${part}`
      )
    }
  }
})

t.test('every reference is cited by a rule', async (t) => {
  const cited = new Set(catalogue.flatMap(({ source }) => worksOf(source)))
  t.strictSame(
    works.filter((work) => !cited.has(work)),
    []
  )
})

t.test('a reference names the author and the year by which its work is cited', async (t) => {
  for (const [work, reference] of bibliography) {
    const year = /\b(?:19|20)\d\d\b/.exec(work)?.[0]
    if (year !== undefined) t.ok(reference.includes(`(${year})`), reference)
    t.ok(reference.startsWith(work.split(/[ ,]/)[0]!), `${work}: ${reference}`)
  }
})

t.test('the methodology page prints every reference', async (t) => {
  const page = readFileSync(new URL('../../docs/methodology.md', import.meta.url), 'utf8')
  for (const reference of bibliography.values()) t.ok(page.includes(reference), reference)
})
