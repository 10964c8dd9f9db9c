import { countShared } from './context.ts'
import type { NumberFact } from './read-numbers.ts'

/** Returns numbers that count the same thing: one unit, the same head word beside them, and more of their surroundings in common. */
export function countSame(a: NumberFact, b: NumberFact): boolean {
  if (a.unit !== b.unit) return false
  const before = countShared(a.before, b.before)
  const after = countShared(a.after, b.after)
  const isNextShared = a.before.length > 0 && a.before[0] === b.before[0]
  if (a.unit !== '') return before + after >= 2 && (isNextShared || (a.after.length > 0 && a.after[0] === b.after[0]))
  if (a.after.length === 0 && b.after.length === 0) return isNextShared && before >= 2
  if (!haveOneHead(a.after, b.after)) return false
  return isNextShared || isSaid(a.after[1], b) || isSaid(b.after[1], a) || before + after >= 4
}

/** Whether what one side says after the counted (“12 people were killed”) stands beside it on the other (“killing 12 people”). */
const isSaid = (stem: number | undefined, { before, after }: NumberFact) =>
  stem !== undefined && (stem === after[1] || stem === after[2] || stem === before[0])

/** Checks whether two numbers count the same thing: it stands next to the number, perhaps after one word that describes it. */
export function haveOneHead(a: readonly number[], b: readonly number[]): boolean {
  const [first, other] = [a[0], b[0]]
  if (first === undefined || other === undefined) return false
  return first === other || first === b[1] || other === a[1]
}

/** From here on round numbers are taken as rounded, hedged or not. */
const LARGE = 10_000

/** Checks whether two numbers may be the same one, as far as rounding allows. */
export function mayAgree(a: NumberFact, b: NumberFact): boolean {
  if (a.value === b.value) return true
  if (a.unit === 'date' || a.unit === 'year') return false
  return isRoundingOf(a, b.value) || isRoundingOf(b, a.value)
}

/** Whether `value`, told exactly, could be told as this number: “about 1,400” of 1,387, “nearly 200” of 187. */
function isRoundingOf({ value: told, step, hedge }: NumberFact, value: number): boolean {
  const more = value - told
  if (hedge === 'about') return Math.abs(more) <= step / 2
  if (hedge === 'over') return more >= 0 && more < step
  if (hedge === 'under') return more <= 0 && -more < step
  return told >= LARGE && Math.abs(more) <= step / 2
}
