import { decodeEntities } from './decode-entities.ts'
import type { Reference } from './read-markup.ts'

const reference = /&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});/g

/** Finds the character references of a text that stand for one character, in order; letters are left as they are written. */
export function findReferences(text: string): Reference[] {
  const found: Reference[] = []
  for (const { 0: whole, index } of text.matchAll(reference)) {
    const character = decodeEntities(whole)
    if (character.length === 1 && !/[\p{L}\p{N}]/u.test(character))
      found.push({ start: index, end: index + whole.length, character })
  }
  return found
}
