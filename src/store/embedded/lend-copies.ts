import { randomUUID } from 'node:crypto'
import { constants, existsSync, readdirSync, rmSync } from 'node:fs'
import { chmod, cp, mkdir, rm } from 'node:fs/promises'
import { connect, createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import { AppError } from '../../errors.ts'
import type { RemoteDatabase } from './remote-database.ts'

/** Where the owner of a data folder listens, within it. Anyone who may write to the folder may ask for a copy. */
const SOCKET = 'service.sock'
const COPY = 'copy-'

/** What a borrower is sent: the folder with the copy, or the reason for having none. */
type Offer = { readonly folder: string } | { readonly error: string }

/**
 * Lends copies of the database of a data folder, as it was at one moment, to other processes of this machine: for exports and checks while the
 * service keeps running. Statements wait while files are copied; file systems that share blocks between files do that at once.
 *
 * `onLent` is called for each copy. A copy exists until its borrower's connection ends, for whatever reason. Returns a function that stops it.
 */
export async function lendCopies(
  folder: string,
  database: RemoteDatabase,
  assertWritable: () => Promise<void>,
  onLent: () => void
): Promise<() => Promise<void>> {
  const path = join(folder, SOCKET)
  // The folder is ours: what is there was left by a process that is gone.
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    if (name === SOCKET || name.startsWith(COPY)) rmSync(join(folder, name), { recursive: true, force: true })
  }
  const borrowers = new Set<Socket>()
  const server = createServer((socket) => {
    borrowers.add(socket)
    socket.on('error', () => {})
    socket.unref()
    void lend(socket, join(folder, `${COPY}${randomUUID()}`)).finally(() => borrowers.delete(socket))
  })
  const lend = async (socket: Socket, copy: string) => {
    const isGone = new Promise((resolve) => socket.once('close', resolve))
    try {
      await assertWritable()
      await mkdir(copy, { mode: 0o700 })
      const options = { recursive: true, mode: constants.COPYFILE_FICLONE }
      await database.whileStill(() => cp(join(folder, 'database'), join(copy, 'database'), options))
      tell(socket, { folder: copy })
      onLent()
      await isGone
    } catch (error) {
      tell(socket, { error: (error as Error).message })
    } finally {
      await rm(copy, { recursive: true, force: true })
    }
  }
  // A path that is too long for a socket, or a file system without them: there are no copies then.
  const isListening = await new Promise<boolean>((resolve) => {
    server.once('error', () => resolve(false))
    server.listen(path, () => resolve(true))
  })
  if (isListening) await chmod(path, 0o600)
  server.unref()
  return async () => {
    for (const socket of borrowers) socket.destroy()
    if (isListening) await new Promise((resolve) => server.close(resolve))
    rmSync(path, { force: true })
  }
}

const tell = (socket: Socket, offer: Offer) => socket.write(`${JSON.stringify(offer)}\n`)

/** A borrowed copy of a database: a separate data folder. */
export interface BorrowedCopy {
  readonly dataDir: string
  giveBack(): void
}

/** Borrows a copy from the service that owns a data folder; null if that lends none. Errors: if it cannot make one. */
export async function borrowCopy(folder: string): Promise<BorrowedCopy | null> {
  const socket = connect(join(folder, SOCKET))
  try {
    for await (const line of socket.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
      const offer = JSON.parse(line) as Offer
      if ('error' in offer) throw new AppError('STORE_UNAVAILABLE', `The service cannot copy its store: ${offer.error}`)
      socket.on('error', () => {})
      return { dataDir: offer.folder, giveBack: () => socket.destroy() }
    }
    return null
  } catch (error) {
    socket.destroy()
    if (error instanceof AppError) throw error
    return null
  }
}
