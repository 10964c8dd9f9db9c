import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Comparisons, and the outlets in them. */
export const comparisons: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('comparison')
      .addColumn('tenant', 'text', (column) => column.notNull())
      .addColumn('id', 'text', (column) => column.notNull())
      .addColumn('created_at', 'timestamptz', (column) => column.notNull())
      .addColumn('story', 'text')
      .addColumn('engine', 'text', (column) => column.notNull())
      .addColumn('catalogue', 'text', (column) => column.notNull())
      .addColumn('listing', 'text', (column) => column.notNull())
      .addColumn('bounds', 'text', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('comparison_pk', ['tenant', 'id'])
      .execute()
    // The body is already compressed, so the database must not try again.
    await sql`alter table comparison alter column body set storage external`.execute(db)
    await db.schema.createIndex('comparison_newest').on('comparison').columns(['tenant', 'created_at', 'id']).execute()
    await db.schema.createIndex('comparison_story').on('comparison').columns(['tenant', 'story', 'created_at', 'id']).execute()
    await db.schema
      .createTable('comparison_outlet')
      .addColumn('tenant', 'text', (column) => column.notNull())
      .addColumn('comparison', 'text', (column) => column.notNull())
      .addColumn('outlet_key', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('comparison_outlet_pk', ['tenant', 'outlet_key', 'comparison'])
      .addForeignKeyConstraint(
        'comparison_outlet_comparison',
        ['tenant', 'comparison'],
        'comparison',
        ['tenant', 'id'],
        (constraint) => constraint.onDelete('cascade')
      )
      .execute()
    await db.schema
      .createIndex('comparison_outlet_comparison_key')
      .on('comparison_outlet')
      .columns(['tenant', 'comparison'])
      .execute()
  }
}
