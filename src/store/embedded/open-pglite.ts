import { PGlite, type PGliteOptions, types } from '@electric-sql/pglite'

/** Counts are numbers in every response, whatever the driver. */
const parsers = { [types.INT8]: Number, [types.NUMERIC]: Number }

/**
 * The settings of PostgreSQL that differ from PGlite's: syncs are on, by the one call that its file system hands through; the log leaves nothing of
 * what it held behind; and memory is what one connection needs.
 */
const settings = {
  fsync: 'on',
  full_page_writes: 'on',
  synchronous_commit: 'on',
  wal_sync_method: 'fsync',
  wal_level: 'minimal',
  max_wal_senders: '0',
  wal_recycle: 'off',
  shared_buffers: '16MB',
  max_connections: '3',
  max_locks_per_transaction: '256'
}

const startParams = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
]

/** Opens the database in the files of `fs` with this project's settings. Errors: PGlite's own. */
export async function openPglite(options: Pick<PGliteOptions, 'fs' | 'initDbStartParams'>): Promise<PGlite> {
  return PGlite.create({ ...options, parsers, startParams })
}
