import { clauseStarts, hangsOn, isGivenName, picturedWhere } from '../../languages/lexicon.ts'
import type { Bounds, Surroundings } from './attached-epithets.ts'
import { type DraftEpithet, describeEpithet } from './describe-epithet.ts'
import type { Mention } from './draft.ts'
import { readNounPhrase } from './noun-phrase.ts'
import { isOf, PHRASE } from './phrase-facts.ts'

const ends = new Set([',', '.', ';', '—', '–', '-', ')', ':', '!', '?', '”', '"', '…'])
const longestAppositive = 24

/** “Tashk, 61, a former officer who …”: the phrase after a name, set off by a comma, a dash or a bracket. */
export function findAppositive(around: Surroundings, mention: Mention, bounds: Bounds): DraftEpithet | null {
  const { tokens } = around.draft.passages[mention.passage]!
  const { norms } = tokens
  let at = mention.stop
  if (at >= bounds.endToken || !(norms[at]!.length === 1 && opens.has(norms[at]!))) return null
  at++
  if (norms[at + 1] === ',' && (isAge(norms, at) || picturedWhere.has(norms[at]!))) at += 2
  const phrase = readNounPhrase(tokens, at, bounds.endToken)
  if (phrase === null || !isHead(around, mention, phrase.head)) return null
  const stop = findEnd(norms, phrase.stop, bounds.endToken)
  if (stop < 0) return null
  if (phrase.first === phrase.head && norms[phrase.stop] !== 'of' && norms[phrase.stop] !== 'to' && norms[phrase.stop] !== 'at')
    return null
  return describeEpithet(around.draft, mention.passage, { first: phrase.first, stop, head: phrase.head }, 'appositive')
}

const opens = new Set([',', '(', '—', '–'])
const isAge = (norms: readonly string[], at: number) => /^\d{1,3}$/.test(norms[at] ?? '')

/** The head is a role of one person, and no name: “Tashk, Dara Helm” is a list. */
function isHead({ draft, owners, isPerson }: Surroundings, { passage }: Mention, head: number): boolean {
  const { norms, lemmas, tags } = draft.passages[passage]!.tokens
  const noun = norms[head]!
  if (tags[head] === 'VERB' && !isOf(lemmas[head]!, PHRASE.roleNoun)) return false
  const owner = owners[passage]![head]!
  if (owner >= 0 && isPerson(owner)) return false
  if (noun !== lemmas[head] && noun.endsWith('s') && !noun.endsWith('ss')) return false
  return isOf(noun, PHRASE.roleNoun) && !isGivenName(noun)
}

/** Where the appositive ends: at the next mark or clause; -1 if a verb follows its head, because then it is a separate subject. */
function findEnd(norms: readonly string[], from: number, limit: number): number {
  if (from >= limit || ends.has(norms[from]!) || clauseStarts.has(norms[from]!)) return from
  if (!hangsOn.has(norms[from]!)) return -1
  for (let i = from; i < limit && i < from + longestAppositive; i++) {
    if (ends.has(norms[i]!) || clauseStarts.has(norms[i]!)) return i
  }
  return limit - from < longestAppositive ? limit : -1
}
