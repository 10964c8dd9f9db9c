import { francAll } from 'franc'
import { countWords, type WordCounts } from './english-share.ts'
import { languageTags } from './language-tags.ts'

/** `isSure` is false if the text is too short or too odd to tell. */
export interface DetectedLanguage {
  readonly tag: string
  readonly isSure: boolean
}

/** The quick test reads this many pieces of this many characters, spread over the text. */
const PIECES = 6
const PIECE_LENGTH = 300
/** The close look counts words in this much. */
const LONGEST_SAMPLE = 20_000

/** Share of English function words above which a text is English, and below which it may be something else. */
const SURE_SHARE = 0.2
const DOUBTFUL_SHARE = 0.12
const FEWEST_MARKED = 4
/** Words without a mark of English that are enough to believe the trigrams. */
const FEWEST_WORDS = 48
/** Letters that the trigram test needs before it may call a text in Latin letters foreign. */
const FEWEST_LETTERS = 64
/** Letters of another script that are enough to tell. */
const FEWEST_FOREIGN_LETTERS = 8

/** The trigram test reads this many pieces at most, each of this many characters: its scores depend on the length. */
const MOST_VOTES = 5
const VOTE_LENGTH = 120
/** It gives the best language 1; one that leaves English above this has not told them apart. */
const ENGLISH_SCORE = 0.8

const candidates = [...languageTags.keys()]

/**
 * Returns the language of a text as a BCP 47 tag; `en`, not sure, if in doubt.
 *
 * English by its share of function words in pieces spread over the text; if that is low, by trigrams (franc, after Cavnar and
 * Trenkle 1994). Another language only if it is clearly more likely.
 */
export function detectLanguage(text: string): DetectedLanguage {
  const quick = sampleWords(text, PIECES, PIECE_LENGTH)
  if (isSurelyEnglish(quick)) return { tag: 'en', isSure: true }
  const sample = text.slice(0, LONGEST_SAMPLE)
  const whole = { words: 0, english: 0, letters: 0, foreign: 0 }
  countWords(sample, 0, sample.length, whole)
  return isSurelyEnglish(whole) ? { tag: 'en', isSure: true } : judgeDoubtful(sample, whole)
}

const isSurelyEnglish = ({ words, english, letters, foreign }: WordCounts) =>
  english >= FEWEST_MARKED && english >= words * SURE_SHARE && foreign < letters

function sampleWords(text: string, pieces: number, length: number): WordCounts {
  const counts = { words: 0, english: 0, letters: 0, foreign: 0 }
  if (text.length <= pieces * length) countWords(text, 0, text.length, counts)
  else
    for (let i = 0; i < pieces; i++) {
      const from = Math.floor(((text.length - length) * i) / (pieces - 1))
      countWords(text, from, from + length, counts)
    }
  return counts
}

function judgeDoubtful(sample: string, counts: WordCounts): DetectedLanguage {
  const { words, english: marked, letters, foreign } = counts
  const doubt = { tag: 'en', isSure: false }
  const isForeignScript = foreign >= FEWEST_FOREIGN_LETTERS && foreign > letters
  if (!isForeignScript && (letters < FEWEST_LETTERS || marked >= words * DOUBTFUL_SHARE)) return doubt
  const best = voteOnPieces(sample, isForeignScript)
  if (best === 'en') return { tag: 'en', isSure: words >= FEWEST_WORDS }
  if (best === undefined) return isForeignScript ? { tag: 'und', isSure: false } : doubt
  return { tag: best, isSure: true }
}

/** The language that more than half of the pieces are in by their trigrams; undefined if none is, or English is not told from it. */
function voteOnPieces(sample: string, isForeignScript: boolean): string | undefined {
  const pieces = Math.min(MOST_VOTES, Math.ceil(sample.length / VOTE_LENGTH))
  const votes = new Map<string, number>()
  for (let i = 0; i < pieces; i++) {
    const from = pieces === 1 ? 0 : Math.floor(((sample.length - VOTE_LENGTH) * i) / (pieces - 1))
    const ranked = francAll(sample.slice(from, from + VOTE_LENGTH), { minLength: 1, only: candidates })
    const tag = languageTags.get(ranked[0]![0])
    const englishScore = ranked.find(([code]) => code === 'eng')?.[1] ?? 0
    if (tag !== undefined && (tag === 'en' || isForeignScript || englishScore <= ENGLISH_SCORE)) {
      votes.set(tag, (votes.get(tag) ?? 0) + 1)
    }
  }
  for (const [tag, count] of votes) if (count * 2 > pieces) return tag
  return undefined
}
