const quoted = /[“"][^”"]{0,2000}[”"]/g
const firstPerson = /\b(?:I|I['’]m|I['’]ve|I['’]d|I['’]ll|me|my|imo|imho|lol|btw)\b/
const secondPerson = /\b(?:you|your|you['’]re|yours|u|thanks|thank you|guys|folks|mate|bro)\b/i
const opensSmall = /^\p{Ll}/u
const shouting = /[!?]{2,}|\b\p{Lu}{4,} \p{Lu}{4,}\b|[:;]-?[)(DP](?:\s|$)/u
const asks = /\?(?:\s|$)/

/** How much a line sounds like a reader: 0 for a line of news, 2 and more for one that speaks for itself or to others. */
export function soundsLikeReader(line: string): number {
  const own = line.replace(quoted, ' ')
  let score = 0
  if (opensSmall.test(line)) score += 2
  if (firstPerson.test(own)) score++
  if (secondPerson.test(own)) score++
  if (asks.test(own)) score++
  if (shouting.test(own)) score++
  return score
}

const forumChrome =
  /^(?:reaction score|join date|joined|messages|click to expand|thread starter|top bottom|well-known member|senior member|elite member|registered user|active member|full member|new member|you must log in or register to reply here|post reply)\b/i

/** Whether a line belongs to the frame of a forum. */
export const isForumChrome = (line: string) => line.length < 80 && forumChrome.test(line)
