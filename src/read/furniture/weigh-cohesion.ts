import { everydayInText } from '../../languages/lexicon.ts'
import { lineAt, type PageLines } from './page-lines.ts'

const words = /\p{L}[\p{L}\p{N}]{2,}/gu
/** Words are compared by their first letters, so that most endings don't matter. */
const STEM = 6
const MOST_CHARACTERS = 1500

const everyday = new Set([...everydayInText].map((word) => word.slice(0, STEM)))

/** Returns the content words of a piece of text, each once, cut to their first letters. */
export function contentWords(piece: string): Set<string> {
  const found = new Set<string>()
  for (const [word] of piece.slice(0, MOST_CHARACTERS).matchAll(words)) {
    const stem = word.toLowerCase().slice(0, STEM)
    if (!everyday.has(stem)) found.add(stem)
  }
  return found
}

/** How many content words some lines have, each line counted alone, and how many of these stand in `core`. */
export interface Cohesion {
  readonly words: number
  readonly shared: number
}

/** Returns how much of what some lines say is said in the article's core as well. */
export function weighCohesion(page: PageLines, indices: readonly number[], core: ReadonlySet<string>): Cohesion {
  return countShared(
    indices.map((i) => lineAt(page, i)),
    core
  )
}

/** Returns the same for lines that stand in no page. */
export function countShared(lines: readonly string[], core: ReadonlySet<string>): Cohesion {
  let total = 0
  let shared = 0
  for (const line of lines) {
    for (const word of contentWords(line)) {
      total++
      if (core.has(word)) shared++
    }
  }
  return { words: total, shared }
}
