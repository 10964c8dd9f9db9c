import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { constants, zstdDecompressSync } from 'node:zlib'
import type { Comparison } from '../../src/schemas/comparison.ts'

const folder = join(import.meta.dirname, 'stores')

/** What a released version answered from its store. */
export interface OldAnswer {
  readonly tenant: 'desk' | 'quiet'
  readonly path: string
  readonly body: string
}

/** The versions whose stores are kept, see `scripts/keep-store.ts`. */
export const oldVersions: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith('.tar.zst'))
  .map((name) => name.slice(0, -'.tar.zst'.length))
  .sort()

export function oldAnswers(version: string): OldAnswer[] {
  const lines = unpack(`${version}.answers.ndjson.zst`).toString().trimEnd().split('\n')
  return lines.map((line) => JSON.parse(line))
}

/** The stored comparisons of a version, with the words of their articles or without. */
export function oldComparisons(version: string): { readonly hasText: boolean; readonly comparison: Comparison }[] {
  return oldAnswers(version)
    .filter(({ path }) => /^\/v1\/comparisons\/cmp_/.test(path))
    .map(({ tenant, body }) => ({ hasText: tenant === 'desk', comparison: JSON.parse(body) }))
}

/** Unpacks the data folder of a version into a folder that exists. */
export function unpackStore(version: string, into: string): void {
  const { status, stderr } = spawnSync('tar', ['-xf', '-', '-C', into], { input: unpack(`${version}.tar.zst`) })
  if (status !== 0) throw new Error(String(stderr))
}

const unpack = (name: string) =>
  zstdDecompressSync(readFileSync(join(folder, name)), { params: { [constants.ZSTD_d_windowLogMax]: 27 } })
