/** A method's time, memory and accuracy at one size. */
export interface Measurement {
  readonly method: string
  readonly size: number
  readonly ms: number
  readonly peakMiB: number | null
  readonly f1: number | null
  readonly isEstimate: boolean
}
interface Settings {
  readonly threshold: number
  readonly samplePairs: number
  readonly limitMs: number
}

const time = (ms: number) =>
  ms < 1000
    ? `${ms < 10 ? ms.toFixed(1) : ms.toFixed(0)} ms`
    : ms < 600_000
      ? `${(ms / 1000).toFixed(1)} s`
      : `${(ms / 60_000).toFixed(0)} min`
const times = (factor: number) => `${factor < 10 ? factor.toFixed(1) : Math.round(factor).toLocaleString('en')}×`

/** The page of the comparison with competitors: Markdown. */
export function writeResults(measured: readonly Measurement[], { threshold, samplePairs, limitMs }: Settings): string {
  const methods = [...new Set(measured.map(({ method }) => method))]
  const sizes = [...new Set(measured.map(({ size }) => size))]
  const find = (method: string, size: number) => measured.find((each) => each.method === method && each.size === size)!
  const table = (cell: (found: Measurement) => string) =>
    [
      `| | ${sizes.map((size) => `${size} articles`).join(' | ')} |`,
      `| --- |${' ---: |'.repeat(sizes.length)}`,
      ...methods.map((method) => `| ${method} | ${sizes.map((size) => cell(find(method, size))).join(' | ')} |`)
    ].join('\n')
  const about = ({ isEstimate }: Measurement) => (isEstimate ? '≈ ' : '')
  return `# Beside what one would take instead

Written by \`npm run bench:competitors\` (Node ${process.versions.node}). Invented stories of 2 to ${sizes.at(-1)} articles of about 500 words, told by reprints, edits and reports of
their own (\`bench/make-story.ts\`, which knows which sentences tell the same); every method gets the same sets in the same run, each in a process of its own, after a warm-up. Times are processor time of the computing thread.

- *Parallax* is its alignment, from readings to rows: all articles jointly. The others compare articles in pairs.
- *jsdiff* (9.0.0) runs \`diffSentences\` and \`diffWords\` over whole texts, *diff-match-patch* (1.0.5) \`diff_main\` with its own limit of a second a pair.
- *TF-IDF cosine*: unit vectors made once; in each pair of articles, sentences that are each other's nearest above ${threshold.toFixed(2)} (the best threshold on another set).
- F1 over all pairs of sentences of different articles that tell the same. A diff of words says nothing of sentences.
- Facts of the invented stories come from a few patterns: two facts of one pattern differ in names and numbers alone, and the more articles, the more of them there are.
  Parallax takes such sentences for one fact told with differing details, as it should where outlets contradict each other on one event, so its F1 falls here; on sets of
  stories whose facts do not resemble each other it is above TF-IDF's ([eval/alignment.md](../eval/alignment.md)).
- A method stops at the first size where a run needs more than ${limitMs / 1000} s; “≈” is ${samplePairs} sampled pairs times the number of pairs.

## Time

${table((found) => about(found) + time(found.ms))}

## Times as long as Parallax's alignment

${table((found) => about(found) + times(found.ms / find(methods[0]!, found.size).ms))}

## F1

${table(({ f1 }) => (f1 === null ? '–' : f1.toFixed(3)))}

## Peak memory of the process, the set included

${table(({ peakMiB }) => (peakMiB === null ? '–' : `${peakMiB.toFixed(0)} MiB`))}
`
}
