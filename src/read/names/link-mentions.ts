import type { Name } from '../../schemas/reading.ts'
import { countryForms, partyForms } from './countries.ts'
import type { Mention } from './draft.ts'
import { linkAcronyms } from './link-acronyms.ts'
import { type IsOneSentence, linkShortForms } from './link-short-forms.ts'
import { addMentions, before, type Group, typeOf } from './mention-group.ts'

/** All mentions of one person, organisation or place, in order. `words` are those of its fullest form. */
export interface Entry {
  readonly words: readonly string[]
  readonly type: Name['type']
  readonly mentions: readonly Mention[]
}

/**
 * Joins mentions of one thing: equal words, a country and its people, surnames and other short forms, acronyms.
 * Two full names are never joined because of a surname; a bare surname of two persons goes to the one that alone was named before.
 */
export function linkMentions(mentions: readonly Mention[], isOneSentence: IsOneSentence): Entry[] {
  const groups = new Map<string, Group>()
  for (const mention of mentions) {
    const { key, isCountry } = keyOf(mention)
    let group = groups.get(key)
    if (group === undefined) {
      group = { key, words: mention.words, mentions: [], isCountry, evidence: { person: 0, organization: 0, place: 0 } }
      groups.set(key, group)
    }
    addMentions(group, [mention])
  }
  let joined = linkDemonyms([...groups.values()])
  joined = linkAcronyms(joined)
  joined = linkShortForms(joined, isOneSentence)
  return joined.map(makeEntry).sort((a, b) => before(a.mentions[0]!, b.mentions[0]!))
}

/** Countries share a key with their people, “Veldania’s Guard” with the “Veldanian Guard”; middle initials tell nothing apart. */
function keyOf({ words, form, title, courtesy }: Mention): { key: string; isCountry: boolean } {
  const country = title === '' && courtesy === '' ? (countryForms.get(form) ?? partyForms.get(form)) : undefined
  if (country !== undefined) return { key: `country ${country.country}`, isCountry: true }
  if (words.length === 1) return { key: form, isCountry: false }
  const kept = words.filter((word, i) => i === 0 || i === words.length - 1 || word.length > 1)
  return { key: kept.map((word) => countryForms.get(word)?.country ?? word).join(' '), isCountry: false }
}

/** The people of a place that no list knows: “Veldanian” beside “Veldania”. */
function linkDemonyms(groups: Group[]): Group[] {
  const byStem = new Map<string, Group>()
  for (const group of groups) if (group.words.length === 1 && group.words[0]!.length > 3) byStem.set(group.words[0]!, group)
  const gone = new Set<Group>()
  for (const group of groups) {
    const word = group.words[0]!
    if (group.words.length > 1 || group.isCountry) continue
    const place = placeStems(word)
      .map((stem) => byStem.get(stem))
      .find((found) => found !== undefined && found !== group && !gone.has(found))
    if (place === undefined || place.evidence.person >= 2) continue
    addMentions(place, group.mentions)
    gone.add(group)
  }
  return groups.filter((group) => !gone.has(group))
}

/** What a place might be called whose people are called `word`. */
function placeStems(word: string): string[] {
  const found = /^(.{2,40}?)(ians?|ans?|is?|ese|ish)$/.exec(word)
  if (found === null || word.length < 6) return []
  const stem = found[1]!
  const ending = found[2]!
  if (ending.startsWith('ian')) return [`${stem}ia`, stem, `${stem}y`, `${stem}i`, `${stem}e`]
  if (ending.startsWith('an')) return [`${stem}a`, stem, `${stem}o`]
  if (ending === 'ese' || ending === 'ish') return [stem, `${stem}a`, `${stem}y`]
  return ending === 'i' || ending === 'is' ? [stem] : []
}

function makeEntry({ words, mentions, evidence }: Group): Entry {
  return { words, type: typeOf({ evidence }), mentions: mentions.length === 1 ? mentions : mentions.sort(before) }
}
