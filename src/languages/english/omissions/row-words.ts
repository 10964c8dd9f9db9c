import { words } from '../../words.ts'

/** Words of speaking and of refusing to, whose statement is only that there was none, or where it was made. */
export const speakingWords =
  words(`comment comments commented elaborate elaborated respond responded response reply replied answer answered answers decline declined declines refuse
  refused refuses request requests requested reached reach contacted contact available immediately further details detail give gave provide provided
  speak spoke speaking spoken talk talked talking reporters reporter journalists journalist interview statement briefing press news conference call
  calls message messages email emails phone return returned inquiry inquiries questions question asked ask seek seeking sought add added remarks remark
  spokesman spokeswoman spokesperson representative representatives official officials lawyer attorney publicly declining unavailable repeated offer offered
  specify specified explain explained discuss discussed`)

/** What says that something happened before the day's news. */
export const tellsEarlier =
  /\b(?:ago|previously|formerly|historically|in recent (?:years|months|weeks|decades)|(?:last|past|previous) (?:year|years|month|months|decade|decades|century)|earlier (?:this|that) (?:year|month)|for (?:years|decades|generations)|over the years|used to be|years earlier|since then)\b/i

/** What says that something belongs to the day's news. */
export const tellsOfTheDay =
  /\b(?:today|tonight|yesterday|now|this (?:morning|afternoon|evening|week)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i
