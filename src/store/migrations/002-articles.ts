import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Articles with their figures, the stories they belong to, and which comparison holds which article. */
export const articles: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await extendComparisons(db)
    await createArticles(db)
    await createStories(db)
    await createOutlets(db)
  }
}

async function extendComparisons(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('comparison').addColumn('story_id', 'text').execute()
  await db.schema.alterTable('comparison').addColumn('superseded_by', 'text').execute()
  await db.schema.alterTable('comparison').addColumn('pending', 'text').execute()
  await db.schema
    .alterTable('comparison')
    .addColumn('has_text', 'boolean', (column) => column.notNull().defaultTo(true))
    .execute()
  await db.schema
    .createIndex('comparison_story_id')
    .on('comparison')
    .columns(['tenant', 'story_id', 'created_at', 'id'])
    .execute()
  await sql`alter table comparison alter column pending set storage external`.execute(db)
  // Nearly always empty: what a crash has left to be done is found at once.
  await sql`create index comparison_pending on comparison (tenant, id) where pending is not null`.execute(db)
}

async function createArticles(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('article')
    .addColumn('tenant', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('outlet_key', 'text', (column) => column.notNull())
    .addColumn('day', 'text', (column) => column.notNull())
    .addColumn('words_outlet', 'integer', (column) => column.notNull())
    .addColumn('words_quoted', 'integer', (column) => column.notNull())
    .addColumn('words_attributed', 'integer', (column) => column.notNull())
    .addColumn('strength_sum', 'integer', (column) => column.notNull())
    .addColumn('strength_squares', 'bigint', (column) => column.notNull())
    .addColumn('strength_largest', 'integer', (column) => column.notNull())
    .addColumn('is_ingested', 'boolean', (column) => column.notNull())
    .addColumn('created_at', 'timestamptz', (column) => column.notNull())
    .addColumn('outlet', 'text', (column) => column.notNull())
    .addColumn('title', 'text')
    .addColumn('url', 'text')
    .addColumn('published_at', 'text')
    .addColumn('families', 'text', (column) => column.notNull())
    .addColumn('reading', 'text')
    .addColumn('comparison', 'text')
    .addColumn('compared_at', 'timestamptz')
    .addColumn('copied_words', 'integer')
    .addColumn('quotes_altered', 'integer')
    .addColumn('omissions', 'integer')
    .addPrimaryKeyConstraint('article_pk', ['tenant', 'id'])
    .execute()
  await sql`alter table article alter column reading set storage external`.execute(db)
  await db.schema.createIndex('article_outlet_day').on('article').columns(['tenant', 'outlet_key', 'day', 'id']).execute()
  await db.schema.createIndex('article_created').on('article').columns(['tenant', 'created_at', 'id']).execute()
  await db.schema
    .createTable('article_epithet')
    .addColumn('tenant', 'text', (column) => column.notNull())
    .addColumn('outlet_key', 'text', (column) => column.notNull())
    .addColumn('day', 'text', (column) => column.notNull())
    .addColumn('article', 'text', (column) => column.notNull())
    .addColumn('place', 'integer', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('epithet', 'text', (column) => column.notNull())
    .addColumn('loaded', 'boolean', (column) => column.notNull())
    .addColumn('count', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('article_epithet_pk', ['tenant', 'article', 'place'])
    .addForeignKeyConstraint('article_epithet_article', ['tenant', 'article'], 'article', ['tenant', 'id'], (constraint) =>
      constraint.onDelete('cascade')
    )
    .execute()
  await db.schema
    .createIndex('article_epithet_outlet_day')
    .on('article_epithet')
    .columns(['tenant', 'outlet_key', 'day', 'article', 'place'])
    .execute()
  await createLinks(db)
}

async function createLinks(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('comparison_article')
    .addColumn('tenant', 'text', (column) => column.notNull())
    .addColumn('comparison', 'text', (column) => column.notNull())
    .addColumn('place', 'integer', (column) => column.notNull())
    .addColumn('article', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('belongs', 'boolean', (column) => column.notNull())
    .addColumn('copied_words', 'integer', (column) => column.notNull())
    .addColumn('quotes_altered', 'integer', (column) => column.notNull())
    .addColumn('omissions', 'integer', (column) => column.notNull())
    .addColumn('starts', 'integer', (column) => column.notNull())
    .addColumn('ends', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('comparison_article_pk', ['tenant', 'comparison', 'place'])
    .addForeignKeyConstraint(
      'comparison_article_comparison',
      ['tenant', 'comparison'],
      'comparison',
      ['tenant', 'id'],
      (constraint) => constraint.onDelete('cascade')
    )
    .addForeignKeyConstraint('comparison_article_article', ['tenant', 'article'], 'article', ['tenant', 'id'])
    .execute()
  await db.schema
    .createIndex('comparison_article_article_key')
    .on('comparison_article')
    .columns(['tenant', 'article', 'comparison'])
    .execute()
}

async function createStories(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('story')
    .addColumn('tenant', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('label', 'text', (column) => column.notNull())
    .addColumn('comparison', 'text')
    .addColumn('first_day', 'text', (column) => column.notNull())
    .addColumn('last_day', 'text', (column) => column.notNull())
    .addColumn('updated_at', 'timestamptz', (column) => column.notNull())
    .addPrimaryKeyConstraint('story_pk', ['tenant', 'id'])
    .execute()
  await db.schema.createIndex('story_newest').on('story').columns(['tenant', 'updated_at', 'id']).execute()
  await db.schema
    .createTable('story_article')
    .addColumn('tenant', 'text', (column) => column.notNull())
    .addColumn('story', 'text', (column) => column.notNull())
    .addColumn('article', 'text', (column) => column.notNull())
    .addColumn('is_ingested', 'boolean', (column) => column.notNull())
    .addPrimaryKeyConstraint('story_article_pk', ['tenant', 'story', 'article'])
    .addForeignKeyConstraint('story_article_story', ['tenant', 'story'], 'story', ['tenant', 'id'], (constraint) =>
      constraint.onDelete('cascade')
    )
    .addForeignKeyConstraint('story_article_article', ['tenant', 'article'], 'article', ['tenant', 'id'], (constraint) =>
      constraint.onDelete('cascade')
    )
    .execute()
  await db.schema.createIndex('story_article_article_key').on('story_article').columns(['tenant', 'article', 'story']).execute()
}

async function createOutlets(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('outlet')
    .addColumn('tenant', 'text', (column) => column.notNull())
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('outlet', 'text', (column) => column.notNull())
    .addColumn('articles', 'integer', (column) => column.notNull())
    .addColumn('first_day', 'text', (column) => column.notNull())
    .addColumn('last_day', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('outlet_pk', ['tenant', 'key'])
    .execute()
  await db.schema.createIndex('outlet_newest').on('outlet').columns(['tenant', 'last_day', 'key']).execute()
  await db.schema
    .createTable('outlet_family')
    .addColumn('tenant', 'text', (column) => column.notNull())
    .addColumn('outlet_key', 'text', (column) => column.notNull())
    .addColumn('day', 'text', (column) => column.notNull())
    .addColumn('family', 'text', (column) => column.notNull())
    .addColumn('count', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('outlet_family_pk', ['tenant', 'outlet_key', 'day', 'family'])
    .execute()
}
