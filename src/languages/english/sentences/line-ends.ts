/** A word at the end of a line that wants another after it. */
export const danglingWord =
  /(?:^|\s)(?:the|a|an|of|to|in|on|at|by|for|from|with|and|or|but|that|as|is|are|was|were|be|has|have|had|his|her|its|their)$/i

/** Words that never end a separate line, however short it is. */
export const openWord = /(?:^|\s)(?:the|an|of|and|or|his|her|its|their)$/i

/** A stop that may belong to its word: “Gov.” before a name, “U.S.” and “p.m.” before a small letter. */
export const titleStop = /(?:^|\s)(?:Mr|Mrs|Ms|Dr|Prof|Rev|Gov|Sen|Rep|Gen|Lt|Col|Capt|Sgt|Maj|Adm|St)\.$/

/** The last words of a letter. */
export const signOff = /^(?:regards|wishes|sincerely|faithfully|truly|thanks|cheers|yours)$/
