import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Jobs, and what happened to each in order. */
export const jobs: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('job')
      .addColumn('tenant', 'text', (column) => column.notNull())
      .addColumn('id', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('progress', 'double precision', (column) => column.notNull())
      .addColumn('details', 'text')
      .addColumn('result', 'text')
      .addColumn('error', 'text')
      .addColumn('input', 'text')
      .addColumn('webhook', 'text')
      .addColumn('key', 'text')
      .addColumn('claim', 'text')
      .addColumn('attempts', 'integer', (column) => column.notNull().defaultTo(0))
      .addColumn('events', 'integer', (column) => column.notNull().defaultTo(0))
      .addColumn('created_at', 'timestamptz', (column) => column.notNull())
      .addColumn('ended_at', 'timestamptz')
      .addPrimaryKeyConstraint('job_pk', ['tenant', 'id'])
      .execute()
    // The input is already compressed, so the database must not try again.
    await sql`alter table job alter column input set storage external`.execute(db)
    await db.schema.createIndex('job_newest').on('job').columns(['tenant', 'created_at', 'id']).execute()
    await db.schema.createIndex('job_key').on('job').columns(['tenant', 'key']).execute()
    await db.schema.createIndex('job_ended').on('job').columns(['ended_at']).execute()
    await db.schema
      .createTable('job_event')
      .addColumn('tenant', 'text', (column) => column.notNull())
      .addColumn('job', 'text', (column) => column.notNull())
      .addColumn('number', 'integer', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('progress', 'double precision', (column) => column.notNull())
      .addPrimaryKeyConstraint('job_event_pk', ['tenant', 'job', 'number'])
      .addForeignKeyConstraint('job_event_job', ['tenant', 'job'], 'job', ['tenant', 'id'], (constraint) =>
        constraint.onDelete('cascade')
      )
      .execute()
  }
}
