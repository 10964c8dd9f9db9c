import { count } from './formats.ts'

/** Describes the first few outlets by name, the others by number. */
export function describeOutlets(labels: readonly string[], most = 6): string {
  const named = labels.slice(0, most).join(', ')
  return labels.length <= most ? named : `${named} and ${count(labels.length - most)} more`
}
