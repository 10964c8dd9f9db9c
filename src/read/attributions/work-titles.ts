import {
  calledBy,
  exampleOpeners,
  likening,
  smallWords,
  titledBy,
  vessels,
  wordings,
  works,
  workVerbs
} from '../../languages/lexicon.ts'
import { isWord } from '../tokens/tokenize.ts'
import { ADJ, ADP, CCONJ, COMMA, DET, lemmaAt, NOUN, normAt, type Outline, PART, PROPN, QUOTE, VERB } from './outline.ts'
import { endsPhrase } from './phrases.ts'

const MOST_WORDS = 9

/**
 * Checks whether the quotation at `item` is the title of a work: every word of it has its capital, and it stands where a show or a book is named (“on “Morning
 * Hour””, “Veldania One’s “Morning Hour””, “the novel “The Long Pier””, “a book titled “Piers””).
 */
export function isWorkTitle(outline: Outline, item: number, low: number): boolean {
  const { kinds } = outline
  let before = item - 1
  while (before - 1 >= low && (kinds[before] === CCONJ || kinds[before] === COMMA) && kinds[before - 1] === QUOTE) {
    if (isWorkTitle(outline, before - 1, low)) return hasTitleCase(outline, item, 1)
    break
  }
  if (before >= low && kinds[before] === COMMA) before--
  if (before < low) return false
  const kind = kinds[before]!
  const norm = normAt(outline, before)
  const isNamed = kind === VERB && (titledBy.has(norm) || (calledBy.has(norm) && isCalledWork(outline, before - 1, low)))
  if (isExplainedAsWork(outline, item)) return hasTitleCase(outline, item, 1)
  if (isNamed || isAmongWorks(outline, before, low) || isWork(outline, before, low)) return hasTitleCase(outline, item, 1)
  if (before < item - 1) return false
  if (kind === VERB) return isWorkVerb(outline, before, item) && hasTitleCase(outline, item, 2)
  const isPlace = (kind === ADP && !likening.has(normAt(outline, before))) || (kind === PART && normAt(outline, before) !== 'to')
  if (!isPlace || (item + 1 < kinds.length && kinds[item + 1] === QUOTE && !endsPhrase(outline, item))) return false
  return hasTitleCase(outline, item, 2)
}

/** “novels like “…””, “pieces such as “…””: after “such as” any plural but one of wordings. */
function isAmongWorks(outline: Outline, at: number, low: number): boolean {
  if (at - 1 < low || !exampleOpeners.has(normAt(outline, at))) return false
  if (normAt(outline, at - 1) !== 'such') return isWork(outline, at - 1, low)
  return at - 2 >= low && normAt(outline, at - 2).endsWith('s') && !wordings.has(lemmaAt(outline, at - 2))
}

/** “the comedy*,* called …” */
const isCalledWork = (outline: Outline, at: number, low: number) =>
  isWork(outline, outline.kinds[at] === COMMA ? at - 1 : at, low)

/** “*“The Drowned Bell”*, a painting by Lee”: a work explains what stands in the marks. */
function isExplainedAsWork(outline: Outline, item: number): boolean {
  const { kinds } = outline
  if (kinds[item + 1] !== COMMA || kinds[item + 2] !== DET) return false
  let noun = item + 3
  while (noun < Math.min(kinds.length - 1, item + 6) && (kinds[noun] === ADJ || kinds[noun + 1] === NOUN)) noun++
  return noun < kinds.length && isWork(outline, noun, item)
}

/** Whether a work or a ship is named by the noun at `at`. */
function isWork(outline: Outline, at: number, low: number): boolean {
  const kind = outline.kinds[at]!
  if (at < low || (kind !== NOUN && kind !== PROPN)) return false
  return works.has(normAt(outline, at)) || works.has(lemmaAt(outline, at)) || vessels.has(lemmaAt(outline, at))
}

/** “They sang “Oh Marrow””, and no speech: nothing ends a clause inside the marks. */
function isWorkVerb(outline: Outline, verb: number, item: number): boolean {
  if (!workVerbs.has(lemmaAt(outline, verb))) return false
  const { text, quotations } = outline.passage
  return !/[,.!;:]/.test(text[quotations[outline.quotes[item]!]!.innerEnd - 1]!)
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
