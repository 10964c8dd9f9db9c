import { type Kysely, type RawBuilder, sql } from 'kysely'
import {
  type EpithetFigures,
  type OutletFigures,
  type OutletRow,
  type OutletSelection,
  type PartFigures,
  UNDATED
} from '../outlets/outlet-figures.ts'
import { columnText } from './column-text.ts'
import { pageOf } from './comparisons.ts'
import type { ListPlace, Page } from './store.ts'
import type { Database } from './tables.ts'

/** Limits: how many of the newest epithets in the time asked for are read, for how many persons, and how many each. */
const MOST_EPITHETS = 2000
const MOST_PERSONS = 50
const MOST_OF_PERSON = 20
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
  const outlet = await db
    .selectFrom('outlet')
    .select(['key', 'outlet', 'articles', 'first_day as first', 'last_day as last'])
    .where('tenant', '=', tenant)
    .where('key', '=', key)
    .executeTakeFirst()
  if (!outlet) return null
  const chosen = choose(tenant, key, selection)
  const [parts, families, epithets] = await Promise.all([sumParts(db, chosen), sumFamilies(db, chosen), sumEpithets(db, chosen)])
  return { outlet, parts, families, epithets, evidence: await findEvidence(db, chosen, parts) }
}

/** The chosen rows of `article`, `outlet_family` or `article_epithet`, and the part of time that a row falls into. Undated articles are in no piece of time. */
interface Chosen {
  readonly rows: RawBuilder<unknown>
  readonly part: RawBuilder<string>
  /** Whether a piece of time is asked for. */
  readonly isPeriod: boolean
  readonly ofStory: ((article: RawBuilder<unknown>) => RawBuilder<unknown>) | null
}

function choose(tenant: string, key: string, { from, to, storyId, interval }: OutletSelection): Chosen {
  const day = from === undefined && to === undefined ? sql`true` : sql`day >= ${from ?? ''} and day < ${to ?? '~'}`
  const length = { day: 10, week: 10, month: 7, year: 4 }[interval]
  const ofStory = (article: RawBuilder<unknown>) =>
    sql`${article} in (select article from story_article where tenant = ${tenant} and story = ${storyId})`
  return {
    rows: sql`tenant = ${tenant} and outlet_key = ${key} and ${day}`,
    part: length === 10 ? sql`day` : sql`substr(day, 1, ${sql.lit(length)})`,
    isPeriod: from !== undefined || to !== undefined,
    ofStory: storyId === undefined ? null : ofStory
  }
}

/** The chosen articles: undated ones are in no piece of time. */
const whereArticle = ({ rows, isPeriod, ofStory }: Chosen) =>
  sql`${rows} and ${isPeriod ? isDated : sql`true`} and ${ofStory === null ? sql`true` : ofStory(sql`id`)}`

const isDated = sql`published_at is not null`

/** The part of time of an article; `UNDATED` for an article without a date. */
const partOf = ({ part }: Chosen) => sql`case when ${isDated} then ${part} else ${UNDATED} end`

async function sumParts(db: Kysely<Database>, chosen: Chosen): Promise<PartFigures[]> {
  const words = sql`words_outlet + words_quoted + words_attributed`
  const { rows } = await sql<PartFigures>`
    select ${partOf(chosen)} as part, count(*) as articles, sum(words_outlet) as "outletWords", sum(words_quoted) as "quotedWords",
      sum(words_attributed) as "attributedWords", sum(strength_sum) as "strengthSum", sum(strength_squares) as "strengthSquares",
      max(strength_largest) as "strengthLargest", sum(strength_sum::bigint * strength_sum) as "loadSquares",
      sum(strength_sum::bigint * words_outlet) as "loadWords", sum(words_outlet::bigint * words_outlet) as "wordSquares", sum(case when comparison is null then 0 else ${words} end) as "comparedWords",
      coalesce(sum(copied_words), 0) as "copiedWords", coalesce(sum(quotes_altered), 0) as "quotesAltered",
      coalesce(sum(omissions), 0) as omissions
    from article where ${whereArticle(chosen)} group by 1 order by 1`.execute(db)
  return rows
}

async function sumFamilies(db: Kysely<Database>, chosen: Chosen): Promise<OutletFigures['families']> {
  const { part, rows: where } = chosen
  const ofArticles = (wanted: RawBuilder<unknown>) =>
    sql`select ${partOf(chosen)} as part, ${part} as came, each ->> 0 as family, (each ->> 1)::int as count
      from article, json_array_elements(families::json) as list (each) where ${wanted}`
  // The sums by day hold undated articles too, by the day on which they came: these are taken out.
  const undated = sql`${where} and not (${isDated})`
  const counts =
    chosen.ofStory === null
      ? sql`select ${part} as part, family, count from outlet_family where ${where}
          union all select came, family, -count from (${ofArticles(undated)}) as undated
          union all select part, family, count from (${ofArticles(sql`${whereArticle(chosen)} and not (${isDated})`)}) as undated`
      : sql`select part, family, count from (${ofArticles(whereArticle(chosen))}) as own`
  const { rows } = await sql<{ part: string; family: string; count: number }>`
    select part, family, sum(count) as count from (${counts}) as counted
    group by part, family having sum(count) > 0 order by part, family`.execute(db)
  return rows
}

async function sumEpithets(db: Kysely<Database>, chosen: Chosen): Promise<EpithetFigures[]> {
  const { rows: where, ofStory, isPeriod } = chosen
  const dated = isPeriod ? sql`article in (select id from article where ${where} and ${isDated})` : sql`true`
  const story = ofStory === null ? dated : sql`${dated} and ${ofStory(sql`article`)}`
  const { rows } = await sql<EpithetFigures>`
    with newest as (
      select name, epithet, loaded, count, day, article, place from article_epithet where ${where} and ${story}
      order by day desc, article desc, place desc limit ${sql.lit(MOST_EPITHETS)}
    ),
    counted as (
      select name, epithet, bool_or(loaded) as loaded, sum(count) as count,
        (array_agg(article order by day desc, article desc))[1:3] as evidence
      from newest group by name, epithet
    ),
    ranked as (
      select counted.*, sum(count) over (partition by name) as total,
        row_number() over (partition by name order by count desc, epithet collate "C") as rank
      from counted
    ),
    persons as (select name, max(total) as total from ranked group by name order by 2 desc, name collate "C" limit ${sql.lit(MOST_PERSONS)})
    select ranked.name, epithet, loaded, count, evidence from ranked join persons on persons.name = ranked.name
    where rank <= ${sql.lit(MOST_OF_PERSON)}
    order by persons.total desc, ranked.name collate "C", count desc, epithet collate "C"`.execute(db)
  return rows
}

async function findEvidence(
  db: Kysely<Database>,
  chosen: Chosen,
  parts: readonly PartFigures[]
): Promise<OutletFigures['evidence']> {
  const names = parts.map(({ part }) => part)
  const { rows } = await sql<{ part: string; article: string; comparison: string | null }>`
    select part, own.id as article, own.comparison from unnest(${names}::text[]) as part, lateral (
      select id, comparison, day from article
      where ${whereArticle(chosen)} and ${isDated} = (part <> ${UNDATED}) and day >= part and day <= part || '~'
      order by day desc, id desc limit ${sql.lit(MOST_EVIDENCE)}
    ) as own
    order by part, own.day desc, own.id desc`.execute(db)
  return rows
}
