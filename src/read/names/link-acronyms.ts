import { addMentions, type Group } from './mention-group.ts'

/** Joins “HCB” to “Harbour Control Board” where its letters are the initials of one name of the article. */
export function linkAcronyms(groups: readonly Group[]): Group[] {
  const byInitials = new Map<string, Group | null>()
  for (const group of groups) {
    for (const initials of initialsOf(group.words)) byInitials.set(initials, byInitials.has(initials) ? null : group)
  }
  const gone = new Set<Group>()
  for (const group of groups) {
    const word = group.words[0]!
    if (group.words.length > 1 || word.length < 2 || word.length > 8 || !isAcronym(group)) continue
    const long = byInitials.get(word)
    if (long === undefined || long === null || long === group) continue
    addMentions(long, group.mentions)
    gone.add(group)
  }
  return groups.filter((group) => !gone.has(group))
}

/** Whether the group's first mention is written in capitals. */
const isAcronym = ({ mentions }: Group) => mentions[0]!.evidence.organization > 0 || mentions[0]!.evidence.place > 4

const small = new Set(['of', 'and', 'for', 'the', '&', 'de', 'in', 'on'])

/** Initials with and without the small words; none for a single word. */
function initialsOf(words: readonly string[]): string[] {
  if (words.length < 2) return []
  const all = words.map((word) => word[0]).join('')
  const main = words.filter((word) => !small.has(word)).map((word) => word[0])
  return main.length === words.length || main.length < 2 ? [all] : [all, main.join('')]
}
