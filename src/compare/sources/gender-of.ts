import { femaleWords, maleWords } from '../../languages/lexicon.ts'
import type { Attribution, Name } from '../../schemas/reading.ts'

/** Returns the gender that the text states of a source by a title or a pronoun; null if it states none, or both. */
export function genderOf(
  sources: readonly NonNullable<Attribution['source']>[],
  entry: Name | undefined
): 'female' | 'male' | null {
  if (sources[0]!.name === null || (entry !== undefined && entry.type !== 'person')) return null
  const forms = [...sources.map(({ text }) => text), ...(entry?.mentions.map(({ text }) => text) ?? []), ...titlesOf(entry)]
  let [isFemale, isMale] = [false, false]
  for (const form of new Set(forms)) {
    const first = form.split(' ', 1)[0]!.toLowerCase().replace('.', '')
    if (femaleWords.has(first) || first === 'she') isFemale = true
    else if (maleWords.has(first) || first === 'he') isMale = true
  }
  return isFemale === isMale ? null : isFemale ? 'female' : 'male'
}

const titlesOf = (entry: Name | undefined): string[] =>
  entry?.epithets.filter(({ kind }) => kind === 'title').map(({ text }) => text.split(' ').at(-1)!) ?? []
