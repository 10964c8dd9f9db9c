import type { PartOfSpeech } from '../../languages/language.ts'
import { mainLanguage } from '../../languages/languages.ts'
import { type ScannedTokens, scanTokens } from './scan-tokens.ts'
import { countWordsMade, type Word } from './word.ts'

/** The tokens of one block; `starts` and `ends` count from the block's first character. */
export interface BlockTokens {
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  readonly words: readonly Word[]
  readonly norms: readonly string[]
  readonly tags: readonly PartOfSpeech[]
  readonly lemmas: readonly string[]
}

/** Characters of block text that are remembered at most: some 20 MB with their tokens. */
const REMEMBERED_CHARACTERS = 1_000_000

/** Longer blocks are not remembered, because no outlet reprints them exactly. */
const LONGEST_REMEMBERED = 5_000

/**
 * Blocks met before, because reprints carry the same paragraphs and the tagger is most of the time of a reading. A block's
 * tokens depend on its text alone, so that remembering them changes no answer.
 */
const remembered = new Map<string, BlockTokens>()
let rememberedCharacters = 0

/** Cuts and tags one block of text (a paragraph, a headline) by itself. */
export function tokenizeBlock(block: string): BlockTokens {
  const known = remembered.get(block)
  if (known !== undefined) return known
  const scanned: ScannedTokens = { starts: [], ends: [], words: [] }
  scanTokens(block, 0, block.length, scanned)
  const { starts, ends, words } = scanned
  const tokens = {
    starts,
    ends,
    words,
    norms: words.map(({ norm }) => norm),
    ...mainLanguage.tagForms(
      words.map(({ form }) => form),
      countWordsMade()
    )
  }
  if (block.length <= LONGEST_REMEMBERED) remember(block, tokens)
  return tokens
}

function remember(block: string, tokens: BlockTokens): void {
  if (rememberedCharacters + block.length > REMEMBERED_CHARACTERS) {
    remembered.clear()
    rememberedCharacters = 0
  }
  remembered.set(block, tokens)
  rememberedCharacters += block.length
}
