import { anonymousRoles, vaguePronouns } from '../../languages/lexicon.ts'
import { ADP, CCONJ, COMMA, lemmaAt, NOUN, normAt, OPEN, type Outline, PRON, PROPN, VERB } from './outline.ts'
import type { Phrase } from './phrases.ts'

/**
 * Checks whether a source is somebody without a name: “officials”, “a person familiar with the matter”, “a spokeswoman for the port”.
 * A name beside the role (“port spokeswoman Mara Lee”, “a neighbour, Oren Tashk”) makes it known.
 */
export function isAnonymous(outline: Outline, { from, to }: Phrase): boolean {
  const { kinds } = outline
  let head = -1
  for (let k = from; k < to; k++) {
    const kind = kinds[k]!
    if (kind === ADP || kind === COMMA || kind === VERB || kind === OPEN) break
    if (kind === NOUN || kind === PROPN || kind === PRON) head = k
    if (kind === CCONJ && head >= 0) break
  }
  if (head < 0) return false
  if (kinds[head] === PROPN)
    return head === from && anonymousRoles.has(singular(normAt(outline, head))) && !hasNameBeside(outline, from, to)
  if (kinds[head] === PRON) return vaguePronouns.has(normAt(outline, head))
  if (!anonymousRoles.has(lemmaAt(outline, head))) return false
  return !hasNameBeside(outline, from, to)
}

/** The tagger takes a noun that opens a sentence for a name: “Officials said”. */
const singular = (norm: string) => (norm.endsWith('s') ? norm.slice(0, -1) : norm)

function hasNameBeside(outline: Outline, from: number, to: number): boolean {
  const { kinds } = outline
  for (let k = from; k + 1 < to; k++) if (kinds[k] === COMMA && kinds[k + 1] === PROPN) return true
  return false
}
