import { definiteWords } from '../../languages/lexicon.ts'
import type { Passage } from '../passage.ts'
import type { FoundName } from './find-names.ts'
import type { IndexedMention } from './mention-index.ts'

/** A source as tokens `[first, end)` of its passage. */
export interface SourceSpan {
  readonly passage: Passage
  readonly first: number
  readonly end: number
}

const nominal = new Set(['NOUN', 'PROPN', 'NUM', 'PRON'])

/** The phrase before the first preposition, comma, verb or bracket: “the spokeswoman” of “the spokeswoman for the port”. */
function coreEnd({ passage, first, end }: SourceSpan): number {
  const { tags } = passage.tokens
  for (let i = first; i < end; i++) {
    const tag = tags[i]!
    const next = i + 1 < end ? tags[i + 1] : undefined
    // a role that the tagger took for a verb: “press secretary”
    if (tag === 'VERB' && (next === 'NOUN' || next === 'PROPN')) continue
    // “Secretary of State Mara Lee”
    if (tag === 'ADP' && i === first + 1 && tags[first] === 'PROPN' && passage.tokens.norms[i] === 'of') continue
    if (i > first && (tag === 'ADP' || tag === 'PUNCT' || tag === 'VERB' || tag === 'AUX' || tag === 'SCONJ')) {
      // the stop of an abbreviated title belongs to the name
      if (!(tag === 'PUNCT' && passage.tokens.norms[i] === '.')) return i
    }
  }
  return end
}

/**
 * Returns the name that heads a source, or -1: the mention that ends its core (“port spokeswoman *Mara Lee*”), else one that a comma
 * sets beside it (“a neighbour, *Oren Tashk*,”). A possessor (“Lee’s lawyer”) or a place before a noun (“Osterby officials”) heads nothing.
 */
export function headMention(
  span: SourceSpan,
  mentions: readonly IndexedMention[],
  from: number,
  names: readonly FoundName[]
): number {
  const { passage, first, end } = span
  const { tokens } = passage
  const coreStop = coreEnd(span)
  let last = coreStop - 1
  while (last > first && !nominal.has(tokens.tags[last]!)) last--
  const headStart = tokens.starts[last]!
  const limit = tokens.ends[end - 1]!
  let beside = -1
  for (let m = Math.max(0, from - 1); m < mentions.length && mentions[m]!.start < limit; m++) {
    const { start, end: stop, name } = mentions[m]!
    if (start <= headStart && stop > headStart) return name
    // a name that a preposition is part of (“the Bank of Osterby”) starts in the core and ends after it
    if (start >= tokens.starts[first]! && start <= headStart && stop >= tokens.ends[last]!) return name
    if (beside < 0 && start > headStart && names[name]!.type === 'person' && isBehindComma(span, coreStop, start)) beside = name
  }
  return beside
}

function isBehindComma({ passage, end }: SourceSpan, coreStop: number, start: number): boolean {
  const { starts, norms } = passage.tokens
  return coreStop + 1 < end && norms[coreStop] === ',' && starts[coreStop + 1] === start
}

/** Returns the noun of a definite role, lower case (“envoy” of “the envoy”), or null. */
export function roleWord(span: SourceSpan): string | null {
  const { tokens } = span.passage
  if (!definiteWords.has(tokens.norms[span.first]!)) return null
  const last = coreEnd(span) - 1
  return last > span.first && tokens.tags[last] === 'NOUN' ? tokens.norms[last]! : null
}
