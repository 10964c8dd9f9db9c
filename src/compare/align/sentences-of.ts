import type { StorySentence } from '../story/index-story.ts'
import type { Family } from './find-families.ts'
import type { Group } from './group-families.ts'

/** Returns all sentences of a group, by article, then place. */
export function sentencesOf(families: readonly Family[], group: Group): readonly StorySentence[] {
  const [first] = group.families
  if (group.families.length === 1 && families[first!]!.members.length === 1) return families[first!]!.head.copies
  const sentences: StorySentence[] = []
  for (const family of group.families) {
    for (const member of families[family]!.members) for (const sentence of member.copies) sentences.push(sentence)
  }
  return sentences.sort((a, b) => a.article - b.article || a.place - b.place)
}
