import { type Kysely, sql } from 'kysely'
import { periodOf } from '../outlets/divide-time.ts'
import {
  type EpithetFigures,
  type OutletFigures,
  type OutletRow,
  type OutletSelection,
  type PartFigures,
  UNDATED
} from '../outlets/outlet-figures.ts'
import { rankEpithets } from '../outlets/rank-epithets.ts'
import { columnText } from './column-text.ts'
import { pageOf } from './comparisons.ts'
import type { ListPlace, Page } from './store.ts'
import type { Database } from './tables.ts'

/** Epithets are ranked by so many of their newest uses in the time asked for. */
const MOST_EPITHETS = 2000
const MOST_EVIDENCE = 5

/** Lists outlets, newest first by the last day with an article, then by key. */
export async function listOutlets(
  db: Kysely<Database>,
  tenant: string,
  { limit, after }: { readonly limit: number; readonly after?: ListPlace }
): Promise<Page<OutletRow>> {
  let query = db
    .selectFrom('outlet')
    .select(['key', 'outlet', 'articles', 'first_day as first', 'last_day as last'])
    .where('tenant', '=', tenant)
  if (after !== undefined) query = query.where(sql<boolean>`(last_day, key) < (${after.createdAt}::text, ${after.id}::text)`)
  const rows = await query
    .orderBy('last_day', 'desc')
    .orderBy('key', 'desc')
    .limit(limit + 1)
    .execute()
  return pageOf(
    rows.map((item) => ({ item, place: { createdAt: item.last, id: item.key } })),
    limit
  )
}

/** Sums up an outlet's articles; null without articles. */
export async function profileOutlet(
  db: Kysely<Database>,
  tenant: string,
  given: string,
  selection: OutletSelection
): Promise<OutletFigures | null> {
  const key = columnText(given)
  const { from = FIRST_DAY, to = AFTER_LAST, interval, storyId = null } = selection
  const isPeriod = selection.from !== undefined || selection.to !== undefined
  const chosen = { tenant, key, from, to, isPeriod, interval, storyId }
  const [outlet, sums, epithets] = await Promise.all([
    findOutlet(db, tenant, key),
    storyId === null ? sumOutlet(db, chosen) : sumStory(db, { ...chosen, storyId }),
    sumEpithets(db, chosen)
  ])
  return outlet && { outlet, ...sums, epithets }
}

async function findOutlet(db: Kysely<Database>, tenant: string, key: string): Promise<OutletRow | null> {
  const found = await db
    .selectFrom('outlet')
    .select(['key', 'outlet', 'articles', 'first_day as first', 'last_day as last'])
    .where('tenant', '=', tenant)
    .where('key', '=', key)
    .executeTakeFirst()
  return found ?? null
}

/** Before and after every day, in whichever order a database sorts text. */
const FIRST_DAY = '0000-00-00'
const AFTER_LAST = '9999-99-99'

/** The chosen articles: undated ones only if no piece of time is asked for. */
interface Chosen extends Required<Pick<OutletSelection, 'from' | 'to' | 'interval'>> {
  readonly tenant: string
  readonly key: string
  /** Whether a piece of time is asked for. */
  readonly isPeriod: boolean
  readonly storyId: string | null
}

type Sums = Pick<OutletFigures, 'parts' | 'evidence'>

async function sumOutlet(db: Kysely<Database>, chosen: Chosen): Promise<Sums> {
  const { tenant, key } = chosen
  const ranges = divide(chosen).map(
    ({ unit, from, to }) => sql`
      select part, articles, words_outlet as "outletWords", words_quoted as "quotedWords", words_attributed as "attributedWords",
        strength_sum as "strengthSum", strength_squares as "strengthSquares", strength_largest as "strengthLargest",
        load_squares as "loadSquares", load_words as "loadWords", word_squares as "wordSquares",
        compared_words as "comparedWords", copied_words as "copiedWords", quotes_altered as "quotesAltered", omissions, families
      from outlet_part where tenant = ${tenant} and outlet_key = ${key} and unit = ${unit} and part >= ${from} and part < ${to}`
  )
  const { rows: parts } = await sql<PartFigures>`${sql.join(ranges, sql` union all `)} order by part`.execute(db)
  return { parts, evidence: await findEvidence(db, chosen, evidenceParts(parts, chosen)) }
}

interface Range {
  readonly unit: 'day' | 'month' | 'undated'
  readonly from: string
  readonly to: string
}

/** The parts that make up the chosen time: days, or the whole months in it with the days before and after, if those are enough to divide it. */
function divide({ from, to, isPeriod, interval }: Chosen): Range[] {
  const days = (from: string, to: string): Range => ({ unit: 'day', from, to })
  const undated: Range[] = isPeriod ? [] : [{ unit: 'undated', from: UNDATED, to: FIRST_DAY }]
  const firstWhole = (from === FIRST_DAY || from.endsWith('-01') ? from : periodOf(from, 'month').to).slice(0, 7)
  const afterWhole = to.slice(0, 7)
  if (interval === 'day' || interval === 'week' || firstWhole >= afterWhole) return [...undated, days(from, to)]
  const months: Range = { unit: 'month', from: firstWhole, to: afterWhole }
  return [...undated, days(from, `${firstWhole}-01`), months, days(`${afterWhole}-01`, to)]
}

