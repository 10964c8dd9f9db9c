import { words } from '../../words.ts'
import { isPersonNoun } from './person-nouns.ts'

const agentEndings = /(?:[^aeiou]er|[aeiou][a-z]er|or|eer|ant|ent|ee)$/
const notAgents = words(
  `number power paper order matter letter border center centre offer answer computer water winter summer weather quarter chapter tower shelter theater theatre
  river corner dinner layer rather other another either neither whether ever never however over under after later former latter higher lower greater better
  older younger bigger smaller larger closer further longer shorter stronger weaker easier earlier deeper wider former
  door floor error terror factor sector color colour favor favour honor honour labor labour harbor harbour flavor corridor mirror motor tenor vigor humor humour rumor
  minor major prior interior exterior superior manor behavior behaviour anchor
  government parliament department statement agreement movement treatment payment document element argument comment moment event percent investment development
  environment management equipment department apartment content accent rent extent intent continent present recent current different important restaurant plant grant
  warrant giant coffee committee degree fee tree knee guarantee refugee-camp employment settlement deployment involvement announcement amendment assessment commitment
  appointment engagement replacement requirement experiment instrument monument sentiment supplement testament torment ornament fragment segment cement consent talent silent
  cover disaster register chamber member-state customer-base career engineer-corps container freighter tanker cruiser trawler steamer ferry bomber fighter-jet helicopter
  newspaper headquarter semester minister-level character cancer cluster tender gender offender-list order powder ladder folder thunder monster master-plan poster-child
  transfer murder hunger anger danger finger trigger manager-level ledger merger charger danger budget layer prayer player-count power flower shower tower
  fever river lever silver cover clever liver over-under sever discover recover answer per super upper paper proper whisper december november october september
  slaughter laughter chapter daughter-company matter letter butter bitter litter twitter tweet-storm quarter barter charter shatter scooter computer router filter shutter
  fuller taller smaller cellar collar dollar pillar similar particular regular popular familiar solar nuclear`
)

/** Checks whether a noun beside a name means a person there: one of the list, or one that is made like them. */
export function isRoleNoun(noun: string): boolean {
  const last = noun.includes('-') ? noun.slice(noun.lastIndexOf('-') + 1) : noun
  return isPersonNoun(noun) || isPersonNoun(last) || (noun.length > 4 && agentEndings.test(noun) && !notAgents.has(noun))
}
