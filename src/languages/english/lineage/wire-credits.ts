import { words } from '../../words.ts'

/** What an agency's name follows where the text only speaks of it: “told Reuters”. */
export const ownReporting =
  /(?:\btold|\btells|\btelling|\b(?:seen|obtained|reviewed|viewed|heard|verified|interviewed|contacted|cited|published) by|\binterview with|\bstatement to|\b(?:said|speaking|spoke) to|\bcontributed to)\s(?:the |news agency |news wire |the news agency )?$/i

/** What a picture's credit is for. */
export const pictureWord = /\b(?:photo|picture|image|pic)s?\b/i

/** Words that may stand in a credit line beside the agency's name. */
export const creditLineWords =
  words(`source sources credit via by from courtesy copyright photo text with additional reporting input inputs files edited story written staff
  and of agencies the news wire contributed to this report article in all rights reserved published first provided distributed feed
  agency c writer writers correspondent`)

/** “Mira Volant contributed to this report”, “inputs from PTI”. */
export const contributedLine = /\b(?:contributed to this (?:report|article|story)|inputs? from|files from)\b/i

/** What follows an agency's name that stands alone as a byline. */
export const behindAgencyByline = /^(?:\s?[|•·]| staff\b| news agency\b)/i

/** “By Mira Volant, ”: what stands before an agency in a byline. */
export const beforeAgencyByline = /^\s*(?:by|from|written by|reporting by)\s[\p{L}\s.,'’|/()-]{0,80}$/iu

/** What may follow the agency there. */
export const endsAgencyByline = /^[\s)|]*(?:$|\||updated|published|staff|writers?\b|correspondent)/i

/** What follows an agency's name in the credit of a picture. */
export const behindPictureAgency = /^\s?(?:via\s(?:Getty|AP|Shutterstock)\b|photo\b|[/]\s?\p{Lu}\p{Ll}|\/Getty|Images?\b)/u
