import { countryOfCapital, seatsOfGovernment } from '../../languages/lexicon.ts'
import { formFactsOf } from './form-facts.ts'
import { addMentions, type Group } from './mention-group.ts'
import type { Nearness } from './nearness.ts'

/**
 * Puts mentions of a capital that stands for its government (“Tehran rejected the offer”, “talks with Tehran”) under the country, if the
 * article names it. The city itself (“in Tehran”) stays a separate name.
 */
export function linkCapitals(groups: Group[], { isActor }: Nearness): Group[] {
  let byKey: Map<string, Group> | undefined
  let isChanged = false
  for (const group of groups) {
    const form = group.facts.words.join(' ')
    const country = countryOfCapital.get(form)
    if (country === undefined) continue
    byKey ??= new Map(groups.filter(({ isCountry }) => isCountry).map((one) => [one.key, one]))
    const owner = byKey.get(formFactsOf(country).key)
    if (owner === undefined) continue
    const actors = group.mentions.filter(
      (mention) => mention.title === '' && mention.courtesy === '' && (seatsOfGovernment.has(form) || isActor(mention))
    )
    if (actors.length === 0) continue
    const rest = group.mentions.filter((mention) => !actors.includes(mention))
    addMentions(owner, actors)
    group.mentions = []
    Object.assign(group.evidence, { person: 0, organization: 0, place: 0 })
    addMentions(group, rest)
    isChanged = true
  }
  return isChanged ? groups.filter(({ mentions }) => mentions.length > 0) : groups
}
