/** Indexes full names by each of their words; names of one word are left out. */
export function indexNames(names: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const byPart = new Map<string, string[]>()
  for (const name of new Set(names)) {
    const parts = name.split(' ')
    if (parts.length < 2) continue
    for (const part of parts) {
      const known = byPart.get(part)
      if (known === undefined) byPart.set(part, [name])
      else if (known.at(-1) !== name) known.push(name)
    }
  }
  return byPart
}

/** Returns the words in their order, the parts of a name made one: “Ilse”, “port”, “Varn” become “Ilse Varn”, “port”. `names` are those of `indexNames`. */
export function joinNames(words: readonly string[], names: ReadonlyMap<string, readonly string[]>): string[] {
  const left = new Set(words)
  return words.flatMap((word) => {
    if (!left.delete(word)) return []
    for (const name of names.get(word) ?? []) {
      const parts = name.split(' ')
      if (!parts.every((part) => part === word || left.has(part))) continue
      for (const part of parts) left.delete(part)
      return [name]
    }
    return [word]
  })
}
