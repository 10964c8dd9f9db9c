import { type Kysely, type MigrationLockOptions, PostgresAdapter, PostgresDialect, sql } from 'kysely'

/** PostgreSQL's dialect, with migrations locked by a row instead of an advisory lock: its distributed kin do not all have those. */
export class RowLockDialect extends PostgresDialect {
  override createAdapter(): PostgresAdapter {
    return new RowLockAdapter()
  }
}

class RowLockAdapter extends PostgresAdapter {
  /** To be called in the transaction that the migrations run in: it holds the row until it ends. */
  override async acquireMigrationLock(db: Kysely<unknown>, { lockTable, lockRowId }: MigrationLockOptions): Promise<void> {
    await sql`select id from ${sql.table(lockTable)} where id = ${lockRowId} for update`.execute(db)
  }

  override async releaseMigrationLock(): Promise<void> {}
}
