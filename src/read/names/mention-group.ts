import type { Name } from '../../schemas/reading.ts'
import type { Mention } from './draft.ts'
import type { Evidence, FormFacts } from './form-facts.ts'

/** Mentions with the same words, before forms are joined. `isCountry`: by the list of countries. */
export interface Group {
  key: string
  words: readonly string[]
  /** What the form of its first mention tells. */
  readonly facts: FormFacts
  mentions: Mention[]
  isCountry: boolean
  /** The summed evidence of its mentions. */
  readonly evidence: Evidence
}

/** Puts a mention to a group. */
export function addMention({ mentions, evidence: sum }: Group, mention: Mention): void {
  mentions.push(mention)
  sum.person += mention.evidence.person
  sum.organization += mention.evidence.organization
  sum.place += mention.evidence.place
}

/** Puts mentions to a group. */
export function addMentions(group: Group, mentions: readonly Mention[]): void {
  for (const mention of mentions) addMention(group, mention)
}

/** Returns what the evidence says; `other` if it says nothing. */
export function typeOf({ evidence }: { readonly evidence: Evidence }): Name['type'] {
  const { person, organization, place } = evidence
  const most = Math.max(person, organization, place)
  if (most <= 0.3) return 'other'
  return person === most ? 'person' : organization === most ? 'organization' : 'place'
}

/** Returns the order of the text, headline first. */
export const before = (a: Mention, b: Mention): number => a.passage - b.passage || a.start - b.start
