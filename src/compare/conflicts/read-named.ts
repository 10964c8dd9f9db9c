import type { Story, Wording } from '../story/index-story.ts'

/** A run of words with capitals; `from` and `to` are its words (half-open), `start` and `end` offsets in the wording's text. */
export interface NamedPlace {
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
}

/** Reads the runs of capitals of a sentence that are not everywhere: names, and what its first word may be. */
export function readNamed(
  { isFunctionWord }: Story,
  { ids, starts, ends, text }: Wording,
  isEverywhere: (id: number) => boolean
): NamedPlace[] {
  const places: NamedPlace[] = []
  const isNamed = (i: number) => isCapital(text.charCodeAt(starts[i]!)) && !isFunctionWord[ids[i]!]
  const isJoined = (i: number) => starts[i]! - ends[i - 1]! <= 2 && text[ends[i - 1]!] !== ',' && isNamed(i)
  for (let at = 0; at < ids.length; at++) {
    if (isEverywhere(ids[at]!) || !isNamed(at)) continue
    let from = at
    while (from > 0 && isJoined(from) && isNamed(from - 1)) from--
    let to = at + 1
    while (to < ids.length && isJoined(to)) to++
    places.push({ from, to, start: starts[from]!, end: ends[to - 1]! })
    at = to - 1
  }
  return places
}

const isCapital = (code: number) => code >= 65 && code <= 90

const EDGE = -1
const WIDTH = 2 ** 24

/** Returns the words on both sides of a run, as one number: runs stand in the same place only if it is the same. */
export const sidesOf = ({ ids }: Wording, { from, to }: NamedPlace): number =>
  ((ids[from - 1] ?? EDGE) + 1) * WIDTH + (ids[to] ?? EDGE) + 1

/** A run and the wording that it stands in. */
export interface NamedIn {
  readonly wording: Wording
  readonly place: NamedPlace
}

/** Checks whether two runs with the same words on both sides stand in the same place: one word more is the same, and one of all carries meaning. */
export function standAlike(story: Story, { wording: a, place: inA }: NamedIn, { wording: b, place: inB }: NamedIn): boolean {
  const tells = (id: number | undefined) => id !== undefined && !story.isFunctionWord[id]
  const [before, after] = [a.ids[inA.from - 1], a.ids[inA.to]]
  const isFirst = before !== undefined && a.ids[inA.from - 2] === b.ids[inB.from - 2]
  const isLast = after !== undefined && a.ids[inA.to + 1] === b.ids[inB.to + 1]
  if (!isFirst && !isLast) return false
  return tells(before) || tells(after) || (isFirst && tells(a.ids[inA.from - 2])) || (isLast && tells(a.ids[inA.to + 1]))
}
