import { zipSync } from 'fflate'

/** Packs files into a ZIP archive, in the order given: text as UTF-8. The same files give the same bytes. */
export function zipFiles(files: ReadonlyMap<string, string>): Uint8Array {
  const bytes = [...files].map(([name, text]) => [name, Buffer.from(text)] as const)
  // An archive holds local times. Noon of its first day gives the same bytes in any time zone.
  return zipSync(Object.fromEntries(bytes), { mtime: new Date(1980, 0, 1, 12), level: 6 })
}
