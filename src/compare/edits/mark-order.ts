import {
  coordinators,
  freeClauseOpeners,
  freePhraseOpeners,
  pairDeterminers,
  passiveForms,
  saysWhen
} from '../../languages/lexicon.ts'
import type { ClassedChange } from './diff-cells.ts'
import { type Phrase, phraseOf, type TokenSequence } from './phrase.ts'
import { CLOSED, SPEECH } from './word-traits.ts'

/** A change with the words of its two sides. */
interface Worded {
  readonly change: ClassedChange
  readonly base: Phrase
  readonly variant: Phrase
}

/** More changes are no move. */
const MOST_CHANGES = 24

/**
 * Finds words that stand on both sides in another place: a phrase that moved inside its sentence and members of a list told in another order are
 * style, and so is a sentence turned into the passive; words that exchange places otherwise change who did what.
 *
 * Shape: the changes given, those of moved words with class `order`.
 */
export function markOrder(
  base: TokenSequence,
  variant: TokenSequence,
  changes: readonly ClassedChange[]
): readonly ClassedChange[] {
  const deep = changes.filter(({ significance }) => significance !== 'surface')
  if (deep.length < 2 || deep.length > MOST_CHANGES) return changes
  const worded = deep.map(
    (change): Worded => ({
      change,
      base: phraseOf(base, change.baseFrom, change.baseTo),
      variant: phraseOf(variant, change.variantFrom, change.variantTo)
    })
  )
  const marked = new Map<ClassedChange, ClassedChange>()
  if (isVoice(worded)) for (const { change } of worded) marked.set(change, order(change, 'style', 'active and passive voice'))
  else for (const one of worded) for (const other of worded) if (one !== other) markPair({ base, one, other, marked })
  return marked.size === 0 ? changes : changes.map((change) => marked.get(change) ?? change)
}

const order = (change: ClassedChange, significance: ClassedChange['significance'], reason: string): ClassedChange => ({
  baseFrom: change.baseFrom,
  baseTo: change.baseTo,
  variantFrom: change.variantFrom,
  variantTo: change.variantTo,
  class: 'order',
  significance,
  reason
})

const contentOf = ({ norms, traits, isName }: Phrase) =>
  norms.filter((norm, i) => (traits[i]!.bits & CLOSED) === 0 || saysWhen(norm, isName[i]!))
const key = (phrase: Phrase) => contentOf(phrase).join(' ')
const sortedKey = (phrase: Phrase) => contentOf(phrase).sort().join(' ')

/** Whether the same words change, and one side alone has “was … by”, with what stood first after it. */
function isVoice(worded: readonly Worded[]): boolean {
  const [b, v] = [worded.flatMap(({ base }) => base.norms), worded.flatMap(({ variant }) => variant.norms)]
  const [passive, active] = v.includes('by') ? [v, b] : [b, v]
  if (!passive.includes('by') || active.includes('by')) return false
  if (!passive.some((norm) => passiveForms.has(norm))) return false
  const stems = (side: 'base' | 'variant') =>
    worded.flatMap((one) => one[side].traits.filter(({ bits }) => (bits & CLOSED) === 0).map(({ stem }) => stem))
  const [left, right] = [stems('base'), stems('variant')]
  return left.length > 0 && [...left].sort().join(' ') === [...right].sort().join(' ')
}

interface Pair {
  readonly base: TokenSequence
  readonly one: Worded
  readonly other: Worded
  readonly marked: Map<ClassedChange, ClassedChange>
}

/** Marks a pair of changes that only moves words: `one` is their place in the base, `other` their place in the variant. */
function markPair({ base, one, other, marked }: Pair): void {
  const words = key(one.base)
  const isWhole = words === key(other.variant)
  if (words === '' || !(isWhole || sortedKey(one.base) === sortedKey(other.variant))) return
  const isExchange = key(one.variant) === key(other.base) && key(one.variant) !== ''
  const isMove = contentOf(one.variant).length === 0 && contentOf(other.base).length === 0
  if (!isExchange && !isMove) return
  const [first, last] = one.change.baseFrom < other.change.baseFrom ? [one.change, other.change] : [other.change, one.change]
  const passed = phraseOf(base, first.baseTo, last.baseFrom)
  const isStyle = !isWhole
    ? false
    : isExchange
      ? passed.norms.length > 0 && passed.norms.every((norm) => coordinators.has(norm) || pairDeterminers.has(norm))
      : isFreePhrase(one.base, one.change.baseFrom, other.change.variantFrom) ||
        isFreePhrase(other.variant, one.change.baseFrom, other.change.variantFrom) ||
        isCoordinated(one.base, other.variant) ||
        isGenitive(one.base, other.variant) ||
        isGenitive(other.variant, one.base) ||
        (passed.anyBits & SPEECH) !== 0 ||
        ((one.base.anyBits & SPEECH) !== 0 && words.split(' ').length <= 4)
  const reason = isStyle ? 'the same words in another place' : 'the same words change places'
  for (const { change } of [one, other]) {
    if (isStyle) marked.set(change, order(change, 'style', reason))
    else if (change.class === 'wording' || change.class === 'name') marked.set(change, order(change, 'meaning', reason))
  }
}

/** “and mills” moved before “barns and”: members of one list. */
const isCoordinated = (left: Phrase, right: Phrase) =>
  [left, right].every(({ norms }) => coordinators.has(norms[0] ?? '') || coordinators.has(norms.at(-1) ?? ''))

/** “decision of the” moved after “council’s”: one owner, named before or after. */
const isGenitive = (of: Phrase, owned: Phrase) => of.norms.includes('of') && owned.norms.includes("'s")

/** Whether a phrase says when, where, how or why, and so may stand at either end of its sentence; `from` and `to` are where it stands in either. */
function isFreePhrase({ norms, isName }: Phrase, from: number, to: number): boolean {
  const first = norms[0] ?? ''
  if (norms.every((norm) => norm.endsWith('ly'))) return true
  if (norms.some((norm, i) => saysWhen(norm, isName[i]!)) && norms.length <= 4) return true
  return freeClauseOpeners.has(first) || (freePhraseOpeners.has(first) && (from === 0 || to === 0))
}
