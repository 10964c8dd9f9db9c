/** The words in their order, the parts of a name in `names` made one: “Ilse”, “port”, “Varn” become “Ilse Varn”, “port”. */
export function joinNames(words: readonly string[], names: ReadonlySet<string>): string[] {
  const left = new Set(words)
  return words.flatMap((word) => {
    if (!left.delete(word)) return []
    for (const name of names) {
      const parts = name.split(' ')
      if (parts.length < 2 || !parts.includes(word) || !parts.every((part) => part === word || left.has(part))) continue
      for (const part of parts) left.delete(part)
      return [name]
    }
    return [word]
  })
}
