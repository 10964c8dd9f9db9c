/** A written form of a word. Texts repeat their words, so what a stage finds out about a word alone is kept with it, in a separate slot. */
export interface Word {
  readonly form: string
  /** Lower case with plain apostrophes and hyphens. */
  readonly norm: string
  readonly known: unknown[]
}

/** Distinct forms that are kept at most: some MB. */
const MOST_KEPT = 50_000

/** Up to here a piece cut out of a text is a copy; a longer one would keep the whole text in memory. */
const LONGEST_COPY = 12

const kept = new Map<string, Word>()
let made = 0
let places = 0

/** Returns the word of a form, the same object for the same form while it is kept. */
export function wordOf(form: string): Word {
  const word = kept.get(form)
  if (word !== undefined) return word
  if (kept.size >= MOST_KEPT) kept.clear()
  const own = form.length > LONGEST_COPY ? ` ${form}`.slice(1) : form
  const fresh: Word = { form: own, norm: own.toLowerCase(), known: [] }
  kept.set(own, fresh)
  made++
  return fresh
}

/** Returns how many words were made since the start: how much the tagger can have met that is new. */
export const countWordsMade = (): number => made

/** Keeps with each word what a pure function returns for its norm. It changes no result. For functions that live as long as the thread. */
export function rememberOfWord<Fact extends {}>(tell: (norm: string) => Fact): (word: Word) => Fact {
  const place = places++
  return ({ norm, known }) => {
    const fact = known[place] as Fact | undefined
    if (fact !== undefined) return fact
    while (known.length < place) known.push(undefined)
    const told = tell(norm)
    known[place] = told
    return told
  }
}
