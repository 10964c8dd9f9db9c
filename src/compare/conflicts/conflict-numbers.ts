import type { Story, Wording } from '../story/index-story.ts'
import { countShared } from './context.ts'
import { countSame, mayAgree } from './hold-numbers.ts'
import { listStated, type Stated, type Variant } from './list-variants.ts'
import { type NumberFact, readNumbers } from './read-numbers.ts'
import type { WordKinds } from './word-kinds.ts'

/** One thing counted: the numbers told of it, those that may be the same together; each variant tells one at most. */
interface Slot {
  readonly values: Stated<NumberFact>[][]
  readonly tellers: Set<Variant>
}

/** Finds numbers that the variants of a row state differently. Returns values with their places. */
export function makeNumberFinder(story: Story, kinds: WordKinds): (variants: readonly Variant[]) => Stated<NumberFact>[][][] {
  const known = new Map<Wording, NumberFact[]>()
  const numbersOf = (wording: Wording) => {
    let numbers = known.get(wording)
    if (numbers === undefined) {
      numbers = readNumbers(story, kinds, wording)
      known.set(wording, numbers)
    }
    return numbers
  }
  return (variants) => {
    const slots: Slot[] = []
    const stated = new Map(variants.map((variant) => [variant, listStated(variant, numbersOf)]))
    for (const own of stated.values()) for (const one of own) placeNumber(slots, one, stated)
    return slots.filter(({ values }) => values.length > 1).map(({ values }) => values)
  }
}

/** Beyond so many things counted in one row the rest is a list. */
const MOST_SLOTS = 30

function placeNumber(slots: Slot[], one: Stated<NumberFact>, stated: ReadonlyMap<Variant, readonly Stated<NumberFact>[]>): void {
  let best: Slot | undefined
  let bestWeight = 0
  for (const slot of slots) {
    const first = slot.values[0]![0]!
    if (slot.tellers.has(one.variant) || !countSame(first.fact, one.fact)) continue
    const agrees = slot.values.some(([value]) => mayAgree(value!.fact, one.fact))
    // a number that the other side tells elsewhere is one of several, not another in this one's place
    if (!agrees && slot.values.some(([value]) => areListed(value!, one, stated))) continue
    const hasOneHead = first.fact.after[0] === one.fact.after[0]
    const weight =
      (hasOneHead ? 200 : 0) +
      (agrees ? 100 : 0) +
      countShared(first.fact.before, one.fact.before) +
      countShared(first.fact.after, one.fact.after)
    if (weight > bestWeight) [best, bestWeight] = [slot, weight]
  }
  if (best === undefined) {
    if (slots.length < MOST_SLOTS) slots.push({ values: [[one]], tellers: new Set([one.variant]) })
    return
  }
  best.tellers.add(one.variant)
  const value = best.values.find(([told]) => mayAgree(told!.fact, one.fact))
  if (value === undefined) best.values.push([one])
  else value.push(one)
}

/** Whether either's variant tells the other's number too. */
function areListed(
  a: Stated<NumberFact>,
  b: Stated<NumberFact>,
  stated: ReadonlyMap<Variant, readonly Stated<NumberFact>[]>
): boolean {
  const tells = (variant: Variant, { fact }: Stated<NumberFact>) =>
    stated.get(variant)!.some((other) => other.fact.unit === fact.unit && other.fact.value === fact.value)
  return (tells(a.variant, b) || tells(b.variant, a)) && !areSwapped(a, b, stated)
}

/** Whether one variant gives the first number to a thing and the second to another, and the other variant the other way round. */
function areSwapped(
  a: Stated<NumberFact>,
  b: Stated<NumberFact>,
  stated: ReadonlyMap<Variant, readonly Stated<NumberFact>[]>
): boolean {
  const head = a.fact.after[0]
  if (head === undefined || head !== b.fact.after[0]) return false
  return stated.get(a.variant)!.some(({ fact }) => {
    if (fact.value !== b.fact.value || fact.after[0] === head) return false
    return stated.get(b.variant)!.some((other) => other.fact.value === a.fact.value && other.fact.after[0] === fact.after[0])
  })
}
