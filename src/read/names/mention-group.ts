import type { Name } from '../../schemas/reading.ts'
import type { Evidence, Mention } from './draft.ts'

/** Mentions with the same words, before forms are joined. `isCountry`: by the list of countries. */
export interface Group {
  key: string
  words: readonly string[]
  mentions: Mention[]
  isCountry: boolean
  /** The summed evidence of its mentions. */
  readonly evidence: Evidence
}

/** Puts mentions to a group. */
export function addMentions(group: Group, mentions: readonly Mention[]): void {
  const sum = group.evidence
  for (const mention of mentions) {
    group.mentions.push(mention)
    sum.person += mention.evidence.person
    sum.organization += mention.evidence.organization
    sum.place += mention.evidence.place
  }
}

/** What the evidence says; `other` where it says nothing. */
export function typeOf({ evidence }: { readonly evidence: Evidence }): Name['type'] {
  const { person, organization, place } = evidence
  const most = Math.max(person, organization, place)
  if (most <= 0.3) return 'other'
  return person === most ? 'person' : organization === most ? 'organization' : 'place'
}

/** The order of the text, headline first. */
export const before = (a: Mention, b: Mention): number => a.passage - b.passage || a.start - b.start
