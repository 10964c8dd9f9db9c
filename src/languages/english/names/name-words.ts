import { words } from '../../words.ts'
import { dateAbbreviations } from '../abbreviations.ts'
import { calendarWords } from '../time-words.ts'

/** Capitalised words that name nobody: months, week days, the pronoun, languages of the page, feast days. */
export const calendarNames: ReadonlySet<string> = new Set([
  ...calendarWords,
  ...dateAbbreviations,
  ...words('jan. feb. mar. apr. aug. sept. oct. nov. dec. easter christmas ramadan')
])

/** Words that begin a sentence or a line of a headline and are no names, however the tagger reads them there. */
export const openingWords = words(
  `i a an the this that these those he she it we you they him her them us me my your his its our their who whom whose which what when where why how
  and or but nor so yet if unless until while whereas because since although though as than then thus hence therefore however moreover meanwhile
  still also even only just not no yes never ever always often again once now here there today tomorrow yesterday tonight later soon earlier
  in on at by for from to into onto of off over under after before during between among amid against about above below across along around
  behind beside beyond despite down except inside like near outside past per through throughout toward towards up upon via with within without
  is are was were be been being am do does did done has have had having can could will would shall should may might must
  all any both each every few many more most much neither none one other others several some such two three four five six seven eight nine ten
  last next first second third former latter new old early late further same another according asked given instead perhaps maybe indeed nearly almost
  about more less let please say says said see read back well very too further speaking following based despite asked once`
)

/** Lower-case words that stand inside a person’s name. */
export const nameParticles = words(
  'al el bin ibn ben abu bint van von der den de da do dos das di del della du la le ter ten zu af av y'
)

/** Prefixes written with a hyphen inside a name: “al-Maren”. */
export const nameParticlePrefixes = words('al el ar as ash at an ad az ul abd abu ibn bin ben umm')

/** Words that end the name of a thing that is nobody and nowhere: “Harbour Act”, “Skarn Prize”. */
export const thingWords = words(
  'act day week month year century convention survey prize award awards medal war treaty agreement accord accords plan deal amendment constitution code bill law cup games olympics series show report program programme protocol declaration doctrine summit election elections championship festival street dream era age rights relations affairs grants'
)

/** Words that end the name of an organisation, or alone make one of the words before them. */
export const organizationWords = words(
  `ministry department agency administration government council committee commission board bureau office authority parliament senate congress assembly
  court tribunal party union league alliance federation confederation association society institute institution foundation fund trust centre center
  bank group company corporation corp inc ltd llc plc co holdings partners industries airlines airways motors systems technologies enterprises
  army navy force forces corps brigade regiment battalion guard guards militia front movement coalition brotherhood police command fleet
  university college school academy hospital clinic church mosque cathedral museum library theatre theater
  times post news herald tribune journal gazette courier guardian observer telegraph chronicle magazine press radio television tv network broadcasting media
  club team united organization organisation network campaign caucus embassy consulate service services staff cabinet house
  companies brothers sons laboratories studios productions records pictures entertainment media international watch initiative project observatory
  democrats republicans conservatives liberals socialists communists greens nationalists rebels lab labs bloc pact treaty corporation exchange societies`
)

/** Words that end the name of a company and are left out when it is named again: “Tarn Holdings”, “Tarn”. */
export const companyWords = words(
  'group inc corp corporation co ltd llc plc holdings partners industries motors systems technologies enterprises company companies brothers laboratories'
)

/** Words that head “X of Y”: “Ministry of Trade”, “Gulf of Skarn”. */
export const ofHeads = words(
  `ministry department government bank university college institute house council court board bureau office church army party league kingdom republic
  gulf isle island bay cape strait state states union federation association society organization organisation committee commission centre center
  school academy academy museum order daughters sons knights people parliament congress chamber confederation community alliance front movement
  city county province duchy emirate sultanate district secretary minister chief director president chancellor agreement treaty declaration
  academy library brotherhood international assembly speaker`
)

/** Words that end, or begin, the name of a place. */
export const placeWords = words(
  `river lake sea ocean bay gulf strait island islands isle mount mountain mountains hill hills valley desert peninsula cape coast beach port harbour harbor
  city town village county province district state republic kingdom emirates territory region street avenue road boulevard square park bridge airport
  station canal border north south east west northern southern eastern western central upper lower new saint san santa los las el fort point falls creek
  forest plains heights gate tower palace castle strip`
)

/** Words that often precede the capitalised name of a place. */
export const placePrepositions = words('in near outside across throughout toward towards into around')

/** Verbs whose subject is mostly a person. */
export const personVerbs = words(
  `said says told tells added adds argued argues asked asks tweeted tweets wrote writes replied insisted insists claimed claims denied denies
  admitted admits recalled recalls explained explains noted notes warned warns testified resigned smiled laughed nodded spoke speaks met meets
  believes thinks thought felt feels knows knew refused agreed vowed vows pledged promised promises praised thanked accused blamed urged
  declared acknowledged suggested observed joked quipped boasted mused remarked countered responded conceded confirmed stated arrived died
  married retired appeared tried wants wanted hopes hoped himself herself`
)

/** Capitalised words that stand for a party or a faith and its members: they join no name after them. */
export const memberWords = words(
  'republican republicans democrat democrats democratic tory tories conservative conservatives liberal liberals socialist socialists communist communists labour muslim muslims christian christians jew jews jewish catholic catholics islamist islamists sunni sunnis shia shiite shiites nazi nazis'
)

/** Words that are no name whatever their case. */
export const neverNames = words("jr. sr. i i'm ok a the mr pm am it he she we they you my and but this that if")
