/** Returns how many words `text` has in `[start, end)`: runs of letters and digits, joined by an apostrophe, hyphen, stop or comma inside. */
export function countWords(text: string, start: number, end: number): number {
  let words = 0
  let isInside = false
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    if (isWordCharacter(code)) {
      if (!isInside) words++
      isInside = true
    } else if (isInside && !(isJoin(code) && i + 1 < end && isWordCharacter(text.charCodeAt(i + 1)))) isInside = false
  }
  return words
}

/** ASCII letters and digits, and everything beyond Latin punctuation that is no general punctuation. */
function isWordCharacter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
  return code >= FIRST_LETTER && !(code >= GENERAL_PUNCTUATION && code < GENERAL_PUNCTUATION_END)
}

const FIRST_LETTER = 0xaa
const GENERAL_PUNCTUATION = 0x2000
const GENERAL_PUNCTUATION_END = 0x2070

const isJoin = (code: number) => joins.has(code)
/** ’ ' - . , and the hyphens ‐ and ‑ */
const joins: ReadonlySet<number> = new Set([0x2019, 0x27, 0x2d, 0x2e, 0x2c, 0x2010, 0x2011])
