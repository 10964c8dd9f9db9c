/** Distinct words that are remembered at most by each memory: some MB. */
const MOST_REMEMBERED = 20_000

/** Up to here a piece cut out of a text is a copy; a longer one would keep the whole text in memory. */
const LONGEST_COPY = 12

/**
 * Remembers what a pure function returns for a word, because texts repeat their words and looking one up in a dozen lists costs a dozen
 * look-ups. Remembering changes no answer; the memory is dropped if it grows too large.
 */
export function rememberWords<Fact>(tell: (word: string) => Fact): (word: string) => Fact {
  const known = new Map<string, Fact>()
  return (word) => {
    const fact = known.get(word)
    if (fact !== undefined) return fact
    if (known.size >= MOST_REMEMBERED) known.clear()
    const own = word.length > LONGEST_COPY ? ` ${word}`.slice(1) : word
    const told = tell(own)
    known.set(own, told)
    return told
  }
}
