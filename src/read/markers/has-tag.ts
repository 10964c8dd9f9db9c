import type { SentencePlace } from '../sentences/split-sentences.ts'
import type { Tokens } from '../tokens/tokenize.ts'
import { isPluralOpener } from './name-case.ts'

/**
 * Checks whether token `i` has one of the parts of speech, with errors of the tagger allowed for: it takes capitalised words of
 * headlines and plural nouns at the start of a sentence for names, and a verb after a name (“Tashk claims the port”) for a noun or an adjective.
 */
export function hasTag(tokens: Tokens, i: number, tags: ReadonlySet<string>, place: SentencePlace): boolean {
  const { role, firstToken, endToken } = place
  const tag = tokens.tags[i]!
  if (tags.has(tag)) return true
  if (tag === 'PROPN') return role !== 'body' || (tags.has('NOUN') && isPluralOpener(tokens, i, place))
  if (tags.has('VERB') && isParticiple(tag, tokens.norms[i]!)) return true
  if ((tag !== 'NOUN' && tag !== 'ADJ') || !tags.has('VERB') || i === firstToken || i + 1 >= endToken) return false
  const before = tokens.tags[i - 1]!
  const after = tokens.tags[i + 1]!
  const isBetween =
    before === 'PROPN' || before === 'PRON' ? afterVerb.has(after) : before === 'NOUN' && (after === 'DET' || after === 'PRON')
  return isBetween && /(?:s|ed)$/.test(tokens.norms[i]!)
}

/** “A shredded budget”, “their bragging”: forms of a verb that the tagger calls adjectives and nouns. */
const isParticiple = (tag: string, norm: string) =>
  norm.length >= LEAST_PARTICIPLE && ((tag === 'ADJ' && /(?:ed|ing)$/.test(norm)) || (tag === 'NOUN' && norm.endsWith('ing')))
const LEAST_PARTICIPLE = 6

const afterVerb: ReadonlySet<string> = new Set(['DET', 'PRON', 'SCONJ', 'ADP', 'PROPN'])
