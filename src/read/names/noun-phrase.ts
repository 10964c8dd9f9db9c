import type { Tokens } from '../tokens/tokenize.ts'
import { isPersonNoun } from './person-nouns.ts'
import { words } from './word-lists.ts'

/** A noun phrase: tokens `[first, stop)`, of which `head` is the last noun before anything that hangs on it. */
export interface NounPhrase {
  readonly first: number
  readonly stop: number
  readonly head: number
}

export const determiners = words(
  'the a an his her its their our my your this that these those another one some any no every each'
)
const breakers = words(
  `of in at on by for from to into onto with without within under over after before during between among amid against about above below across along
  around behind beside beyond despite down except inside near off outside past per since through throughout toward towards until up upon via as than like
  and or but nor so yet if unless while whereas because although though that who whom whose which what when where why how
  i he she it we you they him them us me himself herself itself
  is are was were be been being am do does did has have had can could will would shall should may might must not n't to there`
)

const wordStart = /^[\p{L}\p{N}]/u
const isWordLike = (norm: string) => (norm.charCodeAt(0) >= 97 && norm.charCodeAt(0) <= 122) || wordStart.test(norm)

const longestPhrase = 12

/** The noun phrase that begins at token `at`, determiner and possessives included, without what hangs on its head; null where none does. */
export function readNounPhrase({ norms, tags, lemmas }: Tokens, at: number, limit: number): NounPhrase | null {
  let i = at
  if (i < limit && determiners.has(norms[i]!)) i++
  const from = i
  for (; i < limit && i < at + longestPhrase; i++) {
    const norm = norms[i]!
    if (norm === "'s" || norm === "'") {
      if (i === from || i + 1 >= limit || !isWordLike(norms[i + 1]!)) break
      continue
    }
    if (!isWordLike(norm)) break
    if (norm === 'and' && tags[i - 1] === 'ADJ' && i > from && i + 1 < limit && tags[i + 1] === 'ADJ') continue
    if (tags[i] !== 'PROPN' && (breakers.has(norm) || (determiners.has(norm) && i > from))) break
    const tag = tags[i]!
    if (tag === 'AUX' || tag === 'PRON' || tag === 'ADP' || tag === 'SCONJ') break
    if (tag === 'VERB' && !isPersonNoun(norm) && !describesNoun(norms, tags, lemmas, i, limit)) break
  }
  let head = i - 1
  while (head >= from && tags[head] === 'ADV') head--
  if (head < from || norms[head] === "'s" || norms[head] === "'") return null
  return { first: at, stop: head + 1, head }
}

/** A participle before a noun: “the disgraced minister”. */
function describesNoun(
  norms: readonly string[],
  tags: readonly string[],
  lemmas: readonly string[],
  i: number,
  limit: number
): boolean {
  const norm = norms[i]!
  if (
    i + 1 >= limit ||
    tags[i - 1] === 'NOUN' ||
    tags[i - 1] === 'PROPN' ||
    norm === lemmas[i] ||
    !(norm.endsWith('ed') || norm.endsWith('ing') || norm.endsWith('en'))
  )
    return false
  const next = tags[i + 1]!
  return next === 'NOUN' || next === 'ADJ' || next === 'PROPN'
}

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

/** Whether a noun beside a name means a person there: one of the list, or one that is made like them. */
export function isRoleNoun(noun: string): boolean {
  const last = noun.includes('-') ? noun.slice(noun.lastIndexOf('-') + 1) : noun
  return isPersonNoun(noun) || isPersonNoun(last) || (noun.length > 4 && agentEndings.test(noun) && !notAgents.has(noun))
}
