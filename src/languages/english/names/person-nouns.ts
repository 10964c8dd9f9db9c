import { words } from '../../words.ts'

/** Nouns for holders of an office: “the minister” is looked up among people with that office. */
export const officeNouns = words(
  `president premier chancellor minister secretary senator congressman congresswoman representative governor mayor ambassador envoy king queen prince princess
  emperor sultan emir pope cardinal archbishop bishop judge justice prosecutor attorney sheriff director chairman chairwoman chair speaker
  counsel commissioner professor superintendent deputy head chief ceo spokesman spokeswoman spokesperson adviser advisor aide lawyer
  administrator commander coach captain official lawmaker legislator delegate diplomat minister-president treasurer master monarch ruler vice-president manager
  negotiator representative mp analyst expert scholar economist historian executive fellow strategist consultant counselor counsellor investigator inspector detective`
)

/** Nouns for a person that say more than an office, or none: “the strongman”, “the veteran”, “the former officer”. */
export const describingNouns = words(
  `leader strongman general admiral colonel major marshal officer soldier veteran warlord dictator tyrant despot autocrat rebel insurgent militant terrorist jihadist
  extremist fugitive exile dissident activist campaigner politician statesman candidate nominee incumbent challenger contender frontrunner rival opponent
  ally backer supporter critic foe enemy friend confidant confidante protege protégé mentor successor predecessor heir businessman businesswoman
  tycoon billionaire millionaire magnate oligarch mogul entrepreneur investor banker industrialist financier founder owner boss
  man woman boy girl teenager youth father mother son daughter brother sister husband wife widow grandfather grandmother uncle nephew niece cousin in-law son-in-law
  suspect defendant accused plaintiff victim witness whistleblower informant spy mole agent operative killer murderer gunman attacker shooter bomber hacker
  author writer novelist poet journalist reporter columnist broadcaster anchor commentator pundit editor publisher actor actress singer rapper
  musician star comedian filmmaker director artist painter player striker goalkeeper midfielder athlete champion boxer golfer driver
  priest cleric preacher imam rabbi pastor monk nun missionary prophet saint
  doctor physician surgeon nurse teacher professor scientist engineer pilot sailor fisherman farmer trader merchant worker employee
  conservative liberal moderate progressive socialist communist nationalist populist democrat republican centrist maverick firebrand hardliner hawk dove
  reformer revolutionary separatist loyalist royalist technocrat bureaucrat
  hero villain saviour savior puppet stooge lackey crony henchman enforcer fixer lieutenant deputy sidekick kingmaker powerbroker
  crook criminal thug gangster conman fraudster liar bully racist bigot demagogue fanatic zealot
  newcomer native resident immigrant refugee migrant citizen student graduate alumnus lawyer jurist
  chairman frontman figurehead mastermind ringleader architect godfather darling icon idol legend genius recluse playboy philanthropist socialite
  counterpart colleague partner deputy envoy emissary messenger mediator peacemaker commander chieftain sheikh ayatollah cleric patriarch matriarch
  monarch ruler president premier traitor defector deserter mercenary fighter guerrilla guerilla partisan pariah outsider insider upstart novice`
)

/** Nouns that tie a person to another or to a power: “Veldania’s man”. */
export const relationNouns = words(
  'man woman puppet stooge lackey crony henchman enforcer fixer ally backer supporter friend foe enemy rival critic darling favourite favorite protege protégé proxy client confidant confidante champion opponent mouthpiece poodle pawn ghost hope'
)

const personEndings = ['man', 'woman', 'ist', 'crat', 'monger', 'keeper', 'maker', 'smith']
const notPersons = words(
  `list assist exist resist consist insist persist mist twist wrist fist gist cyst human german ottoman roman talisman checklist twist waist specialist`
)

/** Checks whether a lower-case singular noun means a person. */
export function isPersonNoun(noun: string): boolean {
  if (officeNouns.has(noun) || describingNouns.has(noun)) return true
  if (noun.length < 6 || notPersons.has(noun)) return false
  return personEndings.some((ending) => noun.endsWith(ending))
}

/** Nouns that women, or men, alone are called. */
export const femaleNouns = words(
  'woman girl mother daughter sister wife widow grandmother niece queen princess empress actress businesswoman spokeswoman chairwoman congresswoman matriarch nun duchess baroness'
)
export const maleNouns = words(
  'man boy father son brother husband grandfather uncle nephew king prince emperor businessman spokesman chairman congressman patriarch monk strongman statesman gunman'
)

export const countryNouns = words('country nation kingdom republic state emirate sultanate')
export const townNouns = words('city town village')

/** Nouns that stand for a country, a town or the like named just before. */
export const placeNouns: ReadonlySet<string> = new Set([...countryNouns, ...townNouns, 'island', 'province', 'archipelago'])

/** Nouns for a group of any name; “the league” means one that is called so. */
export const anyGroupNouns = words(
  'group company firm agency organisation organization outfit network watchdog newspaper startup charity militia'
)

/** Nouns that stand for an organisation named just before. */
export const groupNouns: ReadonlySet<string> = new Set([
  ...anyGroupNouns,
  ...words(
    'party movement ministry union alliance league corporation bank bureau committee commission council department coalition airline club team'
  )
])
