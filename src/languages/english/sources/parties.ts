/** “, Republican of Veldania”. */
export const spelledParty = /^, (?:a |the )?(Republican|Democrat|Independent)\b/

/** Parties that go by an adjective. Source: the names of parties in English-speaking parliaments, as they call themselves. */
export const partyAdjectives =
  /\b(Republicans?|Democrats?|Democratic|GOP|G\.O\.P\.|Labou?r|Tory|Tories|Conservatives?|Liberal Democrats?|Libertarian|Greens?|Socialists?|Liberals?)\b/

/** “the Harbour Party”, “New Democracy party”. */
export const partyWord = /\b[Pp]arty\b/

/** What a letter beside a politician’s name stands for. */
export const partyOfLetter: Readonly<Record<string, string>> = {
  R: 'Republican',
  D: 'Democratic',
  I: 'Independent',
  L: 'Libertarian',
  G: 'Green'
}

/** “ (R-Ohio)”, “, D-Mo.”, “ (D)”. */
export const partyLetter = /^,? ?\(?([RDILG])(?:-[A-Z][\p{L}. ]{1,12})?(?:\)|,|\. |$)/u

/** What a text must have after a name if a letter there may be a party’s. */
export const mayBePartyLetter = /^,? ?\(?[RDILG](?:-|\))/

/** “(R-Ohio)” anywhere. */
export const bracketedPartyLetter = /\(([RDILG])(?:-[^)]{1,15})?\)/

/** What stands before “Party” and names none: a movement or a role. */
export const noPartyNames: ReadonlySet<string> = new Set(['Tea', 'Opposition', 'Ruling'])

/** One name for a party, whatever form the text has. */
export function partyName(word: string): string {
  if (/^(?:Republicans?|GOP|G\.O\.P\.)$/.test(word)) return 'Republican'
  if (/^Democrat(?:s|ic)?$/.test(word)) return 'Democratic'
  if (/^(?:Tory|Tories|Conservatives?)$/.test(word)) return 'Conservative'
  return word.replace(/^(Liberal Democrat|Green|Socialist|Liberal)s$/, '$1').replace(/^Labor$/, 'Labour')
}
