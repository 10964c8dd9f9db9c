/**
 * How quickly the profile of a large outlet is answered: fills a store with invented articles of one outlet, and times requests one after another.
 *   node bench/outlets.ts [--articles 20000] [--database postgres://…] [--data-dir FOLDER]
 * A database or folder that was given is kept, and not filled again.
 * Without --database the embedded store is used. The rows are made by the database itself: 320 articles a day, twelve marker families each, every
 * second with what it calls a person, and one in fifty without a date.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Kysely, sql } from 'kysely'
import { openDatabase } from '../src/store/open-database.ts'
import type { Database } from '../src/store/tables.ts'
import { lookAtProcess } from './look-at-process.ts'
import { quantile } from './quantile.ts'
import { startProcess } from './start-process.ts'

const { values } = parseArgs({
  options: { articles: { type: 'string', default: '20000' }, database: { type: 'string' }, 'data-dir': { type: 'string' } }
})
const count = Number(values.articles)
const OUTLET = 'veldan wire'
const PER_DAY = 320
const BATCH = 20_000
const STORY = 'sty_invented'
const REQUESTS = 200

/** The day of the article numbered `n`: the last one was published on 31 October 2026. */
const dayOf = (n: string) => `(date '2026-10-31' - (${count} - ${n}) / ${PER_DAY})::text`

async function fillStore(db: Kysely<Database>): Promise<void> {
  const families = Array.from({ length: 12 }, (_, i) => `["family-${i}", ' || 1 + (n * ${7 + 2 * i}) % 5 || ']`).join(', ')
  for (let from = 1; from <= count; from += BATCH) {
    const numbers = sql.raw(`generate_series(${from}, ${Math.min(count, from + BATCH - 1)}) as n`)
    await sql`
      insert into article (tenant, id, outlet_key, day, words_outlet, words_quoted, words_attributed, strength_sum, strength_squares,
        strength_largest, is_ingested, created_at, outlet, title, url, published_at, families, comparison, copied_words, quotes_altered, omissions)
      select 'open', 'art_' || md5(n::text), ${OUTLET}, ${sql.raw(dayOf('n'))}, 300 + n % 200, n % 90, n % 70, 2000 + n % 700, 900000 + n % 9000,
        500 + n % 400, true, now(), 'Veldan Wire', 'Headline ' || n, null, case when n % 50 = 0 then null else ${sql.raw(dayOf('n'))} end,
        ${sql.raw(`'[${families}]'`)}, case when n % 3 = 0 then 'cmp_' || n % 1000 end, case when n % 3 = 0 then n % 200 end,
        case when n % 3 = 0 then n % 2 end, case when n % 3 = 0 then n % 4 end
      from ${numbers}`.execute(db)
    await sql`
      insert into article_epithet (tenant, outlet_key, day, article, place, name, epithet, loaded, count)
      select 'open', ${OUTLET}, ${sql.raw(dayOf('n'))}, 'art_' || md5(n::text), 1, 'Person ' || n * 31 % 900, 'epithet ' || n * 17 % 5000, n % 4 = 0, 1
      from ${numbers} where n % 2 = 0`.execute(db)
  }
  await sql`
    insert into outlet (tenant, key, outlet, articles, first_day, last_day)
    select 'open', ${OUTLET}, 'Veldan Wire', count(*), min(day), max(day) from article`.execute(db)
  await sql`insert into story (tenant, id, label, first_day, last_day, updated_at)
    values ('open', ${STORY}, 'Invented', '2026-10-30', '2026-10-31', now())`.execute(db)
  await sql`
    insert into story_article (tenant, story, article, is_ingested)
    select 'open', ${STORY}, 'art_' || md5(n::text), true from generate_series(${count - 30}::int, ${count}::int) as n`.execute(
    db
  )
  for (const table of ['article', 'article_epithet', 'story_article', 'outlet'])
    await sql`vacuum analyze ${sql.table(table)}`.execute(db)
}

async function timeRequests(url: string): Promise<string> {
  const lines: string[] = []
  for (const query of [
    '',
    'interval=year',
    'interval=day',
    'from=2026-10-24',
    'from=2026-09-11&to=2026-10-20',
    `story=${STORY}`
  ]) {
    const tookMs: number[] = []
    const path = `/v1/outlets/${encodeURIComponent(OUTLET)}${query && `?${query}`}`
    for (let i = 0; i < REQUESTS + 20; i++) {
      const began = performance.now()
      const answer = await fetch(url + path)
      await answer.arrayBuffer()
      if (answer.status !== 200) throw new Error(`${path} was answered ${answer.status}`)
      if (i >= 20) tookMs.push(performance.now() - began)
    }
    tookMs.sort((a, b) => a - b)
    const [median, p99] = [0.5, 0.99].map((part) => quantile(tookMs, part).toFixed(1))
    lines.push(`| GET /v1/outlets/{key}${query && `?${query}`} | ${median} | ${p99} |`)
  }
  return ['| | median | p99 |', '| --- | ---: | ---: |', ...lines].join('\n')
}

const folder = values['data-dir'] ?? mkdtempSync(join(tmpdir(), 'parallax-outlets-'))
const place = { databaseUrl: values.database ?? null, dataDir: folder, diskReserveMiB: 0 }
const { db, close } = await openDatabase(place)
const { rows: filled } = await sql`select 1 from outlet`.execute(db)
if (filled.length === 0) {
  const began = performance.now()
  await fillStore(db)
  console.log(`filled in ${((performance.now() - began) / 1000).toFixed(0)} s`)
}
await close()
const service = await startProcess(['src/cli.ts', 'serve'], {
  DATA_DIR: folder,
  WORKERS: '1',
  ...(values.database === undefined ? {} : { DATABASE_URL: values.database })
})
try {
  console.log(await timeRequests(service.url))
  console.log(JSON.stringify(lookAtProcess(service.pid)))
} finally {
  await service.stop()
  if (values['data-dir'] === undefined) rmSync(folder, { recursive: true, force: true })
}
