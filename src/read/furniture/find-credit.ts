const agencies =
  'AP|AFP|Reuters|REUTERS|EPA|EFE|PA|UPI|DPA|dpa|ANSA|TASS|Xinhua|Anadolu|Bloomberg|Getty Images|Getty|Shutterstock|Alamy|iStock|Unsplash|Pexels|Pixabay|Flickr|Wikimedia Commons|Associated Press'
/** “Photo: …”, “Photograph by …”, “Image credit: …”: what names whom the rest of the caption credits. */
const labelled =
  /(?:^|[\s([|–—-])(?:photo(?:graph)?s?|images?|pictures?|illustration|graphic|video|credits?|source)(?: credits?| courtesy| via| source)?(?: ?[:|/©] ?| by | from | courtesy of )/gi
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
  if (label !== undefined) return clean(label)
  const bracket = bracketed.exec(tail)?.[0]
  if (bracket !== undefined)
    return clean(
      bracket
        .replace(/^\(/, '')
        .replace(/\)\.?$/, '')
        .replace(/^(?:photo|image|picture)s?(?: by|:)? /i, '')
    )
  const end = trailing.exec(tail)?.[1]
  return end === undefined ? null : clean(end)
}

/** The words after a label to the end of the caption; undefined if they are not a name. */
function creditBehindLabel(tail: string): string | undefined {
  for (const { 0: label, index } of tail.matchAll(labelled)) {
    const rest = tail.slice(index + label.length).replace(/\)$/, '')
    if (rest.length >= 2 && rest.length <= LONGEST_CREDIT && !/[()\n]/.test(rest)) return rest
  }
  return undefined
}

const LONGEST_CREDIT = 80

const clean = (credit: string): string | null => {
  const words = credit
    .replace(/[\s.|]{1,8}$/, '')
    .replace(/^(?:by|courtesy of|credit)[: ]/i, '')
    .trim()
  return words === '' ? null : words
}
