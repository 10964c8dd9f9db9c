import { passedOverInitials, shortForms } from '../../languages/lexicon.ts'

/** Checks whether one of two phrases is a known short form of the other: “Gen.” and “General”. Marks are left out of the phrases. */
export function isShortForm(a: readonly string[], b: readonly string[]): boolean {
  return a.length === 1 && b.length === 1 && (stands(a[0]!, b[0]!) || stands(b[0]!, a[0]!))
}

const stands = (short: string, long: string) => shortForms.get(withoutStops(short))?.includes(long) ?? false

/** Checks whether a word is written like a known short form. */
export const hasShortForm = (norm: string): boolean => shortForms.has(withoutStops(norm))

export const withoutStops = (norm: string): string => (norm.includes('.') ? norm.replace(/\./g, '') : norm)

/**
 * Checks whether one of two phrases is made of the other's first letters: “UN” and “United Nations”, “U.S.” and “United States”. `raws` as
 * written: the letters of the acronym are capitals.
 */
export function isAcronym(a: readonly string[], b: readonly string[]): boolean {
  return (a.length === 1 && b.length > 1 && spells(a[0]!, b)) || (b.length === 1 && a.length > 1 && spells(b[0]!, a))
}

/** Checks whether a word is made of the first letters of the words that end a list: “MWU” after “members of the Marrow Workers Union”. */
export function abbreviatesEnd(short: string, words: readonly string[]): boolean {
  for (let from = words.length - 2; from >= 0 && from >= words.length - LONGEST_NAME; from--) {
    if (!passedOverInitials.has(words[from]!) && spells(short, words.slice(from))) return true
  }
  return false
}

/** An acronym stands for no more words than these. */
const LONGEST_NAME = 12

function spells(short: string, long: readonly string[]): boolean {
  const letters = withoutStops(short)
  if (letters.length < 2 || letters.length > 8 || letters !== letters.toUpperCase() || long.length > LONGEST_NAME) return false
  let at = 0
  for (const word of long) {
    const isNext = word[0]!.toUpperCase() === letters[at]
    if (isNext && (!passedOverInitials.has(word) || word[0] !== word[0]!.toLowerCase())) at++
    else if (isNext && at < letters.length - 1) at++
    else if (!passedOverInitials.has(word.toLowerCase())) return false
  }
  return at === letters.length
}
