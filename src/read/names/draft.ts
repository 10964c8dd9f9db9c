import type { Passage } from '../passage.ts'

/**
 * An article while names are looked for in it: passages with the shapes of their tokens.
 * `isHeadline[p][s]` says that sentence `s` capitalises (nearly) every word, so that capitals tell nothing there.
 */
export interface Draft {
  readonly passages: readonly Passage[]
  readonly shapes: readonly Uint8Array[]
  readonly isHeadline: readonly Uint8Array[]
}

/** Evidence for what a name names, as weights. */
export interface Evidence {
  person: number
  organization: number
  place: number
}

/**
 * One place where something is named: offsets `[start, end)`, tokens `[first, stop)`, and the words compared with other mentions: lower
 * case, without stops, cut at hyphens; `form` joins them. `titleFirst` is the token where the title in front begins, or -1; `title` its last
 * word, `courtesy` that of “Mrs. Helm”.
 */
export interface Mention {
  readonly passage: number
  readonly start: number
  readonly end: number
  readonly first: number
  readonly stop: number
  readonly words: readonly string[]
  readonly form: string
  readonly titleFirst: number
  readonly title: string
  readonly courtesy: string
  readonly evidence: Evidence
}

/** The words of a surface form as they are compared: “Jong-un” and “Jong Un” are the same two words. */
export function compareWords(tokens: { readonly norms: readonly string[] }, first: number, stop: number): string[] {
  if (stop - first === 1) {
    const norm = tokens.norms[first]!
    if (!norm.includes('-') && !norm.includes('.')) return [norm]
  }
  const words: string[] = []
  for (let i = first; i < stop; i++) {
    const norm = tokens.norms[i]!
    if (norm === "'s" || norm === "'") continue
    if (norm.includes('-')) words.push(...norm.split('-').filter((part) => part !== ''))
    else words.push(norm.includes('.') ? norm.replaceAll('.', '') : norm)
  }
  return words
}

/** A mention without a title, where it stands and the words that it is compared by. */
export function makeBareMention(
  place: Pick<Mention, 'passage' | 'start' | 'end' | 'first' | 'stop'>,
  words: readonly string[],
  evidence: Evidence = { person: 0, organization: 0, place: 0 }
): Mention {
  return { ...place, words, form: words.join(' '), titleFirst: -1, title: '', courtesy: '', evidence }
}
