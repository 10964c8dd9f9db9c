import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Feeds in progress, and what new articles are grouped by. */
export const ingest: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await createFeeds(db)
    await createProfiles(db)
  }
}

async function createFeeds(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('ingest_part')
    .addColumn('tenant', 'text', (column) => column.notNull())
    .addColumn('ingest', 'text', (column) => column.notNull())
    .addColumn('part', 'integer', (column) => column.notNull())
    .addColumn('job', 'text', (column) => column.notNull())
    .addColumn('first_line', 'integer', (column) => column.notNull())
    .addColumn('lines', 'integer', (column) => column.notNull())
    .addColumn('is_done', 'boolean', (column) => column.notNull())
    .addColumn('accepted', 'integer', (column) => column.notNull())
    .addColumn('duplicates', 'integer', (column) => column.notNull())
    .addColumn('rejected', 'integer', (column) => column.notNull())
    .addColumn('came', 'timestamptz', (column) => column.notNull())
    .addPrimaryKeyConstraint('ingest_part_pk', ['tenant', 'ingest', 'part'])
    .execute()
  await db.schema.createIndex('ingest_part_came').on('ingest_part').columns(['came']).execute()
  await db.schema
    .createTable('ingest_rejected')
    .addColumn('tenant', 'text', (column) => column.notNull())
    .addColumn('ingest', 'text', (column) => column.notNull())
    .addColumn('line', 'integer', (column) => column.notNull())
    .addColumn('code', 'text', (column) => column.notNull())
    .addColumn('detail', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('ingest_rejected_pk', ['tenant', 'ingest', 'line'])
    .execute()
}

async function createProfiles(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('article_profile')
    .addColumn('tenant', 'text', (column) => column.notNull())
    .addColumn('article', 'text', (column) => column.notNull())
    .addColumn('day', 'integer', (column) => column.notNull())
    .addColumn('is_sure', 'boolean', (column) => column.notNull())
    .addColumn('is_fixed', 'boolean', (column) => column.notNull())
    .addColumn('is_grouped', 'boolean', (column) => column.notNull())
    .addColumn('story', 'text')
    .addColumn('ingest', 'text', (column) => column.notNull())
    .addColumn('came', 'timestamptz', (column) => column.notNull())
    .addColumn('profile', 'text')
    .addColumn('words', 'text')
    .addPrimaryKeyConstraint('article_profile_pk', ['tenant', 'article'])
    .addForeignKeyConstraint('article_profile_article', ['tenant', 'article'], 'article', ['tenant', 'id'], (constraint) =>
      constraint.onDelete('cascade')
    )
    .execute()
  await sql`alter table article_profile alter column profile set storage external`.execute(db)
  await sql`alter table article_profile alter column words set storage external`.execute(db)
  await db.schema.createIndex('article_profile_day').on('article_profile').columns(['tenant', 'day', 'article']).execute()
  await db.schema
    .createIndex('article_profile_story')
    .on('article_profile')
    .columns(['tenant', 'story', 'day', 'article'])
    .execute()
  // Nearly always short: what waits to be grouped, and what is old enough to be forgotten.
  await sql`create index article_profile_new on article_profile (tenant, day, article) where not is_grouped`.execute(db)
  await sql`create index article_profile_kept on article_profile (tenant, came) where profile is not null`.execute(db)
  await db.schema
    .createTable('article_term')
    .addColumn('tenant', 'text', (column) => column.notNull())
    .addColumn('term', 'integer', (column) => column.notNull())
    .addColumn('day', 'integer', (column) => column.notNull())
    .addColumn('article', 'text', (column) => column.notNull())
    .addColumn('came_day', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('article_term_pk', ['tenant', 'term', 'day', 'article'])
    .execute()
  await db.schema.createIndex('article_term_came').on('article_term').columns(['tenant', 'came_day']).execute()
  await db.schema
    .createTable('term_frequency')
    .addColumn('tenant', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('articles', 'integer', (column) => column.notNull())
    .addColumn('counts', 'text')
    .addPrimaryKeyConstraint('term_frequency_pk', ['tenant'])
    .execute()
  await sql`alter table term_frequency alter column counts set storage external`.execute(db)
}
