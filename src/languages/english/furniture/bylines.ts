import { words } from '../../words.ts'

/** What a byline opens with. */
export const bylineOpener = /^(?:by|written by|reported by|posted by|story by|words by|edited by|from)\s?:?\s+/i

/** Words and signs that join the names and roles of a byline. */
export const bylineConnectors = words('and with for in of the at de la van der von al bin & | - – — •')

/** What a byline calls its author. */
export const bylineRoles =
  /^(?:staff|senior|chief|special|political|foreign|crime|business|sports?|health|science|local|national|contributing|writer|reporter|correspondent|editor|bureau|associated|press|reuters|afp|ap|agencies|agency|news|desk|team|service)$/i

/** A month, in full or short; to be built into expressions. */
export const monthPattern =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'

/** A day and its month, in either order. */
export const dayMonth = new RegExp(
  `\\b(?:\\d{1,2}(?:st|nd|rd|th)? (?:${monthPattern})|(?:${monthPattern})\\.? \\d{1,2}(?:st|nd|rd|th)?)\\b`,
  'i'
)

/** Whether a word may stand in a line that is a date. */
export const dateWords = new RegExp(
  `^(?:${monthPattern}|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|at|on|by|am|pm|a\\.m|p\\.m|et|est|edt|gmt|utc|ist|bst|cet|cest|pst|pdt|pt|cst|cdt|hrs|updated|published|posted|created|ago|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|read|min|t|z|last|first|modified|yesterday|today|\\d{1,4}(?:st|nd|rd|th|am|pm|h|m|z)?)$`,
  'i'
)

/** A date that a page has put directly before the first word of its text. */
export const gluedDate =
  /^(?:date|published|posted|updated|created)(?: on)?:? ?(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{4})(?:[T ]\d{1,2}:\d{2}(?::\d{2})?)?(?= )/i

/** “Mira Volant is a senior reporter …”: what a page says of its author. */
export const authorBio =
  /^(?:\p{Lu}[\p{L}.'’-]{1,20} ){2,4}(?:[Ii]s|has been|was) (?:an? |the |our )?(?:[\p{L}&-]{1,20} ){0,5}(?:[Rr]eporter|[Ww]riter|[Ee]ditor|[Cc]olumnist|[Cc]orrespondent|[Jj]ournalist|[Bb]logger|[Cc]ontributor|freelancer|author)\b/u

/** Whether a line opens with the author's name and continues with what the author is or does. */
export const bioVerb = (line: string, byline: string) =>
  line.slice(0, byline.length).toLowerCase() === byline.toLowerCase() &&
  / (?:is|has|covers|writes|can be|lives|works|reports|joined)\b/i.test(line.slice(byline.length, byline.length + 12))

/** Two words in capitals to five, nothing between them but commas and “and”: a headline links its words in more ways. */
export const namesAlone = /^\p{Lu}[\p{L}.'’-]{0,30},?(?: (?:and |& )?\p{Lu}[\p{L}.'’-]{0,30},?){1,4}$/u

/** What may stand before a date. */
export const dateLabels = new Set([
  '',
  'on',
  'published',
  'published on',
  'first published',
  'first published on',
  'posted',
  'posted on',
  'date'
])

/** “3 hours ago”, “4 min read”, a time of the day. */
export const timeOfLine = /\b(?:ago|read)\b|\d:\d\d/i

/** What a page puts before its author's name. */
export const bylineLabel = /^(?:by|written by|posted by|author)\b[:\s]*/i
