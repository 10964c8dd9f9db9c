const agencies =
  'AP|AFP|Reuters|REUTERS|EPA|EFE|PA|UPI|DPA|dpa|ANSA|TASS|Xinhua|Anadolu|Bloomberg|Getty Images|Getty|Shutterstock|Alamy|iStock|Unsplash|Pexels|Pixabay|Flickr|Wikimedia Commons|Associated Press'
/** “Photo: Lee Marn”, “Photograph by A. Nonn”, “Image credit: Reuters”, behind the caption or alone. */
const labelled =
  /(?:^|[\s([|–—-])(?:photo(?:graph)?s?|images?|pictures?|illustration|graphic|video|credits?|source)(?: credits?| courtesy| via| source)?(?: ?[:|/©] ?| by | from | courtesy of )([^()\n]{2,80})\)?$/i
/** “(AFP)”, “(Lee Marn/AFP via Getty Images)”. */
const bracketed = new RegExp(`\\((?:[^()\\n]{0,60}[/ ,])?(?:${agencies})(?: [^()\\n]{0,30})?\\)\\.?$`)
/** “© AFP”, “Lee Marn/AFP”, “… | AFP”. */
const trailing = new RegExp(
  `(?:[©|–—-] ?|(?<=[.”"] ))((?:\\p{Lu}[\\p{L}.'’-]{0,30} ){0,3}(?:[\\p{L}.'’-]{1,30} ?/ ?)?(?:${agencies})(?: (?:via|/) (?:${agencies}))?)\\.?$`,
  'u'
)

/** Whom the caption of a picture credits, or null where it names nobody. */
export function findCredit(caption: string): string | null {
  const tail = caption.slice(-160)
  const label = labelled.exec(tail)?.[1]
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

const clean = (credit: string): string | null => {
  const words = credit
    .replace(/[\s.|]{1,8}$/, '')
    .replace(/^(?:by|courtesy of|credit)[: ]/i, '')
    .trim()
  return words === '' ? null : words
}
