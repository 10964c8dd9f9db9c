import { creditOpener, labelledCredit, pictureLabel } from '../../languages/lexicon.ts'

const agencies =
  'AP|AFP|Reuters|REUTERS|EPA|EFE|PA|UPI|DPA|dpa|ANSA|TASS|Xinhua|Anadolu|Bloomberg|Getty Images|Getty|Shutterstock|Alamy|iStock|Unsplash|Pexels|Pixabay|Flickr|Wikimedia Commons|Associated Press'
/** “(AFP)”, “(Lee Marn/AFP via Getty Images)”. */
const bracketed = new RegExp(`\\((?:[^()\\n]{0,60}[/ ,])?(?:${agencies})(?: [^()\\n]{0,30})?\\)\\.?$`)
/** “© AFP”, “Lee Marn/AFP”, “… | AFP”. */
const trailing = new RegExp(
  `(?:[©|–—-] ?|(?<=[.”"] ))((?:\\p{Lu}[\\p{L}.'’-]{0,30} ){0,3}(?:[\\p{L}.'’-]{1,30} ?/ ?)?(?:${agencies})(?: (?:via|/) (?:${agencies}))?)\\.?$`,
  'u'
)

/** Finds whom the caption of a picture credits, or null if it names nobody. */
export function findCredit(caption: string): string | null {
  const tail = caption.slice(-160)
  const label = creditBehindLabel(tail)
  if (label !== undefined) return creditOpener(label)
  const bracket = bracketed.exec(tail)?.[0]
  if (bracket !== undefined)
    return creditOpener(
      bracket
        .replace(/^\(/, '')
        .replace(/\)\.?$/, '')
        .replace(pictureLabel, '')
    )
  const end = trailing.exec(tail)?.[1]
  return end === undefined ? null : creditOpener(end)
}

/** The words after a label to the end of the caption; undefined if they are not a name. */
function creditBehindLabel(tail: string): string | undefined {
  for (const { 0: label, index } of tail.matchAll(labelledCredit)) {
    const rest = tail.slice(index + label.length).replace(/\)$/, '')
    if (rest.length >= 2 && rest.length <= LONGEST_CREDIT && !/[()\n]/.test(rest)) return rest
  }
  return undefined
}

const LONGEST_CREDIT = 80
