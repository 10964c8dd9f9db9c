import { randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** An owner looks this often whether the lock is still its own, and touches its note. */
const BEAT_MS = 1000
/** Parallax 0.1 has only the note; one that was not touched for so long belongs to a process that is gone. */
const STALE_MS = 4000

/** SQLite's code for a lock that another process holds. */
const BUSY = 5

/** Who holds a folder, for people to read. `lock` names the file with the lock itself; Parallax 0.1 has none. */
interface Owner {
  readonly token: string
  readonly pid: number
  readonly host: string
  readonly lock?: string
}

export class FolderLockedError extends Error {
  override readonly name = 'FolderLockedError'
}

/**
 * Takes a folder for this process alone: two processes on one embedded database would lose each other's rows. Returns a function that releases it.
 *
 * The lock is the operating system's, on a file that SQLite holds open. It ends with its process, however that dies, and holds across
 * containers that share the folder. `onLost` is called once if the file is removed or replaced: the process must stop writing at once.
 * Errors: `FolderLockedError` if another process holds the folder.
 */
export function lockFolder(folder: string, onLost: (error: FolderLockedError) => void): () => void {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, 'lock.sqlite')
  const note = join(folder, 'lock.json')
  const lock = takeLock(path)
  const holder = readOwner(note)
  if (lock === null || isHeldByOlder(note, holder)) {
    lock?.close()
    const who = holder === null ? 'another process' : `process ${holder.pid} on ${holder.host}`
    throw new FolderLockedError(
      `The data folder “${folder}” is in use by ${who}. Only one service can use it at a time. Stop the other service, or set DATA_DIR to another folder.`
    )
  }
  const owner: Owner = { token: randomUUID(), pid: process.pid, host: hostname(), lock: 'lock.sqlite' }
  writeFileSync(note, JSON.stringify(owner))
  const held = identify(path)
  const beat = setInterval(() => {
    if (identify(path) === held) return touch(note)
    clearInterval(beat)
    onLost(
      new FolderLockedError(
        `The lock of the data folder “${folder}” was removed or replaced, so this process stops using the folder.`
      )
    )
  }, BEAT_MS).unref()
  return () => {
    clearInterval(beat)
    if (readOwner(note)?.token === owner.token) rmSync(note, { force: true })
    lock.close()
  }
}

/**
 * The open database that holds the lock; null if another one does. Nothing else in this process may open the file: the operating system would
 * give the lock up when that is closed.
 */
function takeLock(path: string): DatabaseSync | null {
  const lock = new DatabaseSync(path)
  try {
    lock.exec('pragma journal_mode = off; pragma locking_mode = exclusive; begin exclusive')
    return lock
  } catch (error) {
    lock.close()
    if ((error as { errcode?: number }).errcode === BUSY) return null
    throw error
  }
}

function isHeldByOlder(note: string, holder: Owner | null): boolean {
  if (holder === null || holder.lock !== undefined) return false
  const touched = statSync(note, { throwIfNoEntry: false })?.mtimeMs ?? 0
  return Date.now() - touched < STALE_MS
}

/** Null if the note is missing or unreadable: it is only for people. */
function readOwner(note: string): Owner | null {
  try {
    return JSON.parse(readFileSync(note, 'utf8'))
  } catch {
    return null
  }
}

/** The identity of the file at a path: its device and number; empty without a file. */
function identify(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false })
  return found === undefined ? '' : `${found.dev}:${found.ino}`
}

/** Shows Parallax 0.1 that the folder is in use. */
function touch(note: string): void {
  try {
    utimesSync(note, new Date(), new Date())
  } catch {
    // The disk may be full, or the note removed: the lock itself holds.
  }
}
