import { words } from '../../words.ts'

/** Words that open with an apostrophe for what is left out. */
export const elisions: ReadonlySet<string> = new Set([
  'em',
  'til',
  'till',
  'tis',
  'twas',
  'cause',
  'n',
  'bout',
  'round',
  'cos',
  'un'
])

/** Verbs of speech and thought in the forms that follow a quotation. */
export const quotationCues = words(
  'said says say asked asks ask told tells added adds replied replies answered answers shouted shouts yelled yells cried cries called calls whispered whispers exclaimed exclaims wondered wonders wrote writes tweeted posted insisted insists declared declares demanded demands announced announces continued continues began begins started thought thinks concluded concludes explained explains joked jokes quipped quips muttered murmured screamed screams snapped snaps warned warns urged urges argued argues noted notes recalled recalls remarked responded responds retorted sighed growled howled inquired enquired mused boasted complained conceded admitted protested pleaded begged chanted sang reads went came commented comments stated states queried queries pointed observed observes countered counters confirmed confirms claimed claims acknowledged acknowledges revealed reveals allowed'
)

/** Words that may be the subject of a verb of speech. */
export const cueSubjects = words(
  'he she it they we i you who one somebody someone everyone the a an another his her their my our both some'
)

/** Words that open a clause, so that what stands before them is no cue: “Tashk said that …”, “Tashk said he …”. */
export const saidClauseOpeners = new Set([
  'that',
  'he',
  'she',
  'it',
  'they',
  'we',
  'i',
  'there',
  'if',
  'whether',
  'why',
  'how',
  'what'
])

/** Pronouns by which quoted people mean themselves. */
export const speakersOwn = new Set(['i', 'we', 'you'])

/** Words in capitals before a colon that name no speaker. */
export const capitalNotices = words(
  'NOTE UPDATE BREAKING READ WATCH LISTEN RELATED PHOTO PHOTOS VIDEO PROS CONS CORRECTION SEE ALSO MORE WARNING SPOILER TOPIC'
)
