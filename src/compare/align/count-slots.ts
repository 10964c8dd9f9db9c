import type { Telling } from './collect-tellings.ts'
import { NAME, NONE, NUMBER, type Terms } from './weigh-terms.ts'

/**
 * Where two tellings put different things in one place: between the same neighbours one has words that the other lacks, and the other way
 * round. `specific` counts the places where both put a name or a number, `plain` the others.
 */
export interface Slots {
  readonly specific: number
  readonly plain: number
  /** How many names and numbers they have in common. */
  readonly agreed: number
}

export interface SlotCounter {
  readonly hold: (telling: Telling) => void
  readonly slotsWith: (telling: Telling) => Slots
}

/** What stands before the first and after the last word. */
const START = -1
const END = -2

/** Words in a row that the other telling lacks, with the terms before and after; `specific` counts the names and numbers among them. */
interface Run {
  readonly before: number
  readonly after: number
  readonly specific: number
}

/** Keeps marks for the terms, so that holding one telling against many costs their words. */
export function makeSlotCounter({ termOf, weight, specificKind, isFunction }: Terms): SlotCounter {
  const heldIn = new Int32Array(weight.length)
  const markedIn = new Int32Array(weight.length)
  let held: Telling | undefined
  let [holding, marking] = [0, 0]
  const runsOf = ({ sentences }: Telling, marks: Int32Array, mark: number): Run[] => {
    const { ids } = sentences[0]!.wording
    const runs: Run[] = []
    let before = START
    for (let i = 0; i < ids.length; i++) {
      const first = termOf[ids[i]!]!
      if (marks[first] === mark) {
        before = first
        continue
      }
      let [telling, specific, kind] = [false, 0, NONE]
      for (; i < ids.length && marks[termOf[ids[i]!]!] !== mark; i++) {
        const term = termOf[ids[i]!]!
        const last = kind
        kind = specificKind[term]!
        // the words of a name are one; two numbers are two
        if (kind === NUMBER || (kind === NAME && last !== NAME)) specific++
        telling ||= !isFunction[term]
      }
      const after = i < ids.length ? termOf[ids[i]!]! : END
      if (telling) runs.push({ before, after, specific })
      before = after
    }
    return runs
  }
  const countAgreed = ({ sentences }: Telling): number => {
    const { ids } = sentences[0]!.wording
    let [agreed, last] = [0, NONE]
    for (let i = 0; i < ids.length; i++) {
      const term = termOf[ids[i]!]!
      const kind = heldIn[term] === holding ? specificKind[term]! : NONE
      if (kind === NUMBER || (kind === NAME && last !== NAME)) agreed++
      last = kind
    }
    return agreed
  }
  const hold = (telling: Telling) => {
    held = telling
    holding++
    for (let i = 0; i < telling.terms.length; i++) heldIn[telling.terms[i]!] = holding
  }
  const slotsWith = (telling: Telling): Slots => {
    marking++
    for (let i = 0; i < telling.terms.length; i++) markedIn[telling.terms[i]!] = marking
    const agreed = countAgreed(telling)
    return { ...matchRuns(runsOf(held!, markedIn, marking), runsOf(telling, heldIn, holding)), agreed }
  }
  return { hold, slotsWith }
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
