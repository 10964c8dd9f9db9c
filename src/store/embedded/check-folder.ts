import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { AppError } from '../../errors.ts'
import { corruptStore } from '../store-damage.ts'

/** The PostgreSQL version of PGlite, as its folders state it. */
const POSTGRES_VERSION = '18'

/** What a database cannot be without. Asked to open a folder without the first, PGlite would begin a new database in it. */
const necessary = ['PG_VERSION', 'global/pg_control', 'global/pg_filenode.map', 'base', 'pg_wal', 'pg_xact']

/** Where `pg_control` has the size of a file of the log (PostgreSQL 18, pg_control.h). */
const SEGMENT_SIZE_AT = 228

/**
 * Looks at the folder of a database before it is opened.
 *
 * Errors: `STORE_CORRUPT` if a file is missing or cut off; `STORE_VERSION` if the folder is of another version of PostgreSQL.
 */
export function checkFolder(folder: string): void {
  for (const name of necessary) {
    if (!existsSync(join(folder, name))) throw corruptStore(`“${name}” is missing`)
  }
  const version = readFileSync(join(folder, 'PG_VERSION'), 'utf8').trim()
  if (version !== POSTGRES_VERSION) {
    if (!/^\d+$/.test(version)) throw corruptStore('“PG_VERSION” does not contain a version')
    const detail = `The files of the store have the format of PostgreSQL ${version}, and this version of Parallax reads PostgreSQL ${POSTGRES_VERSION}. Export the store with the version of Parallax that wrote it, then import it with this one.`
    throw new AppError('STORE_VERSION', detail)
  }
  checkLog(folder)
}

/** Files of the log have one size from their beginning to their end: a shorter one was cut off, and what it lacks may have been acknowledged. */
function checkLog(folder: string): void {
  const control = readFileSync(join(folder, 'global', 'pg_control'))
  if (control.length <= SEGMENT_SIZE_AT) throw corruptStore('“global/pg_control” is cut off')
  const segment = control.readUInt32LE(SEGMENT_SIZE_AT)
  for (const name of readdirSync(join(folder, 'pg_wal'))) {
    if (!/^[0-9A-F]{24}$/.test(name)) continue
    if (statSync(join(folder, 'pg_wal', name)).size !== segment) throw corruptStore(`“pg_wal/${name}” is cut off`)
  }
}
