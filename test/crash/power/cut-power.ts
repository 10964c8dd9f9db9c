import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Change, Disk } from './record-files.ts'

/** What a disk writes whole or not at all. */
const SECTOR_BYTES = 512

type Contents = Extract<Change, { file: number }>
type Names = Extract<Change, { kind: 'name' }>

/**
 * The disk after the power was cut behind the first `count` changes: what was synced is there; of what was not, `random` decides.
 *
 * Of one file's writes any may be there and any missing, each sector of each on its own; those of different files and folders in any order. Of
 * the names of one folder those made first are there first, as every file system does that keeps a journal.
 */
export function cutPower(disk: Disk, changes: readonly Change[], count: number, random: () => number): Disk {
  const contents = new Map(disk.contents)
  const folders = new Map([...disk.folders].map(([path, names]) => [path, new Map(names)]))
  const ofFiles = new Map<number, Contents[]>()
  const ofFolders = new Map<string, Names[]>()
  for (const change of changes.slice(0, count)) {
    if (change.kind === 'sync') {
      for (const each of take(ofFiles, change.file)) apply(contents, each)
    } else if (change.kind === 'syncNames') {
      for (const each of take(ofFolders, change.folder)) rename(folders, each)
    } else if (change.kind === 'name') waiting(ofFolders, change.folder).push(change)
    else waiting(ofFiles, change.file).push(change)
  }
  // One cut loses everything unsynced, another nothing, most something.
  const kept = Math.min(1, Math.max(0, random() * 1.5 - 0.25))
  for (const waits of ofFiles.values()) for (const each of waits) tear(contents, each, () => random() < kept)
  for (const waits of ofFolders.values()) {
    for (const each of waits.slice(0, Math.round(random() * waits.length))) rename(folders, each)
  }
  return renumber({ folders, contents })
}

/** Writes a disk into a folder, which must not exist. */
export function writeDisk({ folders, contents }: Disk, folder: string): void {
  for (const [path, names] of folders) {
    mkdirSync(join(folder, path), { recursive: true, mode: 0o700 })
    for (const [name, file] of names) writeFileSync(join(folder, path, name), contents.get(file)!)
  }
}

function waiting<K, T>(all: Map<K, T[]>, key: K): T[] {
  const found = all.get(key) ?? []
  all.set(key, found)
  return found
}

function take<K, T>(all: Map<K, T[]>, key: K): readonly T[] {
  const found = all.get(key) ?? []
  all.delete(key)
  return found
}

function rename(folders: Disk['folders'], { folder, set }: Names): void {
  for (const [name, file] of set) {
    if (file === null) folders.get(folder)!.delete(name)
    else folders.get(folder)!.set(name, file)
  }
}

function apply(contents: Disk['contents'], change: Contents): void {
  tear(contents, change, () => true)
}

function tear(contents: Disk['contents'], change: Contents, isKept: () => boolean): void {
  const before = contents.get(change.file) ?? new Uint8Array(0)
  if (change.kind === 'resize') {
    if (isKept()) contents.set(change.file, resized(before, change.size))
  } else if (change.kind === 'write') {
    const { at, bytes } = change
    let after: Uint8Array = before.slice()
    for (let from = 0; from < bytes.length; ) {
      const to = Math.min(bytes.length, from + SECTOR_BYTES - ((at + from) % SECTOR_BYTES))
      if (isKept()) {
        if (after.length < at + to) after = resized(after, at + to)
        after.set(bytes.subarray(from, to), at + from)
      }
      from = to
    }
    contents.set(change.file, after)
  }
}

function resized(bytes: Uint8Array, size: number): Uint8Array {
  const result = new Uint8Array(size)
  result.set(bytes.subarray(0, size))
  return result
}

/** Files without a name are gone; a name whose file was never written is an empty file. */
function renumber({ folders, contents }: Disk): Disk {
  const kept = new Map<number, Uint8Array>()
  for (const names of folders.values()) {
    for (const file of names.values()) kept.set(file, contents.get(file) ?? new Uint8Array(0))
  }
  return { folders, contents: kept }
}
