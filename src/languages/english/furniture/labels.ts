/** A transcript's first words: a hesitation, or a call before a comma. */
export const hesitates = /\b(?:uh|um|erm|uh-huh)\b/i

/** An address or a hesitation before a comma, as transcripts open. */
export const callsOut = /^(?:okay|ok|yeah|yes|hello|hi|hey|alright|oh),/i

/** The head of a path through a site. */
export const hereFirst = /^you are here\b/i

/** A verb of a headline (“quits”, “banned”) or a plural that it may speak of; names of sections in the plural are listed. */
export const mayBeVerb = /(?:s|ed)$/i

/** What people also say in a finished sentence. */
export const spokenToo = /^(?:got it|i agree|join us|please wait|thank you for|thanks for|what do you think|tell us)\b/

/** “12 comments”, “Comments (3)”. */
export const countedComments =
  /^(?:\(?\d{1,6}\)? (?:comments?|repl(?:y|ies)|responses?|thoughts? on\b.{0,100}|responses? to\b.{0,100})|(?:comments?|responses?|replies) ?\(\d{1,6}\))$/i

/** Points, reading time, a number or pages alone on a line. */
export const tally =
  /^(?:\d{1,3}(?:[.,]\d{1,3})?[km]? points?|\d{1,2} ?min(?:ute)?s?|#\d{1,5}|page \d{1,4}(?: of \d{1,4})?|pages?:(?: \d{1,3}){2,30})$/i

/** “(c)” alone may also count the items of a list. */
export const copyrightSign = /^(?:©|\(c\) ?(?:\d{4}|copyright|by )).{0,200}$/i

/** “Mira Volant says on 3 May:”: the head of a comment. */
export const saidBy = /^[\p{Lu}@][\p{L}\p{N}_.'’ -]{1,40} (?:says|said|wrote)(?: on .{4,40}| at .{4,40})?:$/u
