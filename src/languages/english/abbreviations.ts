import { words } from '../words.ts'

/** Titles that stand before a name: “Dr. Lee”. Lower case, without the stop. */
export const titleAbbreviations = words(
  'mr mrs ms mx dr drs prof profs rev revs fr hon sen sens rep reps gov govs gens pres amb atty gen lt col maj capt cpt cmdr cmdre sgt cpl pvt adm brig supt insp det st ste messrs mme mlle sra srta msgr pfc ssgt lcpl sec dep asst capts sgts lts rt'
)

/** Words that are followed by a figure: “No. 5”, “p. 12”. They are abbreviations before a digit only. */
export const figureAbbreviations = words('no nos p pp vol vols fig figs art arts sec secs para ch chap ed eds ex op cit nr')

/** Months and weekdays. Some are also words or names (“Mar”, “Sun”), so callers must compare the case. */
export const dateAbbreviations = words(
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun'
)

/** Companies, places and other abbreviations inside running text. */
export const otherAbbreviations = words(
  'inc ltd co corp bros llc plc jr sr esq vs etc al approx dept est assn assoc ave blvd rd hwy mt ft univ gov intl natl admin ariz ark calif colo conn del fla ill ind kan ky la md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo mass cf viz ca govt mfg mtg oz lb lbs ft hr hrs min mins mph bn tel ext pt incl excl jct hts'
)

/** American states as news agencies shorten them after the name of a town. */
export const stateAbbreviations = words(
  'ala ariz ark calif colo conn d.c del fla ga ill ind kan ky la md mich minn miss mo mont neb nev n.c n.d n.h n.j n.m n.y okla ore pa r.i s.c s.d tenn tex va vt w.va wash wis wyo mass'
)

/** “ex-rep”, “then-gov”, “vice-adm”: the title after its prefix. */
export const bareTitle = (lower: string) => lower.slice(lower.lastIndexOf('-') + 1)

const isFigure = (code: number) => code >= 48 && code <= 57

/**
 * Checks whether the stop after `word` belongs to the word and not, or not only, to the sentence.
 *
 * Shape: `word` as written without the stop; `next` is the next character that is not white space, or ''.
 */
export function isAbbreviation(word: string, next: string): boolean {
  const lower = word.toLowerCase()
  if (figureAbbreviations.has(lower)) return next !== '' && isFigure(next.charCodeAt(0))
  const isCapital = word !== lower
  if (titleAbbreviations.has(bareTitle(lower))) return isCapital
  if (dateAbbreviations.has(lower)) return isCapital && next !== '' && (isFigure(next.charCodeAt(0)) || next === ',')
  if (!otherAbbreviations.has(lower)) return false
  return isCapital || !shortWords.has(lower)
}

/** Entries that are also everyday words when written small. */
const shortWords = words('co al est del ill ind la pa miss mo mass ore ca min mins art ext pt')
