import { smallWords } from '../../../languages/lexicon.ts'
import type { FoundAttribution } from '../../attributions/find-attributions.ts'
import type { Passage } from '../../passage.ts'
import type { Quotation } from '../../quotations/find-quotations.ts'
import { isWord, type Tokens, tokenAt } from '../../tokens/tokenize.ts'
import type { Word } from '../../tokens/word.ts'
import type { Candidate } from '../compile-rules.ts'
import { isCapital } from '../name-case.ts'
import type { ConstructionFinder } from './find-constructions.ts'
import { sentenceOf } from './sentence-of.ts'

/** More words than this are a quotation, also without a speaker. */
const MOST_WORDS = 3

/**
 * Marks around a word that nobody is said to have said: ‘expert’; and around a phrase of which a rule names a word: ‘renegade general’. A phrase of plain
 * words is mostly a term that is introduced, or a quotation. Titles and nicknames, capitalised throughout, are left out.
 */
export const findScareQuotes: ConstructionFinder = ({ passages, attributions, rules }, p, { rule, words }, matches) => {
  const passage = passages[p]!
  const isNamed = (word: Word) => rules.layers.some(({ candidatesOf }) => candidatesOf(word).some(isOfWord))
  const { field, tokens, sentences, quotations } = passage
  let next = 0
  for (const quotation of quotations) {
    while (next < attributions.length && !isSaidBehind(attributions[next]!, field, quotation.start)) next++
    const isSaid = next < attributions.length && attributions[next]!.content.start < quotation.end
    if (isSaid || !quotation.isClosed || !isScare(passage, quotation, words)) continue
    const from = tokenAt(tokens, quotation.innerStart)
    const to = withoutMark(tokens, tokenAt(tokens, quotation.innerEnd))
    const sentence = sentenceOf(sentences, from)
    if (to - from > 1 && !tokens.words.slice(from, to).some(isNamed)) continue
    if (sentence >= 0 && to > from && to <= sentences[sentence]!.endToken) matches.push({ rule, from, to, sentence })
  }
}

/** A rule names the word as such, not as a part of a phrase or of a construction. */
const isOfWord = ({ phrase, construction }: Candidate) => phrase === null && construction === null

/** Whether an attribution is of quoted words that end after `start`. */
const isSaidBehind = ({ kind, content }: FoundAttribution, field: Passage['field'], start: number) =>
  kind !== 'indirect' && content.field === field && content.end > start

function isScare(
  { tokens }: Passage,
  { start, innerStart, innerEnd, depth }: Quotation,
  namingWords: ReadonlySet<string>
): boolean {
  if (depth > 0) return false
  const from = tokenAt(tokens, innerStart)
  const to = tokenAt(tokens, innerEnd)
  let words = 0
  let capitals = 0
  let letters = 0
  for (let i = from; i < to; i++) {
    if (sentenceEnds.has(tokens.norms[i]!) && i === to - 1 && words > 2) return false
    if (!isWord(tokens, i)) continue
    words++
    if (isCapital(tokens, i) || (capitals > 0 && smallWords.has(tokens.norms[i]!))) capitals++
    if (!/^\d/.test(tokens.norms[i]!)) letters++
  }
  const before = tokenAt(tokens, start) - 1
  return letters > 0 && words <= MOST_WORDS && capitals < words && !isNaming(tokens, before, namingWords)
}

/** Whether the words before the marks say that a name, a title or a word as such follows. */
function isNaming({ norms }: Tokens, before: number, namingWords: ReadonlySet<string>): boolean {
  return (
    before >= 0 &&
    (namingWords.has(norms[before]!) || (norms[before] === 'as' && before > 0 && namingWords.has(norms[before - 1]!)))
  )
}

const sentenceEnds: ReadonlySet<string> = new Set(['.', '?', '!'])

/** American style puts a comma or a stop inside the marks. */
const withoutMark = ({ norms }: Tokens, to: number) => (norms[to - 1] === ',' || norms[to - 1] === '.' ? to - 1 : to)
