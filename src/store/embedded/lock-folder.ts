import { randomUUID } from 'node:crypto'
import { link, mkdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** The owner of a lock touches it this often; one left untouched for several beats is nobody's. */
const beatMs = 1000
const staleMs = 4000

interface Owner {
  readonly token: string
  readonly pid: number
  readonly host: string
}

export class FolderLockedError extends Error {
  override readonly name = 'FolderLockedError'
}

/**
 * Takes a folder for this process alone: two processes on one embedded database would lose each other's rows.
 *
 * A lock whose process is gone is taken over: at once where it ran on this machine, else after it has not been touched for some seconds.
 * Gives back how to release it. Errors: `FolderLockedError` where another process holds the folder.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  await mkdir(folder, { recursive: true })
  const path = join(folder, 'lock.json')
  const owner: Owner = { token: randomUUID(), pid: process.pid, host: hostname() }
  while (!(await placeLock(path, owner))) {
    const holder = await readOwner(path)
    if (holder === null) continue
    if (await isHeld(path, holder)) {
      throw new FolderLockedError(
        `The data folder “${folder}” is in use by process ${holder.pid} on ${holder.host}. One service at a time can use it: stop the other one, or set DATA_DIR.`
      )
    }
    await discard(path, holder)
  }
  const beat = setInterval(() => void utimes(path, new Date(), new Date()).catch(() => {}), beatMs).unref()
  return async () => {
    clearInterval(beat)
    if ((await readOwner(path))?.token === owner.token) await rm(path, { force: true })
  }
}

/** Puts the lock in place whole, or not at all where there is one. */
async function placeLock(path: string, owner: Owner): Promise<boolean> {
  const draft = `${path}.${owner.token}`
  await writeFile(draft, JSON.stringify(owner))
  try {
    await link(draft, path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  } finally {
    await rm(draft, { force: true })
  }
}

async function readOwner(path: string): Promise<Owner | null> {
  try {
    return JSON.parse(await readFile(path, 'utf8'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

async function isHeld(path: string, { host, pid }: Owner): Promise<boolean> {
  // The same id on the same host is an earlier life of this process, as in a container that starts again.
  if (host === hostname() && (pid === process.pid || !isAlive(pid))) return false
  const before = await touchedAt(path)
  if (Date.now() - before < beatMs) return true
  await sleep(Math.max(0, Math.min(staleMs, before + staleMs - Date.now())))
  return (await touchedAt(path)) !== before
}

const touchedAt = async (path: string) => (await stat(path).catch(() => null))?.mtimeMs ?? 0

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Removes the lock of an owner that is gone. Where another process was quicker and the lock is new, it is put back. */
async function discard(path: string, gone: Owner): Promise<void> {
  const aside = `${path}.${randomUUID()}`
  try {
    await rename(path, aside)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return
    throw error
  }
  if ((await readOwner(aside))?.token !== gone.token) await link(aside, path).catch(() => {})
  await rm(aside, { force: true })
}
