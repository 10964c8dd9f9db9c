/** Longer lines are sentences. */
const LONGEST = 90

const counted =
  'shares?|likes?|comments?|views?|reads?|votes?|ratings?|reviews?|retweets?|reactions?|followers?|subscribers?|replies|reposts?|bookmarks?'
const patterns = [
  /^rated \d/i,
  /^(?:average )?rating:? \d/i,
  new RegExp(`^\\d[\\d.,]{0,12} ?[km]? (?:${counted})\\b`, 'i'),
  new RegExp(`^(?:${counted})[: (]{1,3}\\d`, 'i'),
  /^\d{1,3}[ -]min(?:ute)?s? read\b/i,
  /^(?:read|reading) time:? \d/i,
  /^(?:last )?(?:updated|modified|published|posted|edited)(?: on| at|:)? [^.]{0,60}\d/i,
  /^\d{1,3} (?:second|minute|hour|day|week)s? ago\b/i,
  /^page \d{1,3} of \d/i
]

/**
 * Checks whether a line is a counter or a time stamp of the page (“Rated 3.8 by 2,517 visitors”, “312 shares”, “Updated 10:32 GMT”), which differs between pages
 * because it was counted at another time.
 */
export const isPageCounter = (line: string): boolean =>
  line.length <= LONGEST && /\d/.test(line) && patterns.some((pattern) => pattern.test(line.trim()))
