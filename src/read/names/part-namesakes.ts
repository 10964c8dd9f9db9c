import type { Mention } from './draft.ts'
import { addMentions, before, type Group } from './mention-group.ts'
import type { Nearness } from './nearness.ts'

/**
 * Separates the mentions of names that differ by a middle initial if the text distinguishes them: they are side by side in one sentence
 * (“Gerald Barsh met Gerald W. Barsh”), or the second is introduced as a relative. Else they are one person’s.
 */
export function partNamesakes(groups: readonly Group[], nearness: Nearness): Group[] {
  return groups.flatMap((group) => {
    if (group.isCountry || group.words.length < 2 || group.words.length > 4) return [group]
    const byForm = Map.groupBy(group.mentions, ({ form }) => form)
    return byForm.size > 1 && areApart([...byForm.values()], nearness)
      ? [...byForm].map(([form, own]) => makePart(group, form, own))
      : [group]
  })
}

function areApart(forms: readonly (readonly Mention[])[], { isOneSentence, isKin }: Nearness): boolean {
  const sorted = forms.flat().sort(before)
  const opening = sorted[0]!
  return sorted.some((mention, i) => {
    if (i === 0 || mention.form === sorted[i - 1]!.form) return false
    return isOneSentence(sorted[i - 1]!, mention) || (mention.form !== opening.form && isKin(mention))
  })
}

function makePart({ key, isCountry }: Group, form: string, mentions: readonly Mention[]): Group {
  const { facts } = mentions[0]!
  const part: Group = {
    key: `${key} ${form}`,
    words: facts.words,
    facts,
    mentions: [],
    isCountry,
    evidence: { person: 0, organization: 0, place: 0 }
  }
  addMentions(part, mentions)
  return part
}
