import { isWord } from '../tokens/tokenize.ts'
import { ADP, COMMA, NOUN, normAt, type Outline, PART, PROPN, QUOTE, VERB } from './outline.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

const smallWords = words('a an the of in on at to for from with by and or but nor as vs')

/** What has a title: “the film “…””. */
const works = words(
  `show program programme series song book novel film movie play album episode article column essay poem story report magazine podcast ad advert spot
  drama musical documentary memoir biography single video game anthem hymn painting sculpture exhibition exhibit opera ballet band blog website newsletter
  commentary editorial comedy sitcom thriller broadway network channel contest competition classic hit bestseller ballad cartoon comic manifesto`
)
const namedBy = words('titled entitled')
/** Prepositions that lead to what somebody is called, and not to a show or a book. */
const likening = words('as like than')

const MOST_WORDS = 9

/**
 * Whether the quotation at `item` is the title of a work: every word of it has its capital, and it stands where a show or a book is named (“on “Morning
 * Hour””, “Veldania One’s “Morning Hour””, “the novel “The Long Pier””, “a book titled “Piers””).
 */
export function isWorkTitle(outline: Outline, item: number, low: number): boolean {
  const { kinds } = outline
  let before = item - 1
  if (before >= low && kinds[before] === COMMA) before--
  if (before < low) return false
  const kind = kinds[before]!
  const norm = normAt(outline, before)
  const isNamed = kind === VERB && namedBy.has(norm)
  const isWork = (kind === NOUN || kind === PROPN) && works.has(norm)
  const isPlace = before === item - 1 && ((kind === ADP && !likening.has(norm)) || (kind === PART && norm !== 'to'))
  if (!isNamed && !isWork && !isPlace) return false
  if (isPlace && item + 1 < kinds.length && kinds[item + 1] === QUOTE) return false
  return hasTitleCase(outline, item, isNamed || isWork ? 1 : 2)
}

/** Whether all words inside the marks but the small ones are capitalised, `fewest` of them at least. */
function hasTitleCase(outline: Outline, item: number, fewest: number): boolean {
  const { text, tokens, quotations } = outline.passage
  const { innerEnd } = quotations[outline.quotes[item]!]!
  let count = 0
  let capitals = 0
  for (let i = outline.tokens[item]!; i < tokens.length && tokens.starts[i]! < innerEnd; i++) {
    if (!isWord(tokens, i)) continue
    if (++count > MOST_WORDS) return false
    const first = text[tokens.starts[i]!]!
    if (first !== first.toLowerCase()) capitals++
    else if (!smallWords.has(tokens.norms[i]!)) return false
  }
  return capitals >= fewest
}
