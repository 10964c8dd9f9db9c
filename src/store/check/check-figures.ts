import { sql, type Transaction } from 'kysely'
import type { Database } from '../tables.ts'

/** Checks that what is summed up of each outlet is the sum of its articles. Tables that are older than this version have fewer sums. */
export async function* checkFigures(trx: Transaction<Database>): AsyncGenerator<string> {
  yield* countArticles(trx)
  const { rows } = await sql`select 1 where to_regclass('public.outlet_part') is not null`.execute(trx)
  if (rows.length > 0) yield* sumParts(trx)
}

async function* countArticles(trx: Transaction<Database>): AsyncGenerator<string> {
  const { rows: outlets } = await sql<{ tenant: string; key: string; told: number | null; counted: number | null }>`
    select coalesce(outlet.tenant, sums.tenant) as tenant, coalesce(outlet.key, sums.key) as key, outlet.articles as told, sums.articles as counted
    from outlet full join (
      select tenant, outlet_key as key, count(*) as articles from article group by tenant, outlet_key
    ) as sums on sums.tenant = outlet.tenant and sums.key = outlet.key
    where outlet.articles is distinct from sums.articles order by 1, 2`.execute(trx)
  for (const { tenant, key, told, counted } of outlets) {
    yield `outlet “${key}” of tenant ${tenant} is said to have ${told ?? 'no'} articles and has ${counted ?? 'none'}`
  }
}

/** The columns of `outlet_part` that are sums, and what they are sums of. */
const sums = {
  articles: '1',
  words_outlet: 'words_outlet',
  words_quoted: 'words_quoted',
  words_attributed: 'words_attributed',
  strength_sum: 'strength_sum',
  strength_squares: 'strength_squares',
  load_squares: 'strength_sum::bigint * strength_sum',
  load_words: 'strength_sum::bigint * words_outlet',
  word_squares: 'words_outlet::bigint * words_outlet',
  compared_words: 'case when comparison is null then 0 else words_outlet + words_quoted + words_attributed end',
  copied_words: 'coalesce(copied_words, 0)',
  quotes_altered: 'coalesce(quotes_altered, 0)',
  omissions: 'coalesce(omissions, 0)'
}

async function* sumParts(trx: Transaction<Database>): AsyncGenerator<string> {
  const dated = sql`published_at is not null`
  const placed = sql`(
    select article.*, 'day' as unit, day as part from article where ${dated}
    union all select article.*, 'month', substr(day, 1, 7) from article where ${dated}
    union all select article.*, 'undated', '' from article where not (${dated})
  ) as placed`
  const names = [...Object.keys(sums), 'strength_largest', 'families']
  const columnsOf = (side: string) => sql.join(names.map((name) => sql.ref(`${side}.${name}`)))
  const { rows } = await sql<{ tenant: string; outlet: string; unit: string; part: string }>`
    with summed as (
      select tenant, outlet_key, unit, part, max(strength_largest) as strength_largest,
        ${sql.join(Object.entries(sums).map(([name, of]) => sql`sum(${sql.raw(of)}) as ${sql.ref(name)}`))}
      from ${placed} group by 1, 2, 3, 4
    ),
    counted as (
      select tenant, outlet_key, unit, part, jsonb_object_agg(family, count) as families from (
        select tenant, outlet_key, unit, part, each ->> 0 as family, sum((each ->> 1)::int) as count
        from ${placed}, json_array_elements(families::json) as list (each) group by 1, 2, 3, 4, 5 having sum((each ->> 1)::int) <> 0
      ) as families group by 1, 2, 3, 4
    ),
    recount as (
      select summed.*, coalesce(counted.families, '{}') as families from summed left join counted using (tenant, outlet_key, unit, part)
    )
    select coalesce(own.tenant, recount.tenant) as tenant, coalesce(own.outlet_key, recount.outlet_key) as outlet,
      coalesce(own.unit, recount.unit) as unit, coalesce(own.part, recount.part) as part
    from outlet_part as own full join recount
      on (recount.tenant, recount.outlet_key, recount.unit, recount.part) = (own.tenant, own.outlet_key, own.unit, own.part)
    where row (${columnsOf('own')}) is distinct from row (${columnsOf('recount')}) order by 1, 2, 3, 4`.execute(trx)
  for (const { tenant, outlet, unit, part } of rows) {
    yield `the sums of outlet “${outlet}” of tenant ${tenant} for the ${`${unit} ${part}`.trim()} are not those of its articles`
  }
}
