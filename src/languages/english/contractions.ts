const irregular = new Map([
  ["won't", ['will', 'not']],
  ["can't", ['can', 'not']],
  ['cannot', ['can', 'not']],
  ["shan't", ['shall', 'not']],
  ["let's", ['let', 'us']]
])
const clitics = new Map([
  ["n't", ['not']],
  ["'re", ['are']],
  ["'ve", ['have']],
  ["'ll", ['will', 'shall']],
  ["'m", ['am']],
  ["'d", ['would', 'had']],
  ["'s", ['is', 'has']]
])

/** Checks whether two phrases are equal once contractions are written out: “didn’t” and “did not”, “they’re” and “they are”. */
export function areContractions(left: readonly string[], right: readonly string[]): boolean {
  const isShort = (norm: string) => norm.includes("'") || norm === 'cannot'
  if (left.length === right.length || !(left.some(isShort) || right.some(isShort))) return false
  const [a, b] = [left.flatMap(writeOut), right.flatMap(writeOut)]
  return a.length === b.length && a.every((options, i) => options.some((option) => b[i]!.includes(option)))
}

/** What each word of a contraction may stand for. */
function writeOut(norm: string): (readonly string[])[] {
  const known = irregular.get(norm)
  if (known !== undefined) return known.map((word) => [word])
  for (const [clitic, options] of clitics) {
    if (!norm.endsWith(clitic)) continue
    const rest = norm.slice(0, -clitic.length)
    return rest === '' ? [options] : [[rest], options]
  }
  return [[norm]]
}

/** What is written together with the word before it: “’s”, “n’t”. */
export const clitic = /^(?:['’ʼ‘](?:s|m|re|ve|ll|d)|n['’ʼ‘]t)$/i