/** The parts whose newest articles are evidence, ascending: the days, months or years of the figures. */
function evidenceParts(parts: readonly Pick<PartFigures, 'part'>[], { interval }: Chosen): string[] {
  const length = { day: 10, week: 10, month: 7, year: 4 }[interval]
  return [...new Set(parts.map(({ part }) => part.slice(0, length)))]
}

async function findEvidence(db: Kysely<Database>, chosen: Chosen, parts: readonly string[]): Promise<Sums['evidence']> {
  const { tenant, key, from, to } = chosen
  const dated = parts.filter((part) => part !== UNDATED)
  const first = dated.map((part) => latest(from, part.padEnd(10, '-01')))
  const last = dated.map((part) => part.padEnd(10, '-99'))
  const newest = sql`order by day desc, id desc limit ${sql.lit(MOST_EVIDENCE)}`
  const { rows } = await sql<Sums['evidence'][number]>`
    select part, article, comparison from (
      select part, own.id as article, own.comparison, own.day
      from unnest(${dated}::text[], ${first}::text[], ${last}::text[]) as wanted (part, first, last), lateral (
        select id, comparison, day from article
        where tenant = ${tenant} and outlet_key = ${key} and day >= wanted.first and day <= wanted.last and day < ${to}
          and published_at is not null
        ${newest}
      ) as own
      union all select ${UNDATED}, own.id, own.comparison, own.day from (
        select id, comparison, day from article
        where tenant = ${tenant} and outlet_key = ${key} and published_at is null and ${parts.includes(UNDATED)}
        ${newest}
      ) as own
    ) as found order by part, day desc, article desc`.execute(db)
  return rows
}

const latest = (a: string, b: string) => (a > b ? a : b)

/** The articles of one story are few: each is a part. */
async function sumStory(db: Kysely<Database>, chosen: Chosen & { readonly storyId: string }): Promise<Sums> {
  const { tenant, key, from, to, isPeriod, storyId } = chosen
  const { rows } = await sql<PartFigures & { readonly article: string; readonly comparison: string | null }>`
    select case when published_at is null then ${UNDATED} else day end as part, id as article, comparison, 1 as articles,
      words_outlet as "outletWords", words_quoted as "quotedWords", words_attributed as "attributedWords", strength_sum as "strengthSum",
      strength_squares as "strengthSquares", strength_largest as "strengthLargest", strength_sum::bigint * strength_sum as "loadSquares",
      strength_sum::bigint * words_outlet as "loadWords", words_outlet::bigint * words_outlet as "wordSquares",
      case when comparison is null then 0 else words_outlet + words_quoted + words_attributed end as "comparedWords",
      coalesce(copied_words, 0) as "copiedWords", coalesce(quotes_altered, 0) as "quotesAltered", coalesce(omissions, 0) as omissions,
      (select coalesce(json_object_agg(each ->> 0, each -> 1), '{}') from json_array_elements(families::json) as each) as families
    from article
    where tenant = ${tenant} and id in (select article from story_article where tenant = ${tenant} and story = ${storyId})
      and outlet_key = ${key} and day >= ${from} and day < ${to} and (published_at is not null or not ${isPeriod})
    order by day desc, id desc`.execute(db)
  const evidence = evidenceParts(rows, chosen)
    .sort()
    .flatMap((part) =>
      rows
        .filter((row) => (part === UNDATED ? row.part === UNDATED : row.part.startsWith(part)))
        .slice(0, MOST_EVIDENCE)
        .map(({ article, comparison }) => ({ part, article, comparison }))
    )
  return { parts: rows.reverse(), evidence }
}

async function sumEpithets(db: Kysely<Database>, chosen: Chosen): Promise<EpithetFigures[]> {
  const { tenant, key, from, to, isPeriod, storyId } = chosen
  const ofOutlet = sql`tenant = ${tenant} and outlet_key = ${key} and day >= ${from} and day < ${to}`
  const dated = isPeriod ? sql`article not in (select id from article where ${ofOutlet} and published_at is null)` : sql`true`
  const ofStory = sql`
    select * from article_epithet where tenant = ${tenant}
      and article in (select article from story_article where tenant = ${tenant} and story = ${storyId}) offset 0`
  // One row for all: many small ones take longer to hand over than to find.
  const { rows } = await sql<{ newest: [string, string, boolean, number, string][] }>`
    select coalesce(json_agg(json_build_array(name, epithet, loaded, count, article) order by day desc, article desc, place desc), '[]') as newest
    from (
      select name, epithet, loaded, count, article, day, place from ${storyId === null ? sql`article_epithet` : sql`(${ofStory}) as own`}
      where ${ofOutlet} and ${dated}
      order by day desc, article desc, place desc limit ${sql.lit(MOST_EPITHETS)}
    ) as newest`.execute(db)
  return rankEpithets(
    rows[0]!.newest.map(([name, epithet, loaded, count, article]) => ({ name, epithet, loaded, count, article }))
  )
}
