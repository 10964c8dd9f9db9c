import { calledCues, callingCues, epithetAdverbs, epithetCopulas, epithetLinks, relationNouns } from '../../languages/lexicon.ts'
import type { Bounds, Surroundings } from './attached-epithets.ts'
import { type DraftEpithet, describeEpithet } from './describe-epithet.ts'
import type { Mention } from './draft.ts'
import { readNounPhrase } from './noun-phrase.ts'
import { isOf, PHRASE } from './phrase-facts.ts'

/** Whatever may follow a name before its description. */
const follows: ReadonlySet<string> = new Set([...calledCues, ...epithetCopulas, ...epithetAdverbs])
const openQuotes = new Set(['"', '“', '‘', "'"])
const closeQuotes = new Set(['"', '”', '’', "'"])
const farthestPhrase = 10

/** Finds what a sentence says that a person is, or is called: “Tashk, long known as the ‘cod barons’ man’”, “Helm is a strongman”. */
export function findPredicate(around: Surroundings, mention: Mention, bounds: Bounds): DraftEpithet | null {
  const { norms } = around.draft.passages[mention.passage]!.tokens
  const { endToken } = bounds
  const previous = norms[mention.first - 1] ?? ''
  if (mention.first > bounds.firstToken && callingCues.has(previous) && mention.titleFirst < 0)
    return readDescription(around, mention, mention.stop, endToken)
  let at = mention.stop
  const hasComma = norms[at] === ','
  if (hasComma) at++
  let isPassive = hasComma
  for (let steps = 0; at < endToken && steps < 6; at++, steps++) {
    const norm = norms[at]!
    if (!follows.has(norm)) return null
    if (calledCues.has(norm)) return isPassive ? findDescription(around, mention, at + 1, endToken) : null
    if (epithetCopulas.has(norm) && norms[at - 1] !== ',') {
      const found = readDescription(around, mention, skipAdverbs(norms, at + 1, endToken), endToken)
      if (found !== null) return found
    }
    if (!epithetAdverbs.has(norm)) return null
    // “Tashk, who described Helm as …” describes Helm; “whom they described” and “who was described” describe Tashk
    if (norm === 'who') isPassive = false
    else if (norm === 'whom' || norm === 'was' || norm === 'is' || norm === 'been' || norm === 'being') isPassive = true
  }
  return null
}

const skipAdverbs = (norms: readonly string[], from: number, limit: number) => {
  let at = from
  while (at < limit && epithetAdverbs.has(norms[at]!) && norms[at] !== 'the') at++
  return at
}

/** The description after a cue: directly, after “as” or “to be”, or in quotation marks a few words on. */
function findDescription(around: Surroundings, mention: Mention, from: number, limit: number): DraftEpithet | null {
  const { norms } = around.draft.passages[mention.passage]!.tokens
  for (let at = from; at < limit && at < from + farthestPhrase; at++) {
    const norm = norms[at]!
    if (norm === ',' || norm === '.' || norm === ';') return null
    if (at === from || norm === 'as' || norm === 'be' || openQuotes.has(norm)) {
      const found = readDescription(around, mention, at, limit)
      if (found !== null) return found
    }
  }
  return null
}

/** A noun phrase for one person at token `at`, in quotation marks or not; null if it is something else. */
function readDescription(around: Surroundings, { passage }: Mention, from: number, limit: number): DraftEpithet | null {
  const { draft } = around
  const { tokens } = draft.passages[passage]!
  const { norms } = tokens
  let at = from
  while (at < limit && epithetLinks.has(norms[at]!) && norms[at] !== 'a' && norms[at] !== 'an' && norms[at] !== 'the') at++
  if (at < limit && openQuotes.has(norms[at]!)) return readQuoted(around, passage, at, limit)
  if (at + 1 < limit && epithetLinks.has(norms[at]!) && openQuotes.has(norms[at + 1]!))
    return readQuoted(around, passage, at + 1, limit)
  const phrase = readNounPhrase(tokens, at, limit)
  if (phrase === null || phrase.stop - phrase.first < 2 || !describesPerson(tokens, phrase.first, phrase.head)) return null
  const kind = norms.slice(phrase.first, phrase.head).includes("'s") ? 'possessive' : 'nominal'
  return describeEpithet(draft, passage, phrase, kind)
}

const longestQuoted = 12

/** The words between quotation marks, if they are a phrase for a person. */
function readQuoted({ draft }: Surroundings, passage: number, open: number, limit: number): DraftEpithet | null {
  const { tokens } = draft.passages[passage]!
  const { norms } = tokens
  let close = open + 2
  while (close < limit && close < open + longestQuoted && !isClosing(norms, open, close)) close++
  if (close >= limit || !isClosing(norms, open, close)) return null
  const phrase = readNounPhrase(tokens, open + 1, close)
  // “described him as a “…””: whatever noun stands there means the person
  const isCalled = norms[open - 1] === 'as' || norms[open - 2] === 'as'
  if (phrase === null || !(isCalled ? tokens.tags[phrase.head] === 'NOUN' : describesPerson(tokens, phrase.first, phrase.head)))
    return null
  const kind = norms.slice(open + 1, phrase.head).some((norm) => norm === "'s" || norm === "'") ? 'possessive' : 'nominal'
  return describeEpithet(draft, passage, { first: open + 1, stop: close, head: phrase.head, isScare: true }, kind)
}

/** An apostrophe inside double marks closes nothing. */
function isClosing(norms: readonly string[], open: number, at: number): boolean {
  const isDouble = norms[open] === '"' || norms[open] === '“'
  return (
    closeQuotes.has(norms[at]!) && (isDouble ? norms[at] === '"' || norms[at] === '”' : norms[at] !== '"' && norms[at] !== '”')
  )
}

function describesPerson(
  { norms, lemmas, tags }: { norms: readonly string[]; lemmas: readonly string[]; tags: readonly string[] },
  first: number,
  head: number
): boolean {
  const noun = norms[head]!
  if (tags[head] === 'VERB' || (noun !== lemmas[head] && noun.endsWith('s') && !noun.endsWith('ss'))) return false
  if (isOf(noun, PHRASE.loadedNoun | PHRASE.roleNoun)) return true
  return relationNouns.has(noun) && norms.slice(first, head).includes("'s")
}
