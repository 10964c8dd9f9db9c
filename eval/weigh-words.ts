/** A sentence as its distinct words, and whether it is subjective. */
export interface LabelledWords {
  readonly words: ReadonlySet<string>
  readonly label: boolean
}

/** A word has to stand in so many sentences to get a weight. */
const LEAST_SENTENCES = 4

/** So many sentences of either kind are added to each word's counts, so that rare words weigh little. */
const PRIOR_SENTENCES = 4

/** Log odds ratios of words between subjective and objective sentences, shrunk towards 0, centred on the classes' sizes. */
export function weighWords(sentences: readonly LabelledWords[]): Map<string, number> {
  const counts = new Map<string, [number, number]>()
  const totals: [number, number] = [0, 0]
  for (const { words, label } of sentences) {
    totals[label ? 1 : 0]++
    for (const word of words) {
      const count = counts.get(word) ?? [0, 0]
      count[label ? 1 : 0]++
      counts.set(word, count)
    }
  }
  const share = totals[1] / (totals[0] + totals[1])
  const weights = new Map<string, number>()
  for (const [word, [objective, subjective]] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (objective + subjective < LEAST_SENTENCES || !/^[a-z][a-z'-]*$/.test(word)) continue
    const odds = (subjective + PRIOR_SENTENCES * share) / (objective + PRIOR_SENTENCES * (1 - share))
    const weight = Math.round(Math.log(odds / (share / (1 - share))) * 100) / 100
    if (Math.abs(weight) >= 0.15) weights.set(word, weight)
  }
  return weights
}
