/** Signs without which no credit is there; most lines have none of them. One pattern costs a third of as many searches. */
export const creditSign = /etty|hoto|mage|icture|redit|hutterstock|ikimedia|©|\/| via |ource/

/** Positions in a picture, and how captions speak of it. */
export const picturePositions =
  /\b(?:(?:second|third|fourth) from (?:the )?(?:left|right)|pictured (?:here|above|below|left|right)|(?:seen|shown|pictured) (?:here )?in (?:this|an?) (?:file|undated|archive|aerial)|in this (?:file|undated|archive|handout|aerial) (?:photo|image|picture)|file (?:photo|picture|image)\b)|, (?:left|right|cent(?:er|re)|far left|far right), |\((?:left|right|cent(?:er|re))\)/

/** “Photo: …”, “Photograph by …”, “Image credit: …”: what names whom the rest of the caption credits. */
export const labelledCredit =
  /(?:^|[\s([|–—-])(?:photo(?:graph)?s?|images?|pictures?|illustration|graphic|video|credits?|source)(?: credits?| courtesy| via| source)?(?: ?[:|/©] ?| by | from | courtesy of )/gi

/** Returns a credit without what opens it and its closing stop; null if nothing is left. */
export const creditOpener = (credit: string): string | null => {
  const words = credit
    .replace(/[\s.|]{1,8}$/, '')
    .replace(/^(?:by|courtesy of|credit)[: ]/i, '')
    .trim()
  return words === '' ? null : words
}

const agencies =
  '(?:AP|AFP|Reuters|EPA|PA|UPI|Xinhua|TASS|Anadolu|Bloomberg|Getty(?: Images)?|Shutterstock|Alamy|iStock|Unsplash|Pexels|Pixabay|Flickr|Wikimedia(?: Commons)?|Associated Press)'
/** A credit at the end of a line. The name of an agency alone does not count: “he told Reuters.” ends a sentence. */
export const creditEnding = new RegExp(
  `(?:\\b${agencies}[^.]{0,12} via ${agencies}|\\b(?:AP|AFP|EPA|Reuters|Getty|file|handout|archive|courtesy|stock) (?:photos?|images?|pictures?)(?:/[^.]{2,40})?|\\bGetty Images|\\bShutterstock|\\bWikimedia Commons|[/©] ?${agencies}(?: ?/ ?[^.]{2,40})?|\\((?:photo|image|picture|credit|source|file|via|©)[^()]{0,80}\\)|\\(${agencies} ?/[^()]{2,60}\\)|[(|–—-] ?(?:photo|image|picture|photograph) ?(?:by|:|credit|courtesy)[^()]{0,80}|\\b(?:photo|image|picture)(?: credit)?: ?[^.:]{2,60})[).\\]]{0,2}$`,
  'i'
)

/** What a credit in brackets may open with. */
export const pictureLabel = /^(?:photo|image|picture)s?(?: by|:)? /i
