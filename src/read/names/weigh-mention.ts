import type { Draft, Mention } from './draft.ts'
import { CAPITALS, FIGURE } from './shape-tokens.ts'
import { FACT, factsOf } from './word-facts.ts'

/** Adds to a mention's evidence what its shape and its neighbours tell about the kind of thing it names. */
export function weighMention({ passages, shapes }: Draft, mention: Mention): void {
  const { evidence, words, first, stop, passage } = mention
  const own = shapes[passage]!
  const { norms, tags } = passages[passage]!.tokens
  if (stop - first === 1 && own[first] === CAPITALS) evidence.organization += 1.5
  if (stop < norms.length) {
    const next = norms[stop]!
    if (next === ',') evidence.person += weighComma(norms, own, stop)
    else if (next === 'who') evidence.person += 1.5
    else if (next === 'administration') evidence.person += 1
    else if ((factsOf(next) & FACT.personVerb) !== 0) evidence.person += words.length > 1 ? 1.5 : 1
  }
  if (mention.titleFirst >= 0 || first === 0) return
  const before = norms[first - 1]!
  const facts = factsOf(before)
  if (tags[first - 1] === 'NOUN' && (facts & FACT.personNoun) !== 0) evidence.person += 2
  else if ((facts & FACT.placePreposition) !== 0) evidence.place += before === 'in' || before === 'across' ? 1.5 : 1
  else if (before === 'the') {
    evidence.organization += 0.6
    evidence.person -= 0.6
  }
  if ((facts & FACT.speechVerb) !== 0) evidence.person += 1
}

/** “Tashk, 61,” and “Tashk, who”. */
function weighComma(norms: readonly string[], shapes: Uint8Array, comma: number): number {
  if (shapes[comma + 1] === FIGURE && (norms[comma + 2] === ',' || norms[comma + 2] === '.')) return 2
  return norms[comma + 1] === 'who' ? 1.5 : 0
}
