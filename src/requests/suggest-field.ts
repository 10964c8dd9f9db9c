/** What other services call a field. */
const otherNames: Readonly<Record<string, string>> = {
  headline: 'title',
  body: 'text',
  content: 'text',
  link: 'url',
  author: 'byline',
  date: 'publishedAt',
  published: 'publishedAt',
  publisher: 'outlet',
  source: 'outlet',
  lang: 'language'
}

/** Longer names are no slips of the pen. */
const MOST_CHARACTERS = 30

/** Returns the known field that an unknown one probably means: another name for it, or one that at most two changes of a character make of it; else null. */
export function suggestField(name: string, known: readonly string[]): string | null {
  if (name.length > MOST_CHARACTERS) return null
  const plain = name.toLowerCase().replace(/[_-]/g, '')
  const other = Object.hasOwn(otherNames, plain) ? otherNames[plain] : undefined
  if (other !== undefined && known.includes(other)) return other
  const most = Math.min(2, Math.floor(plain.length / 2))
  const rated = known.map((field) => ({ field, distance: editDistance(plain, field.toLowerCase()) }))
  const [nearest] = rated.filter(({ distance }) => distance <= most).sort((a, b) => a.distance - b.distance)
  return nearest?.field ?? null
}

/** The number of characters to insert, delete or replace (Levenshtein 1966). */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    }
    row = next
  }
  return row[b.length]!
}
