import { firstPerson, forumChrome, secondPerson } from '../../languages/lexicon.ts'

const opensSmall = /^\p{Ll}/u
const shouting = /[!?]{2}|\p{Lu}{4} \p{Lu}{4}|[:;]-?[)(DP](?:\s|$)/u
const asks = /\?(?:\s|$)/

/** Returns how much a line sounds like a reader: 0 for a line of news, 2 and more for one that speaks for itself or to others. */
export function soundsLikeReader(line: string): number {
  const own = withoutQuotes(line)
  let score = 0
  if (opensSmall.test(line)) score += 2
  if (firstPerson.test(own)) score++
  if (secondPerson.test(own)) score++
  if (asks.test(own)) score++
  if (shouting.test(own)) score++
  return score
}

/** The line without what stands between quotation marks in it; a mark that nothing closes is passed over. */
function withoutQuotes(line: string): string {
  const parts: string[] = []
  let at = 0
  for (;;) {
    const start = line.slice(at).search(/[“"]/)
    const end = start === -1 ? -1 : line.slice(at + start + 1).search(/[”"]/)
    if (end === -1) return [...parts, line.slice(at)].join(' ')
    parts.push(line.slice(at, at + start))
    at += start + end + 2
  }
}

/** Checks whether a line belongs to the frame of a forum. */
export const isForumChrome = (line: string) => line.length < 80 && forumChrome.test(line)
