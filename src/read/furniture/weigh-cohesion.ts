import { lineAt, type PageLines } from './page-lines.ts'

const words = /\p{L}[\p{L}\p{N}]{2,}/gu
/** Words are compared by their first letters, so that most endings don't matter. */
const STEM = 6
const MOST_CHARACTERS = 1500

const everyday = new Set(
  'that this with from have has had been were will would could should their them they there then than what when where which while whom whose your about after again against also although among another any because before being between both but can did does doing down during each even ever every few for further get got her here him his how into its itself just last later least less like made make many may might more most much must near never next not now off often once one only other our out over own per said say saying says same see she since some still such take tell the these those through told today too two under until upon very was way week weeks well went who why year years yesterday according monday tuesday wednesday thursday friday saturday sunday people time times first new news three four five including around back come came going good know think want day days month months are and all you not nor ago yet use used using able across always'
    .split(' ')
    .map((word) => word.slice(0, STEM))
)

/** Returns the content words of a piece of text, each once, cut to their first letters. */
export function contentWords(piece: string): Set<string> {
  const found = new Set<string>()
  for (const [word] of piece.slice(0, MOST_CHARACTERS).matchAll(words)) {
    const stem = word.toLowerCase().slice(0, STEM)
    if (!everyday.has(stem)) found.add(stem)
  }
  return found
}

/** How many content words some lines have, each line counted alone, and how many of these stand in `core`. */
export interface Cohesion {
  readonly words: number
  readonly shared: number
}

/** Returns how much of what some lines say is said in the article's core as well. */
export function weighCohesion(page: PageLines, indices: readonly number[], core: ReadonlySet<string>): Cohesion {
  return countShared(
    indices.map((i) => lineAt(page, i)),
    core
  )
}

/** Returns the same for lines that stand in no page. */
export function countShared(lines: readonly string[], core: ReadonlySet<string>): Cohesion {
  let total = 0
  let shared = 0
  for (const line of lines) {
    for (const word of contentWords(line)) {
      total++
      if (core.has(word)) shared++
    }
  }
  return { words: total, shared }
}
