import { words } from '../words.ts'
import { calendarWords } from './time-words.ts'

/**
 * Closed-class words that open a sentence if they are written with a capital and are seldom part of a name,
 * so that a stop before one of them ends a sentence even after an abbreviation.
 */
const starters = words(
  'the a an this that these those he she it they we you i his her its their our my your there here in on at by for from with without after before as when whenever while if unless but and or nor so yet because although though since until despite during under over between among about against according however meanwhile moreover furthermore nevertheless nonetheless instead also still both each every either neither some many several most all few more no not nobody nothing none what who whom whose where why how which once one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety millions thousands hundreds dozens yesterday today tomorrow tonight earlier later last nearly almost even just only perhaps maybe indeed then thus therefore hence such another other others now to of are is was were do does did have has had can could will would should may might must please let yes anyone everyone someone somebody everything something critics officials people travellers travelers police'
)

/** Words of the clock and the calendar that continue after “p.m.”. */
export const clockWords: ReadonlySet<string> = new Set([
  ...calendarWords,
  ...words('et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst cet cest eastern pacific central mountain local')
])

/** Words that continue with a sentence after a name that ends in a mark (“Yahoo! and …”). */
const links = words('and or nor of in is are was were has have had for to with by at on as from that which who s')

/** Words that bind a date to what stands before it, and what a date is printed after. */
const beforeDates = words('on at from since until by for of and to published updated posted last first date dated')

export const leadsToDate = (norm: string) => beforeDates.has(norm)
/** “Seventy-two” opens a sentence as “Seventy” does. */
const compoundFigure = /^(?:twen|thir|for|fif|six|seven|eigh|nine)ty-/

export const isStarter = (word: string) => starters.has(word.toLowerCase()) || compoundFigure.test(word.toLowerCase())
export const isLink = (norm: string) => links.has(norm)
