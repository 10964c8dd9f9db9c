import type { Test } from 'tap'
import { pick, seededRandom } from '../../bench/random.ts'
import type { ComparedArticle } from '../../src/outlets/describe-comparison.ts'
import type { OutletFigures, OutletSelection } from '../../src/outlets/outlet-figures.ts'
import { writeProfile } from '../../src/outlets/write-profile.ts'
import { pendingJson } from '../../src/store/article-rows.ts'
import { checkFigures } from '../../src/store/check/check-figures.ts'
import type { NewComparison, Store } from '../../src/store/store.ts'
import { databaseOf } from './database-of.ts'

const TENANT = 'sums'
const outlets = ['osterby courier', 'the tidewatch', 'skarn gazette']
const days = ['2025-12-31', '2026-01-01', '2026-01-02', '2026-01-31', '2026-02-01', '2026-02-02', '2026-02-28', '2026-03-01']
const momentOf = (minute: number) => new Date(Date.UTC(2026, 10, 20, 9, minute)).toISOString()

/** The article numbered `n`, always with the same figures; what a comparison finds about it varies. */
function inventArticle(n: number, random: () => number): ComparedArticle {
  const own = seededRandom(n)
  const below = (most: number) => Math.floor(own() * most)
  const day = pick(own, days)
  const outlet = pick(own, outlets)
  return {
    id: `art_${n}`,
    outletKey: outlet,
    outlet,
    title: null,
    url: null,
    publishedAt: n % 5 === 0 ? null : day,
    day,
    words: [below(400), below(100), below(100)],
    strengths: [below(5000), below(9_000_000), below(4) * 100],
    families: ['hedge', 'loaded-word', 'speech-verb'].slice(below(3)).map((family) => [family, 1 + below(9)] as const),
    epithets: [],
    place: 0,
    name: 'a1',
    belongs: true,
    copiedWords: Math.floor(random() * 50),
    quotesAltered: Math.floor(random() * 3),
    omissions: Math.floor(random() * 4)
  }
}

function inventComparison(n: number, articles: readonly ComparedArticle[]): NewComparison {
  const placed = articles.map((article, place) => ({ ...article, place, name: `a${place + 1}` }))
  return {
    id: `cmp_${n}`,
    createdAt: momentOf(n),
    story: null,
    storyId: null,
    engine: { version: '1.0.0', catalogue: 'c1' },
    packed: '',
    bounds: [],
    outletKeys: outlets,
    hasText: false,
    pending: pendingJson(
      placed,
      placed.map(() => ({ starts: 0, ends: 0 }))
    ),
    listing: '{}'
  }
}

/** Does something to the articles of a store: adds some, compares some, removes a comparison or what is old. */
async function changeStore(store: Store, step: number, random: () => number): Promise<void> {
  const some = () => Array.from({ length: 1 + Math.floor(random() * 4) }, () => inventArticle(Math.floor(random() * 40), random))
  const action = random()
  if (action < 0.35) {
    await store.saveArticles(
      TENANT,
      some().map((article) => ({ ...article, packed: '' })),
      momentOf(step)
    )
  } else if (action < 0.75) await store.saveComparison(TENANT, inventComparison(step, some()))
  else if (action < 0.9) await store.removeComparison(TENANT, `cmp_${Math.floor(random() * step)}`)
  else await store.removeOlder(momentOf(step - 5), 4)
}

async function faultsOf(store: Store): Promise<string[]> {
  return await databaseOf(store)
    .db.transaction()
    .execute(async (trx) => {
      const faults: string[] = []
      for await (const fault of checkFigures(trx)) faults.push(fault)
      return faults
    })
}

/** The profile's figures, from the articles themselves. */
async function recount(store: Store, figures: OutletFigures, selection: OutletSelection) {
  const rows = await databaseOf(store)
    .db.selectFrom('article')
    .selectAll()
    .where('tenant', '=', TENANT)
    .where('outlet_key', '=', figures.outlet.key)
    .execute()
  const { from, to, interval } = selection
  const isChosen = (row: (typeof rows)[number]) =>
    row.published_at === null
      ? from === undefined && to === undefined
      : (from === undefined || row.day >= from) && (to === undefined || row.day < to)
  const newestFirst = rows.filter(isChosen).sort((a, b) => (a.day + a.id < b.day + b.id ? 1 : -1))
  const parts = newestFirst.map((row) => ({
    part: row.published_at === null ? '' : row.day,
    articles: 1,
    outletWords: row.words_outlet,
    quotedWords: row.words_quoted,
    attributedWords: row.words_attributed,
    strengthSum: row.strength_sum,
    strengthSquares: row.strength_squares,
    strengthLargest: row.strength_largest,
    loadSquares: row.strength_sum ** 2,
    loadWords: row.strength_sum * row.words_outlet,
    wordSquares: row.words_outlet ** 2,
    comparedWords: row.comparison === null ? 0 : row.words_outlet + row.words_quoted + row.words_attributed,
    copiedWords: row.copied_words ?? 0,
    quotesAltered: row.quotes_altered ?? 0,
    omissions: row.omissions ?? 0,
    families: Object.fromEntries(JSON.parse(row.families))
  }))
  const length = { day: 10, week: 10, month: 7, year: 4 }[interval]
  const evidence = [...Map.groupBy(newestFirst, (_, i) => parts[i]!.part.slice(0, length))].flatMap(([part, own]) =>
    own.slice(0, 5).map(({ id, comparison }) => ({ part, article: id, comparison }))
  )
  return writeProfile({ ...figures, parts: parts.reverse(), evidence }, selection)
}

/** Sums that are kept with the articles are those of the articles, whatever happens to these. */
export function testSums(t: Test, store: Store): void {
  t.test('keeps the sums of outlets equal to a recount, whatever comes and goes', async (t) => {
    const random = seededRandom(20261130)
    for (let step = 1; step <= 80; step++) {
      await changeStore(store, step, random)
      await store.settled()
      const faults = await faultsOf(store)
      if (faults.length > 0) t.same(faults, [], `after step ${step}`)
    }
    const selections = (['day', 'week', 'month', 'year'] as const).flatMap((interval) =>
      Array.from({ length: 8 }, () => {
        const [from, to] = [random() < 0.3 ? undefined : pick(random, days), random() < 0.3 ? undefined : pick(random, days)]
        return { interval, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
      })
    )
    for (const key of outlets) {
      for (const selection of selections) {
        const figures = (await store.profileOutlet(TENANT, key, selection))!
        t.same(writeProfile(figures, selection), await recount(store, figures, selection), `${key}, ${JSON.stringify(selection)}`)
      }
    }
    while ((await store.removeOlder('2027-01-01T00:00:00.000Z', 50)) > 0);
    t.same(await databaseOf(store).db.selectFrom('outlet_part').selectAll().where('tenant', '=', TENANT).execute(), [])
  })

  t.test('says of which outlet and time the sums are wrong', async (t) => {
    await store.saveArticles(TENANT, [{ ...inventArticle(1, seededRandom(1)), packed: '' }], momentOf(0))
    const { db } = databaseOf(store)
    await db.updateTable('outlet_part').set({ words_outlet: -1 }).where('tenant', '=', TENANT).where('unit', '=', 'day').execute()
    t.match(await faultsOf(store), [/^the sums of outlet “[a-z ]+” of tenant sums for the day 202\d-\d\d-\d\d are not those/])
    await store.removeOlder('2027-01-01T00:00:00.000Z', 50)
  })
}
