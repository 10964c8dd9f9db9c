import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import type { Durability } from '../../../src/config.ts'
import { DurableFiles } from '../../../src/store/embedded/durable-files.ts'
import type { NodeFile, NodeFiles } from '../../../src/store/embedded/node-files.ts'

/** Something that was done to a file, known by its number, or to the names in a folder; paths are relative to the data folder. */
export type Change =
  | { readonly kind: 'write'; readonly file: number; readonly at: number; readonly bytes: Uint8Array }
  | { readonly kind: 'resize'; readonly file: number; readonly size: number }
  | { readonly kind: 'sync'; readonly file: number }
  | { readonly kind: 'name'; readonly folder: string; readonly set: readonly [name: string, file: number | null][] }
  | { readonly kind: 'syncNames'; readonly folder: string }

/** Files as the disk has them: names and contents that a power cut cannot take away. */
export interface Disk {
  /** Every folder, with the numbers of the files in it by name. */
  readonly folders: Map<string, Map<string, number>>
  readonly contents: Map<number, Uint8Array>
}

/** Reads a folder that was synced whole. */
export function readDisk(folder: string): Disk {
  const disk: Disk = { folders: new Map([['.', new Map()]]), contents: new Map() }
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (statSync(join(folder, path)).isDirectory()) disk.folders.set(path, new Map())
    else {
      const file = disk.contents.size
      disk.contents.set(file, readFileSync(join(folder, path)))
      disk.folders.get(dirname(path))!.set(path.split('/').at(-1)!, file)
    }
  }
  return disk
}

/** The store's files, with a record of everything that is written and synced. */
export class RecordedFiles extends DurableFiles {
  readonly changes: Change[] = []
  readonly #root: string
  readonly #files = new Map<string, number>()
  #next: number

  constructor(folder: string, durability: Durability, disk: Disk) {
    super(folder, durability)
    this.#root = folder
    for (const [path, names] of disk.folders) for (const [name, file] of names) this.#files.set(join(path, name), file)
    this.#next = Math.max(...this.#files.values()) + 1
  }

  protected override extend(files: NodeFiles): void {
    this.#recordNames(files)
    this.#recordContents(files)
    super.extend(files)
  }

  protected override syncFile(descriptor: number, path: string, isFolder: boolean): void {
    super.syncFile(descriptor, path, isFolder)
    const own = relative(this.#root, path) || '.'
    if (isFolder) this.changes.push({ kind: 'syncNames', folder: own })
    else this.changes.push({ kind: 'sync', file: this.#fileAt(own) })
  }

  #recordNames(files: NodeFiles): void {
    const { mknod, rename, unlink } = files.node_ops
    const note = (folder: string, set: [string, number | null][]) => this.changes.push({ kind: 'name', folder, set })
    files.node_ops.mknod = (parent, name, ...rest) => {
      const node = mknod(parent, name, ...rest)
      if ((node.mode & 0o170000) !== 0o100000) throw new Error(`Only files are expected to be made, not ${name}.`)
      const file = this.#next++
      this.#files.set(join(this.#pathOf(files, parent), name), file)
      note(this.#pathOf(files, parent), [[name, file]])
      return node
    }
    files.node_ops.rename = (node, parent, name) => {
      const from = this.#pathOf(files, node)
      const folder = this.#pathOf(files, parent)
      if (dirname(from) !== folder) throw new Error(`Files are expected to stay in their folder, not ${from}.`)
      const file = this.#fileAt(from)
      rename(node, parent, name)
      this.#files.delete(from)
      this.#files.set(join(folder, name), file)
      note(folder, [[from.split('/').at(-1)!, null], [name, file]]) // biome-ignore format: a pair
    }
    files.node_ops.unlink = (parent, name) => {
      unlink(parent, name)
      this.#files.delete(join(this.#pathOf(files, parent), name))
      note(this.#pathOf(files, parent), [[name, null]])
    }
  }

  #recordContents(files: NodeFiles): void {
    const { node_ops: ofNodes, stream_ops: ofStreams } = files
    const { setattr: resize } = ofNodes
    const { setattr: resizeOpen, write } = ofStreams
    const note = (node: NodeFile, size: number | undefined) => {
      if (size !== undefined) this.changes.push({ kind: 'resize', file: this.#fileAt(this.#pathOf(files, node)), size })
    }
    ofNodes.setattr = (node, change) => {
      resize(node, change)
      note(node, change.size)
    }
    ofStreams.setattr = (stream, change) => {
      resizeOpen(stream, change)
      note(stream.node, change.size)
    }
    ofStreams.write = (stream, bytes, ...place) => {
      const [offset, , position] = place
      const written = write(stream, bytes, ...place)
      const copy = Uint8Array.from(bytes.subarray(offset, offset + written))
      const file = this.#fileAt(this.#pathOf(files, stream.node))
      this.changes.push({ kind: 'write', file, at: position, bytes: copy })
      return written
    }
  }

  #pathOf(files: NodeFiles, node: NodeFile): string {
    return relative(this.#root, files.realPath(node)) || '.'
  }

  #fileAt(path: string): number {
    const file = this.#files.get(path)
    if (file === undefined) throw new Error(`${path} was never made.`)
    return file
  }
}
