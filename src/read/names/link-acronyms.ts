import { addMentions, type Group } from './mention-group.ts'

/** Joins “HCB” to “Harbour Control Board” if its letters are the initials of one name of the article. */
export function linkAcronyms(groups: readonly Group[]): readonly Group[] {
  const byInitials = new Map<string, Group | null>()
  for (const group of groups) {
    for (const initials of group.facts.initials) byInitials.set(initials, byInitials.has(initials) ? null : group)
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
  return gone.size === 0 ? groups : groups.filter((group) => !gone.has(group))
}

/** Whether the group's first mention is written in capitals. */
const isAcronym = ({ mentions }: Group) => mentions[0]!.evidence.organization > 0 || mentions[0]!.evidence.place > 4
