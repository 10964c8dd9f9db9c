const LONGEST_CAPTION = 420
const LONGEST_POSITIONED = 260
const TAIL = 110

const agency =
  '(?:AP|AFP|Reuters|EPA|PA|UPI|Xinhua|TASS|Anadolu|Bloomberg|Getty(?: Images)?|Shutterstock|Alamy|iStock|Unsplash|Pexels|Pixabay|Flickr|Wikimedia(?: Commons)?|Associated Press)'
/** A credit at the end of a line. The name of an agency alone does not count: “he told Reuters.” ends a sentence. */
const endings = new RegExp(
  `(?:\\b${agency}[^.]{0,12} via ${agency}|\\b(?:AP|AFP|EPA|Reuters|Getty|file|handout|archive|courtesy|stock) (?:photos?|images?|pictures?)(?:/[^.]{2,40})?|\\bGetty Images|\\bShutterstock|\\bWikimedia Commons|[/©] ?${agency}(?: ?/ ?[^.]{2,40})?|\\((?:photo|image|picture|credit|source|file|via|©)[^()]{0,80}\\)|\\(${agency} ?/[^()]{2,60}\\)|[(|–—-] ?(?:photo|image|picture|photograph) ?(?:by|:|credit|courtesy)[^()]{0,80}|\\b(?:photo|image|picture)(?: credit)?: ?[^.:]{2,60})[).\\]]{0,2}$`,
  'i'
)
/** Signs without which no credit is there; most lines have none of them. One pattern costs a third of as many searches. */
const creditSign = /etty|hoto|mage|icture|redit|hutterstock|ikimedia|©|\/| via |ource/

/** Positions in a picture, and how captions speak of it. */
const positions =
  /\b(?:(?:second|third|fourth) from (?:the )?(?:left|right)|pictured (?:here|above|below|left|right)|(?:seen|shown|pictured) (?:here )?in (?:this|an?) (?:file|undated|archive|aerial)|in this (?:file|undated|archive|handout|aerial) (?:photo|image|picture)|file (?:photo|picture|image)\b)|, (?:left|right|cent(?:er|re)|far left|far right), |\((?:left|right|cent(?:er|re))\)/
/** Quoted speech, or a second sentence: then it is the article that speaks of a picture. */
const goesOn = /["“”]|[a-z]{3}[.!?] \p{Lu}/u

/** Checks whether a line is a caption or a picture's credit. */
export function isCredit(line: string): boolean {
  if (line.length > LONGEST_CAPTION) return false
  const tail = line.length > TAIL ? line.slice(-TAIL) : line
  if (creditSign.test(tail) && endings.test(tail)) return true
  return line.length <= LONGEST_POSITIONED && positions.test(line) && !goesOn.test(line)
}
