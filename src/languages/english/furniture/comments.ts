/** Words that commenters speak of themselves with. */
export const firstPerson = /\b(?:I|I['’]m|I['’]ve|I['’]d|I['’]ll|me|my|imo|imho|lol|btw)\b/

/** Words that commenters address others with. */
export const secondPerson = /\b(?:you|your|you['’]re|yours|u|thanks|thank you|guys|folks|mate|bro)\b/i

/** Lines that forums print around their posts. */
export const forumChrome =
  /^(?:reaction score|join date|joined|messages|click to expand|thread starter|top bottom|well-known member|senior member|elite member|registered user|active member|full member|new member|you must log in or register to reply here|post reply)\b/i
