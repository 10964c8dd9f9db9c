import { femaleNames, femaleWords, maleNames, maleWords } from '../../languages/lexicon.ts'
import type { Passage } from '../passage.ts'
import { tokenAt } from '../tokens/tokenize.ts'
import type { FoundName } from './find-names.ts'

/** One mention of a name in a field, with its sentence and whether it stands in a quotation. */
export interface IndexedMention {
  readonly start: number
  readonly end: number
  readonly name: number
  readonly sentence: number
  readonly isQuoted: boolean
}

export type Gender = 'she' | 'he'

/** Indexes the mentions of one field in order. */
export function indexMentions(passage: Passage, names: readonly FoundName[]): IndexedMention[] {
  const { field, sentences, quotations } = passage
  const places = names
    .flatMap(({ mentions }, name) =>
      mentions.filter((mention) => mention.field === field).map(({ start, end }) => ({ start, end, name }))
    )
    .sort((a, b) => a.start - b.start || b.end - a.end)
  let sentence = 0
  let quotation = 0
  return places.map((place) => {
    while (sentence + 1 < sentences.length && sentences[sentence + 1]!.start <= place.start) sentence++
    while (quotation < quotations.length && (quotations[quotation]!.end <= place.start || quotations[quotation]!.depth > 0))
      quotation++
    const isQuoted = quotation < quotations.length && quotations[quotation]!.start <= place.start
    return { ...place, sentence, isQuoted }
  })
}

/** Returns what titles and epithets tell of each person’s gender; undefined if nothing or both. */
export function gendersOf(names: readonly FoundName[], passages: readonly Passage[]): (Gender | undefined)[] {
  const fields = new Map(passages.map(({ field, tokens }) => [field, tokens]))
  return names.map(({ type, mentions, epithets }) => {
    if (type !== 'person') return undefined
    let isFemale = false
    let isMale = false
    for (const place of [...epithets, ...mentions]) {
      const tokens = fields.get(place.field)
      if (tokens === undefined) continue
      // a title may stand in the mention or right before it
      for (let i = Math.max(0, tokenAt(tokens, place.start) - 1); i < tokens.length && tokens.starts[i]! < place.end; i++) {
        const word = tokens.norms[i]!
        const bare = word.endsWith('.') ? word.slice(0, -1) : word
        if (femaleWords.has(bare)) isFemale = true
        else if (maleWords.has(bare)) isMale = true
      }
    }
    return isFemale === isMale ? undefined : isFemale ? 'she' : 'he'
  })
}

/** Returns the gender that each person's given name suggests; undefined if it may be a man’s or a woman’s, or is not known. */
export function givenGendersOf(names: readonly FoundName[]): (Gender | undefined)[] {
  return names.map(({ type, name }) => {
    const space = name.indexOf(' ')
    if (type !== 'person' || space < 0) return undefined
    const given = name.slice(0, space).toLowerCase()
    const isFemale = femaleNames.has(given)
    return isFemale === maleNames.has(given) ? undefined : isFemale ? 'she' : 'he'
  })
}
