import type { Story } from '../story/index-story.ts'

export const NUMERIC = 1
export const NEGATOR = 2

/** What the words of a story are to the stage that looks for conflicts, by word id: `NUMERIC` and `NEGATOR` as bits. */
export type WordKinds = Uint8Array

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))
const negators = words('not no never cannot without')
const numberWords =
  words(`two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen one zero`)

/** Looks at each word of the vocabulary once. */
export function markWordKinds({ vocabulary }: Story): WordKinds {
  const kinds = new Uint8Array(vocabulary.length)
  for (let id = 0; id < kinds.length; id++) {
    const word = vocabulary[id]!
    const first = word.charCodeAt(0)
    if ((first >= 48 && first <= 57) || numberWords.has(word) || isTensWord(word)) kinds[id] = NUMERIC
    else if (negators.has(word) || word.endsWith("n't")) kinds[id] = NEGATOR
  }
  return kinds
}

/** “twenty-five”. */
function isTensWord(word: string): boolean {
  const hyphen = word.indexOf('-')
  return hyphen > 0 && hyphen < 8 && numberWords.has(word.slice(0, hyphen)) && numberWords.has(word.slice(hyphen + 1))
}
