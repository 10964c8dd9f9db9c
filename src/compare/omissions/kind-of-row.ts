import { isFunctionWord, speakingWords, tellsEarlier, tellsOfTheDay } from '../../languages/lexicon.ts'
import type { OmissionKind } from '../../schemas/comparison.ts'
import type { Reading } from '../../schemas/reading.ts'
import type { AlignedCell } from '../align/align-sentences.ts'
import type { RelatedRow } from '../align/relate-cells.ts'
import type { Story, StorySentence } from '../story/index-story.ts'

/**
 * Returns what a row is to its story: a quotation, mere attribution (who said, or would not say, something), background that repeats what was known before, or
 * else a fact. Background is only what says so: a date before the story's, or words like “ago” and “in recent years”, and nothing of the day.
 */
export function kindOfRow(story: Story, { base }: RelatedRow): OmissionKind {
  const { reading } = story.articles[base.article]!
  if (base.sentences.every(isMereAttribution)) return 'attribution'
  if (quotedShare(reading, base) >= MOSTLY) return 'quotation'
  const year = storyYear(story)
  return base.sentences.every((sentence) => isBackground(sentence, year)) ? 'background' : 'fact'
}

const MOSTLY = 0.5

/** Share of the characters of a cell that stand within quotation marks of somebody. */
function quotedShare({ attributions }: Reading, { sentences }: AlignedCell): number {
  let [quoted, all] = [0, 0]
  for (const { sentence } of sentences) {
    all += sentence.end - sentence.start
    for (const { content, kind } of attributions) {
      if (kind === 'indirect' || content.field === 'title') continue
      quoted += Math.max(0, Math.min(sentence.end, content.end) - Math.max(sentence.start, content.start))
    }
  }
  return quoted / all
}

/** So many other words may name who it was and when. */
const MOST_OTHER = 2

function isMereAttribution({ wording }: StorySentence): boolean {
  let [known, other] = [0, 0]
  wording.words.forEach((word, i) => {
    if (isFunctionWord(word)) return
    const isName = startsCapital(wording.text, wording.starts[i]!)
    if (speakingWords.has(word)) known++
    // the person and the day
    else if (!isName) other++
  })
  return known > 0 && other <= Math.min(known, MOST_OTHER) && !/\d/.test(wording.text)
}

const startsCapital = (text: string, at: number) => text.charCodeAt(at) >= 65 && text.charCodeAt(at) <= 90

const years = /\b(?:1[0-9]|20)\d\d\b/g

function isBackground({ wording: { text } }: StorySentence, storyYear: number | undefined): boolean {
  if (tellsOfTheDay.test(text)) return false
  if (tellsEarlier.test(text)) return true
  const told = (text.match(years) ?? []).map(Number)
  return told.length > 0 && told.every((year) => (storyYear === undefined ? year < LATEST : year < storyYear))
}

/** Without any date a year tells nothing for sure, but one of another century is past. */
const LATEST = 2000

/** The year of the story’s first dated article. */
function storyYear({ articles }: Story): number | undefined {
  const dated = articles.find(({ reading }) => reading.publishedAt !== null)
  return dated === undefined ? undefined : Number(dated.reading.publishedAt!.slice(0, 4))
}
