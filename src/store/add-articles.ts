import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Database } from './tables.ts'

/** The columns of an article in JSON, for SQL's `json_to_recordset`. */
export const articleColumns = sql.raw(
  `id text, outlet_key text, outlet text, title text, url text, published_at text, day text, words_outlet int, words_quoted int,
  words_attributed int, strength_sum int, strength_squares bigint, strength_largest int, families json, epithets json, reading text,
  place int, name text, belongs boolean, copied_words int, quotes_altered int, omissions int, starts int, ends int`
)

/** Which of the given articles were added, and which were there. */
export interface AddedArticles {
  readonly added: readonly string[]
  readonly known: readonly string[]
}

/**
 * Adds the articles that are not there yet, with all that is summed up from them, in one statement. Triggers add up the rest.
 *
 * `rows` is a query of rows with `articleColumns`; `comparison` is the comparison they come from, null if each was sent alone. Of two
 * with one id the first counts. Rows of several articles are always locked in the same order, so that two that write at once wait for each
 * other and are done.
 */
export async function addArticles(
  db: Kysely<Database>,
  tenant: string,
  rows: RawBuilder<unknown>,
  { comparison, came }: { readonly comparison: string | null; readonly came: string }
): Promise<AddedArticles> {
  const { rows: given } = await sql<{ id: string; added: boolean }>`
    with given as (select distinct on (id) * from (${rows}) as row order by id, place),
    fresh as (
      insert into article (tenant, id, outlet_key, day, words_outlet, words_quoted, words_attributed, strength_sum, strength_squares,
        strength_largest, is_ingested, created_at, outlet, title, url, published_at, families, reading,
        comparison, compared_at, copied_words, quotes_altered, omissions)
      select ${tenant}::text, id, outlet_key, day, words_outlet, words_quoted, words_attributed, strength_sum, strength_squares,
        strength_largest, ${comparison === null}::boolean, ${came}::timestamptz, outlet, title, url, published_at, families::text, reading,
        ${comparison}::text, ${comparison === null ? null : came}::timestamptz, copied_words, quotes_altered, omissions
      from given order by id
      on conflict (tenant, id) do nothing
      returning id, outlet_key, outlet, day
    ),
    epithets as (
      insert into article_epithet (tenant, outlet_key, day, article, place, name, epithet, loaded, count)
      select ${tenant}::text, fresh.outlet_key, fresh.day, fresh.id, list.place, each ->> 0, each ->> 1, (each ->> 2)::boolean, (each ->> 3)::int
      from fresh join given on given.id = fresh.id, json_array_elements(given.epithets) with ordinality as list (each, place)
    ),
    outlets as (
      insert into outlet (tenant, key, outlet, articles, first_day, last_day)
      select ${tenant}::text, outlet_key, min(outlet), count(*), min(day), max(day) from fresh group by outlet_key order by outlet_key
      on conflict (tenant, key) do update set articles = outlet.articles + excluded.articles,
        first_day = least(outlet.first_day, excluded.first_day), last_day = greatest(outlet.last_day, excluded.last_day)
    )
    select given.id, fresh.id is not null as added from given left join fresh on fresh.id = given.id`.execute(db)
  const idsWhere = (wanted: boolean) => given.filter(({ added }) => added === wanted).map(({ id }) => id)
  return { added: idsWhere(true), known: idsWhere(false) }
}
