import { hereFirst, mayBeVerb, sectionJoiners, sectionWords } from '../../languages/lexicon.ts'

/** Marks between the items of a menu, with white space around them; a wide gap also parts items. */
const itemMark = /\s[|¦•·∙/]\s|\t| {3}/
/** Marks between the steps of a breadcrumb trail, with white space around them. */
const stepMark = /\s(?:[>›»→]|>>)\s/
const LONGEST = 200
const LEAST_ITEMS = 3
const MOST_ITEM_WORDS = 2
const MOST_SECTION_WORDS = 5

const opensLarge = /^[\p{Lu}\p{N}]/u

/**
 * Checks whether a line leads around a site and reports nothing: the items of a menu (“Home | World | Harbour”), a breadcrumb trail (“News > Osterby”), or the
 * name of a section (“World and Regional News”).
 */
export const isNavigation = (line: string): boolean =>
  line.length <= LONGEST && (isTrail(line) || isMenu(line) || isSection(line))

const splitAt = (line: string, mark: RegExp): string[] =>
  line
    .split(mark)
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** Short items and nothing else: a headline has more words between two bars. Two items are a menu if the first is a section. */
function isMenu(line: string): boolean {
  const items = splitAt(line, itemMark)
  if (items.length < 2 || !items.every(isItem)) return false
  return items.length >= LEAST_ITEMS || isSectionName(items[0]!)
}

function isItem(item: string): boolean {
  const counted = wordsOf(item).filter((word) => !isJoiner(word))
  return counted.length <= MOST_ITEM_WORDS && opensLarge.test(item) && !/[.!?…,:;]$/.test(item)
}

/** Steps from a section or the first page down; the last one may be the article's own headline. */
function isTrail(line: string): boolean {
  if (hereFirst.test(line)) return true
  const steps = splitAt(line, stepMark)
  return steps.length >= 2 && (isSectionName(steps[0]!) || (steps.length > 2 && steps.slice(0, -1).every(isItem)))
}

const wordsOf = (name: string): string[] => name.split(/[\s,]/).filter((word) => word !== '')
const isSectionWord = (word: string) => sectionWords.has(word.toLowerCase())
const isJoiner = (word: string) => sectionJoiners.has(word.toLowerCase())
const isSectionName = (name: string) => wordsOf(name).every((word) => isSectionWord(word) || isJoiner(word))

/** “Osterby Harbour News”, “Harbour, Arts and Books”: capitals throughout, a section last, and no word that may be a verb. */
function isSection(line: string): boolean {
  const all = wordsOf(line)
  if (all.length > MOST_SECTION_WORDS || !isSectionWord(all.at(-1) ?? '')) return false
  return all.every((word) => isJoiner(word) || (opensLarge.test(word) && (isSectionWord(word) || isPlainName(word))))
}

const isPlainName = (word: string) => /^\p{L}+$/u.test(word) && !mayBeVerb.test(word)
