import type { Name } from '../../schemas/reading.ts'
import type { Mention } from './draft.ts'
import { linkAcronyms } from './link-acronyms.ts'
import { linkCapitals } from './link-capitals.ts'
import { linkShortForms } from './link-short-forms.ts'
import { addMention, addMentions, before, type Group, typeOf } from './mention-group.ts'
import type { Nearness } from './nearness.ts'
import { partNamesakes } from './part-namesakes.ts'

/** All mentions of one person, organisation or place, in order. `words` are those of its fullest form. */
export interface Entry {
  readonly words: readonly string[]
  readonly type: Name['type']
  readonly mentions: readonly Mention[]
}

/**
 * Joins mentions of one thing: equal words, a country and its people, surnames and other short forms, acronyms. Countries share
 * a key with their people, “Veldania’s Guard” with the “Veldanian Guard”.
 * Two full names are never joined because of a surname; a bare surname of two people goes to the person that the sentence or the paragraph is about.
 */
export function linkMentions(mentions: readonly Mention[], nearness: Nearness): Entry[] {
  const groups = new Map<string, Group>()
  for (const mention of mentions) addToGroup(groups, mention)
  const joined = linkShortForms(
    linkAcronyms(linkDemonyms(linkCapitals(partNamesakes([...groups.values()], nearness), nearness))),
    nearness
  )
  return joined.map(makeEntry).sort((a, b) => before(a.mentions[0]!, b.mentions[0]!))
}

function addToGroup(groups: Map<string, Group>, mention: Mention): void {
  const { facts, title, courtesy } = mention
  const isCountry = facts.isCountry && title === '' && courtesy === ''
  const key = isCountry ? facts.key : facts.titledKey
  let group = groups.get(key)
  if (group === undefined) {
    group = { key, words: facts.words, facts, mentions: [], isCountry, evidence: { person: 0, organization: 0, place: 0 } }
    groups.set(key, group)
  }
  addMention(group, mention)
}

/** The people of a place that no list knows: “Veldanian” beside “Veldania”. */
function linkDemonyms(groups: Group[]): Group[] {
  const byStem = new Map<string, Group>()
  for (const group of groups) if (group.words.length === 1 && group.words[0]!.length > 3) byStem.set(group.words[0]!, group)
  const gone = new Set<Group>()
  for (const group of groups) {
    if (group.words.length > 1 || group.isCountry) continue
    if (group.facts.placeStems.length === 0) continue
    const place = group.facts.placeStems
      .map((stem) => byStem.get(stem))
      .find((found) => found !== undefined && found !== group && !gone.has(found))
    if (place === undefined || place.evidence.person >= 2) continue
    addMentions(place, group.mentions)
    gone.add(group)
  }
  return gone.size === 0 ? groups : groups.filter((group) => !gone.has(group))
}

function makeEntry({ words, mentions, evidence }: Group): Entry {
  return { words, type: typeOf({ evidence }), mentions: mentions.length === 1 ? mentions : mentions.sort(before) }
}
