import { createHash } from 'node:crypto'

/** Returns the id of the stored story that has this label. */
export function storyIdOf(label: string): string {
  return `sty_${createHash('sha256').update(label).digest('hex').slice(0, 40)}`
}
