import { contestedEvents, contestedGroups } from '../../languages/lexicon.ts'
import type { WordThing } from './word-thing.ts'

/** A line that a form stands in, and in which half. */
interface Standing {
  readonly line: number
  readonly isCharged: boolean
}

const standingsOf = new Map<string, Standing[]>()
for (const [line, forms] of [...contestedEvents, ...contestedGroups].entries()) {
  for (const [half, list] of forms.split('; ').entries())
    for (const form of list.split('|')) standingsOf.set(form, [...(standingsOf.get(form) ?? []), { line, isCharged: half === 1 }])
}

/** Returns what two wordings (lower case) both tell of, if a line has both and one of them judges; null otherwise. */
export function contested(left: string, right: string): WordThing | null {
  for (const a of standingsOf.get(left) ?? []) {
    for (const b of standingsOf.get(right) ?? [])
      if (a.line === b.line && (a.isCharged || b.isCharged)) return a.line < contestedEvents.length ? 'event' : 'group'
  }
  return null
}
