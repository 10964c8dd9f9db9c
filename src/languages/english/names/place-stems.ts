/** Returns what a place might be called whose people are called `word`: “Veldanian” gives “veldania” and others. */
export function placeStemsOf(word: string): string[] {
  const found = /^(.{2,40}?)(ians?|ans?|is?|ese|ish)$/.exec(word)
  if (found === null || word.length < 6) return []
  const stem = found[1]!
  const ending = found[2]!
  if (ending.startsWith('ian')) return [`${stem}ia`, stem, `${stem}y`, `${stem}i`, `${stem}e`]
  if (ending.startsWith('an')) return [`${stem}a`, stem, `${stem}o`]
  if (ending === 'ese' || ending === 'ish') return [stem, `${stem}a`, `${stem}y`]
  return ending === 'i' || ending === 'is' ? [stem] : []
}
