/** Checks whether a compound ends in a participle or the like, so that it describes the name after it and does not belong to it. */
export const isHyphenTail = (norm: string): boolean => {
  const at = norm.lastIndexOf('-')
  return at > 0 && hyphenTails.test(norm.slice(at + 1))
}
const hyphenTails =
  /^(?:[a-z]{2,12}(?:ed|ing)|led|born|run|held|style|era|friendly|wide|like|made|owned|bound|only|level|free|style|type|language|sized|sponsored|linked|elect|designate|old|year)$/
