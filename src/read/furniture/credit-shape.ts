import { creditEnding, creditSign, picturePositions } from '../../languages/lexicon.ts'

const LONGEST_CAPTION = 420
const LONGEST_POSITIONED = 260
const TAIL = 110

/** Quoted speech, or a second sentence: then it is the article that speaks of a picture. */
const goesOn = /["“”]|[a-z]{3}[.!?] \p{Lu}/u

/** Checks whether a line is a caption or a picture's credit. */
export function isCredit(line: string): boolean {
  if (line.length > LONGEST_CAPTION) return false
  const tail = line.length > TAIL ? line.slice(-TAIL) : line
  if (creditSign.test(tail) && creditEnding.test(tail)) return true
  return line.length <= LONGEST_POSITIONED && picturePositions.test(line) && !goesOn.test(line)
}
