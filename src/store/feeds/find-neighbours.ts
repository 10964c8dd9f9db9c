import { type Kysely, sql } from 'kysely'
import type { Database } from '../tables.ts'

/** An article as the store keeps it for grouping; `profile` is packed. */
export interface KeptProfile {
  readonly article: string
  readonly day: number
  readonly isSure: boolean
  readonly isFixed: boolean
  readonly story: string | null
  readonly profile: string
}

/** Days since 1970, both inclusive. */
export interface DaySpan {
  readonly from: number
  readonly to: number
}

type Db = Kysely<Database>

/** Terms that more articles of these days contain are too common to help. */
const MOST_POSTINGS = 250
/** Each new article is compared with this many that share most of its index terms, at least two of them. */
const MOST_CANDIDATES = 12
const LEAST_SHARED = 2
/** For a long story, the last articles show whether it continues. */
const MOST_OF_STORY = 100

const columns = ['article', 'day', 'is_sure', 'is_fixed', 'story', 'profile'] as const
type Row = { article: string; day: number; is_sure: boolean; is_fixed: boolean; story: string | null; profile: string | null }

const keptOf = ({ article, day, is_sure, is_fixed, story, profile }: Row): KeptProfile => ({
  article,
  day,
  isSure: is_sure,
  isFixed: is_fixed,
  story,
  profile: profile ?? ''
})

/** Finds the first articles that wait to be grouped, by day: at most `limit`, over at most `days` days. */
export async function findNew(db: Db, tenant: string, limit: number, days: number): Promise<KeptProfile[]> {
  const rows = await db
    .selectFrom('article_profile')
    .select(columns)
    .where('tenant', '=', tenant)
    .where('is_grouped', '=', false)
    .orderBy('day')
    .orderBy('article')
    .limit(limit)
    .execute()
  return rows.filter(({ day }) => day <= rows[0]!.day + days).map(keptOf)
}

/** Finds all grouped articles of some days; null if there are more than `most`. */
export async function findAllOfDays(db: Db, tenant: string, { from, to }: DaySpan, most: number): Promise<KeptProfile[] | null> {
  const ofDays = db
    .selectFrom('article_profile')
    .where('tenant', '=', tenant)
    .where('day', '>=', from)
    .where('day', '<=', to)
    .where('is_grouped', '=', true)
    .where('profile', 'is not', null)
  const counted = await ofDays
    .select('article')
    .limit(most + 1)
    .execute()
  if (counted.length > most) return null
  return (await ofDays.select(columns).execute()).map(keptOf)
}

/** Finds the grouped articles of some days that share terms with new ones: `termsOf[i]` are those of the i-th new article. */
export async function findCandidates(
  db: Db,
  tenant: string,
  termsOf: readonly (readonly number[])[],
  { from, to }: DaySpan
): Promise<KeptProfile[]> {
  const [places, terms] = [termsOf.flatMap((own, i) => own.map(() => i)), termsOf.flat()]
  const { rows } = await sql<Row>`
    with own as (select place, term from unnest(${places}::int[], ${terms}::int[]) as own (place, term)),
    found as (
      select wanted.term, found.article, count(*) over (partition by wanted.term) as holders
      from (select distinct term from own) as wanted
      cross join lateral (
        select article from article_term
        where tenant = ${tenant} and article_term.term = wanted.term and day between ${from} and ${to}
        order by day desc, article limit ${MOST_POSTINGS + 1}
      ) as found
    ),
    ranked as (
      select found.article, row_number() over (partition by own.place order by count(*) desc, found.article collate "C") as rank
      from own join found on found.term = own.term
      where found.holders <= ${MOST_POSTINGS} group by own.place, found.article having count(*) >= ${LEAST_SHARED}
    )
    select article, day, is_sure, is_fixed, story, profile from article_profile
    where tenant = ${tenant} and article in (select article from ranked where rank <= ${MOST_CANDIDATES})
      and is_grouped and profile is not null`.execute(db)
  return rows.map(keptOf)
}

/** Finds the last articles of some stories. */
export async function findMembers(db: Db, tenant: string, stories: readonly string[]): Promise<KeptProfile[]> {
  const { rows } = await sql<Row>`
    select found.* from unnest(${stories}::text[]) as wanted (id)
    cross join lateral (
      select article, day, is_sure, is_fixed, story, profile from article_profile
      where tenant = ${tenant} and story = wanted.id and is_grouped and profile is not null
      order by day desc, article limit ${MOST_OF_STORY}
    ) as found`.execute(db)
  return rows.map(keptOf)
}
