import { closeSync, fdatasyncSync, fsyncSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import { NodeFS } from '@electric-sql/pglite/nodefs'
import type { Durability } from '../../config.ts'
import { blankFreeSpace, PAGE_BYTES } from './blank-free-space.ts'
import type { NodeFile, NodeFiles, NodeStream } from './node-files.ts'

type Init = NodeFS['init']

/** For how long relaxed writes may stay unsynced. */
const RELAXED_MS = 1000

/**
 * PGlite's files in a folder, with syncs that reach the disk: PGlite's own file system has none, so that PostgreSQL's calls do nothing.
 *
 * The names of new and renamed files are synced with the first file of their folder. Pages of tables and indexes are written without the
 * remains of what was removed from them. Relaxed, the log is synced every second, and before anything is written that it describes: a power cut
 * then loses the last second, and damages nothing.
 */
export class DurableFiles extends NodeFS {
  readonly #durability: Durability
  /** Folders with names that a power cut could lose. */
  readonly #unsynced = new Set<string>()
  #unsyncedLog: { readonly stream: NodeStream; readonly path: string } | null = null
  #timer: NodeJS.Timeout | null = null

  constructor(folder: string, durability: Durability) {
    super(folder)
    this.#durability = durability
  }

  override async init(...[pglite, options]: Parameters<Init>): ReturnType<Init> {
    const { emscriptenOpts } = await super.init(pglite, options)
    const extend = (module: unknown) => this.extend((module as { readonly NODEFS: NodeFiles }).NODEFS)
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [extend, ...(emscriptenOpts.preRun ?? [])] } }
  }

  override async closeFs(): Promise<void> {
    this.#syncLog()
    await super.closeFs()
  }

  protected extend(files: NodeFiles): void {
    const { node_ops: ofNodes, stream_ops: ofStreams } = files
    const { mknod, rename } = ofNodes
    const { write, close } = ofStreams
    ofNodes.mknod = (parent, ...rest) => {
      this.#unsynced.add(files.realPath(parent))
      return mknod(parent, ...rest)
    }
    ofNodes.rename = (node, parent, name) => {
      this.#unsynced.add(files.realPath(parent))
      rename(node, parent, name)
    }
    ofStreams.write = (stream, bytes, ...place) => {
      const [offset, length, position] = place
      if (this.#unsyncedLog !== null && !isLog(stream.node)) this.#syncLog()
      if (isTable(stream.node)) blankPages(stream.node, bytes.subarray(offset, offset + length), position)
      return write(stream, bytes, ...place)
    }
    ofStreams.close = (stream) => {
      if (this.#unsyncedLog?.stream === stream) this.#syncLog()
      close(stream)
    }
    ofStreams.fsync = (stream) => {
      files.tryFSOperation(() => this.#sync(stream, files.realPath(stream.node)))
      return 0
    }
  }

  /** Makes the contents of an open file, or the names in an open folder, safe from a power cut. */
  protected syncFile(descriptor: number, _path: string, isFolder: boolean): void {
    if (isFolder) fsyncSync(descriptor)
    else fdatasyncSync(descriptor)
  }

  #sync(stream: NodeStream, path: string): void {
    if (this.#durability === 'relaxed' && isLog(stream.node)) {
      if (this.#unsyncedLog?.stream !== stream) this.#syncLog()
      this.#unsyncedLog = { stream, path }
      this.#timer ??= setTimeout(() => this.#syncLog(), RELAXED_MS).unref()
      return
    }
    this.#syncNow(stream, path)
  }

  #syncNow(stream: NodeStream, path: string): void {
    this.syncFile(stream.nfd, path, isFolder(stream.node))
    if (isFolder(stream.node)) this.#unsynced.delete(path)
    else this.#syncNames(dirname(path))
  }

  #syncNames(folder: string): void {
    if (!this.#unsynced.delete(folder)) return
    const descriptor = openSync(folder, 'r')
    try {
      this.syncFile(descriptor, folder, true)
    } finally {
      closeSync(descriptor)
    }
  }

  #syncLog(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
    const log = this.#unsyncedLog
    this.#unsyncedLog = null
    if (log !== null) this.#syncNow(log.stream, log.path)
  }
}

const isFolder = ({ mode }: NodeFile) => (mode & 0o170000) === 0o040000
const isLog = ({ parent, mode }: NodeFile) => parent.name === 'pg_wal' && (mode & 0o170000) === 0o100000
/** A table or index, and not its map of free space, whose pages look alike and are not. */
const isTable = ({ parent, name }: NodeFile) => parent.parent.name === 'base' && /^\d+(?:\.\d+)?$/.test(name)

const PAGES_PER_FILE = 131_072

function blankPages({ name }: NodeFile, bytes: Int8Array, position: number): void {
  if (bytes.length % PAGE_BYTES !== 0 || position % PAGE_BYTES !== 0) return
  const first = Number(name.split('.')[1] ?? 0) * PAGES_PER_FILE + position / PAGE_BYTES
  for (let at = 0; at < bytes.length; at += PAGE_BYTES) {
    const page = new Uint8Array(bytes.buffer, bytes.byteOffset + at, PAGE_BYTES)
    blankFreeSpace(page, first + at / PAGE_BYTES)
  }
}
