import { words } from '../../words.ts'

/** Courtesy before a name. It stands in the mention and describes nobody. */
export const courtesies = words('mr mrs ms mx miss dr messrs mme mlle mister madam sir dame lord lady')

/** Courtesy titles that mean a woman or a man. */
export const femaleCourtesies = words('mrs ms miss mme mlle madam dame lady queen princess duchess baroness')
export const maleCourtesies = words('mr mister sir lord king prince duke baron')

/** Shortened titles and what they stand for. They belong to the mention (“Gen. Oren Tashk”), as readers see it. */
export const shortTitles: ReadonlyMap<string, string> = new Map(
  'gen general|lt lieutenant|col colonel|maj major|capt captain|cpt captain|cmdr commander|sgt sergeant|cpl corporal|adm admiral|brig brigadier|sen senator|rep representative|gov governor|pres president|prof professor|rev reverend|fr father|amb ambassador|supt superintendent|insp inspector|det detective|hon honourable|pvt private|msgr monsignor|atty attorney|asst assistant|st saint|sec secretary|sens senator|reps representative|govs governor|gens general|profs professor'
    .split('|')
    .map((pair) => pair.split(' ') as [string, string])
)

/** The last word of a title that stands before a name and is capitalised there: “President Helm”. */
export const titleHeads = words(
  'president premier chancellor minister secretary senator congressman congresswoman representative governor mayor ambassador envoy general admiral colonel major captain commander lieutenant sergeant corporal brigadier marshal commodore king queen prince princess emperor empress sultan emir sheikh sheik shah pope cardinal archbishop bishop rabbi imam ayatollah reverend father sister brother pastor judge justice prosecutor attorney sheriff chief director chairman chairwoman chairperson chair speaker leader whip counsel commissioner professor doctor officer detective inspector superintendent constable deputy councillor councilor councilman councilwoman alderman lawmaker delegate ombudsman coach master spokesman spokeswoman spokesperson adviser advisor analyst administrator treasurer controller comptroller duke duchess earl count baron baroness ceo cfo coo founder manager strategist pilot'
)

/** Words that stand before the last word of a title: “Deputy Foreign Minister”. */
export const titleModifiers = words(
  'vice deputy prime foreign first second acting interim former ex assistant associate senior chief lieutenant major brigadier rear fleet air field special attorney secretary grand crown supreme executive managing general defense defence finance interior health education justice trade energy housing transport environment agriculture labour labor treasury state home shadow junior lord lady press majority minority house senate national security under principal permanent presidential district county city police fire army navy harbour harbor party opposition communications campaign outgoing incoming elect incumbent economic affairs intelligence staff sergeant master lead head'
)

/** What follows “Secretary of”, “Minister of”, “Chief of”: “Secretary of State Ilse Varn”. */
export const titleComplements = words(
  'state defense defence staff treasury commerce energy labor labour health education transportation transport interior justice finance agriculture foreign affairs homeland security veterans war navy army trade environment police housing culture science information economy industry the and human services house senate parliament'
)

/** Words that stand before a title and tell when or how it is held. */
export const formerWords: ReadonlySet<string> = new Set(['former', 'ex', 'acting', 'late', 'then', 'senior', 'top'])

/** Returns an abbreviation without its stops. */
export const bare = (norm: string): string => (norm.endsWith('.') ? norm.replaceAll('.', '') : norm)

/** Short titles that are no words of their own, stop or no stop. */
const shortOnly = words('sen gov rep prof lt gen col')

/** Returns the full title that a word stands for; '' if it is not a title. */
export function headOfTitle(norm: string): string {
  const plain = bare(norm)
  if (norm.endsWith('.') || shortOnly.has(plain)) return shortTitles.get(plain) ?? ''
  return titleHeads.has(plain) ? plain : ''
}

/** Checks whether a word may be the last of a title with a name after it. */
export const endsTitle = (norm: string): boolean => courtesies.has(bare(norm)) || headOfTitle(norm) !== ''
