import { words } from '../../languages/words.ts'

/** What pages count under an article; one of these at least stands in such a line. */
const counted = words(
  `share shares shared like likes liked tweet tweets retweet retweets comment comments view views viewed reaction reactions vote votes rating ratings rated
  review reviews star stars upvote upvotes downvote downvotes follower followers subscriber subscribers trending repost reposts reply replies listen listens
  read reads reading bookmark bookmarks score claps`
)

/** What else stands in it: where, by whom, of what. */
const beside = words(
  `facebook twitter x whatsapp linkedin pinterest reddit telegram instagram email print average overall user users reader readers people person persons time times
  est estimated to by from of out this that article story page post has have been was on min mins minute minutes sec secs seconds hour hours with and or so
  far total popular most visitors customers k m`
)

const figure = /^#?\d[\d.,]{0,11}[km]?$/
const starSigns = /^[★☆⭐✩✪✭⯨]{3,10}$/u
const LONGEST_COUNT = 70
const LONGEST_STARS = 30

/** Checks whether a line is a counter of the page: a rating, shares and comments, a reading time (“Rated 3.8 by 2,517 visitors”, “56 Comments 12 Shares”). */
export function isWidgetCount(line: string): boolean {
  if (line.length > LONGEST_COUNT) return false
  if (line.length <= LONGEST_STARS && starSigns.test(line.replace(/[\s\d.,/()]+/g, ''))) return true
  let hasFigure = false
  let hasCounted = false
  for (const piece of line.toLowerCase().split(/[\s:|/()•·–—-]+/)) {
    const word = piece.replace(/[.!,]{1,3}$/, '')
    if (word === '') continue
    if (figure.test(word)) hasFigure = true
    else if (counted.has(word)) hasCounted = true
    else if (!beside.has(word)) return false
  }
  return hasFigure && hasCounted
}
