import type { Wording } from '../story/index-story.ts'
import { NAME, NONE, NUMBER, type Terms } from './weigh-terms.ts'

/**
 * The places in which two wordings differ: between the same neighbours, each has words that the other lacks. `specific` counts the places in
 * which both have a name or a number, `plain` the others.
 */
export interface Slots {
  readonly specific: number
  readonly plain: number
  /** How many names and numbers they have in common. */
  readonly agreed: number
}

export interface SlotCounter {
  readonly setBase: (wording: Wording) => void
  readonly slotsWith: (wording: Wording) => Slots
}

/** What stands before the first and after the last word. */
const START = -1
const END = -2

/** Words in a row that the other wording lacks, with the terms before and after; `specific` counts the names and numbers among them. */
interface Run {
  readonly before: number
  readonly after: number
  readonly specific: number
}

/** Keeps marks for the terms, so that comparing many wordings with one costs their words. */
export function makeSlotCounter({ termOf, weight, specificKind, isFunction }: Terms): SlotCounter {
  const baseIn = new Int32Array(weight.length)
  const markedIn = new Int32Array(weight.length)
  let base: Wording | undefined
  let [baseTurn, turn] = [0, 0]
  const runsOf = ({ ids }: Wording, marks: Int32Array, mark: number): Run[] => {
    const runs: Run[] = []
    let before = START
    for (let i = 0; i < ids.length; i++) {
      const first = termOf[ids[i]!]!
      if (marks[first] === mark) {
        before = first
        continue
      }
      let [hasContent, specific, kind]: [boolean, number, number] = [false, 0, NONE]
      for (; i < ids.length && marks[termOf[ids[i]!]!] !== mark; i++) {
        const term = termOf[ids[i]!]!
        const last = kind
        kind = specificKind[term]!
        // the words of a name are one; two numbers are two
        if (kind === NUMBER || (kind === NAME && last !== NAME)) specific++
        hasContent ||= !isFunction[term]
      }
      const after = i < ids.length ? termOf[ids[i]!]! : END
      if (hasContent) runs.push({ before, after, specific })
      before = after
    }
    return runs
  }
  const kindInBase = (id: number) => (baseIn[termOf[id]!] === baseTurn ? specificKind[termOf[id]!]! : NONE)
  const setBase = (wording: Wording) => {
    base = wording
    baseTurn++
    for (let i = 0; i < wording.ids.length; i++) baseIn[termOf[wording.ids[i]!]!] = baseTurn
  }
  const slotsWith = (wording: Wording): Slots => {
    turn++
    for (let i = 0; i < wording.ids.length; i++) markedIn[termOf[wording.ids[i]!]!] = turn
    return {
      ...matchRuns(runsOf(base!, markedIn, turn), runsOf(wording, baseIn, baseTurn)),
      agreed: countNamed(wording, kindInBase)
    }
  }
  return { setBase, slotsWith }
}

/** How many names and numbers the words of a wording are by their kinds. */
function countNamed({ ids }: Wording, kindOf: (id: number) => number): number {
  let [count, last]: [number, number] = [0, NONE]
  for (let i = 0; i < ids.length; i++) {
    const kind = kindOf(ids[i]!)
    if (kind === NUMBER || (kind === NAME && last !== NAME)) count++
    last = kind
  }
  return count
}

/** Each run of the left with the one of the right that has most of its neighbours. */
function matchRuns(left: readonly Run[], right: readonly Run[]) {
  let [specific, plain] = [0, 0]
  const isTaken: boolean[] = []
  for (const run of left) {
    let [best, most] = [-1, 0]
    for (let i = 0; i < right.length; i++) {
      const other = right[i]!
      const common = Number(other.before === run.before) + Number(other.after === run.after)
      if (common > most && !isTaken[i]) [best, most] = [i, common]
    }
    if (best < 0) continue
    isTaken[best] = true
    const both = Math.min(run.specific, right[best]!.specific)
    specific += both
    if (both === 0) plain++
  }
  return { specific, plain }
}
