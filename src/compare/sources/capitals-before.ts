const capitalised = /^\p{Lu}[\p{L}.&’'-]*$/u

/** Returns the words with a capital that end a text, at most so many: “NBC News” of “he told NBC News”. Null if the last word has none. */
export function capitalsBefore(text: string, most: number): string | null {
  const words = text.split(' ').slice(-most)
  let from = words.length
  while (from > 0 && capitalised.test(words[from - 1]!.replace(/^[(“"‘]/, ''))) from--
  if (from === words.length) return null
  return words
    .slice(from)
    .join(' ')
    .replace(/^[(“"‘]/, '')
}
