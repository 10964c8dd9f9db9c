/** Checks whether a token counts as a word, as `isWord` has it: it contains a letter or a digit and is not a clitic. Decided by its first character if that is enough. */
export function holdsWord(norm: string): boolean {
  const code = norm.charCodeAt(0)
  if ((code >= SMALL_A && code <= SMALL_Z) || (code >= ZERO && code <= NINE)) return norm !== "n't"
  if (code === APOSTROPHE || (norm.length === 1 && code < FIRST_BEYOND_ASCII)) return false
  return letterOrDigit.test(norm)
}

const letterOrDigit = /[\p{L}\p{N}]/u
const SMALL_A = 97
const SMALL_Z = 122
const ZERO = 48
const NINE = 57
const APOSTROPHE = 39
const FIRST_BEYOND_ASCII = 128
