import {
  anyGroupNouns,
  cities,
  clauseBreaks,
  countryForms,
  countryNouns,
  femaleCourtesies,
  femaleNames,
  femaleNouns,
  genericNouns,
  indefiniteModifiers,
  leaderNouns,
  maleCourtesies,
  maleNames,
  maleNouns,
  officeNouns,
  placeWords,
  relationalNouns,
  townNouns
} from '../../languages/lexicon.ts'
import type { Surroundings } from './attached-epithets.ts'
import { canonical, collectRoles, overlapOf } from './collect-roles.ts'
import type { DraftEpithet } from './describe-epithet.ts'
import type { Entry } from './link-mentions.ts'
import { type MentionLog, makeMentionLog } from './mention-log.ts'
import type { Nominal } from './nominal-epithets.ts'

/** Tells whom a nominal means; `note` is told of every mention, in order. */
export interface Resolver {
  readonly note: (entry: number, passage: number, at: number) => void
  readonly resolve: (nominal: Nominal) => number
}

/** What a nominal is resolved by. */
interface Known {
  readonly around: Surroundings
  readonly entries: readonly Entry[]
  readonly roles: ReturnType<typeof collectRoles>
  readonly log: MentionLog
}

export function makeResolver(
  around: Surroundings,
  entries: readonly Entry[],
  found: readonly (readonly DraftEpithet[])[]
): Resolver {
  const roles = collectRoles(around, entries, found)
  const hasOffice = entries.map((_, entry) => found[entry]!.some(({ kind, head }) => kind === 'title' || officeNouns.has(head)))
  const log = makeMentionLog(around, entries, hasOffice)
  const known = { around, entries, roles, log }
  return {
    note: log.note,
    resolve: (nominal) => (nominal.kind === 'person' ? findPerson(known, nominal) : findOther(known, nominal))
  }
}

function findPerson(known: Known, nominal: Nominal): number {
  const { head, qualifiers } = nominal.epithet
  for (const word of qualifiers) if (indefiniteModifiers.has(word)) return -1
  const holder = findHolder(known, nominal)
  if (holder >= 0 || nominal.hasPossessor || relationalNouns.has(head)) return holder
  if (head === 'president' && !known.roles.has('president')) return presidentByCount(known, nominal)
  return officeNouns.has(head) && !qualifiers.has('former') ? -1 : findRecent(known, nominal)
}

/** A group or a place. */
function findOther({ entries, log }: Known, nominal: Nominal): number {
  const { head } = nominal.epithet
  if (nominal.kind === 'group' && !anyGroupNouns.has(head)) return log.lastNamedBy(head)
  return log.recent.find((entry) => log.isNear(entry, nominal, 1) && canBe(entries[entry]!, nominal)) ?? -1
}

/** The person who holds the office that the nominal names, the last one mentioned if several do. */
function findHolder({ entries, roles, log }: Known, nominal: Nominal): number {
  const { head, qualifiers } = nominal.epithet
  const holders = roles.get(canonical(head)) ?? []
  const more =
    head === 'leader' || head === 'ruler'
      ? [...leaderNouns].flatMap((office) => (office === canonical(head) ? [] : (roles.get(office) ?? [])))
      : []
  let best = -1
  let bestScore = Number.NEGATIVE_INFINITY
  for (const role of [...holders, ...more].slice(-50)) {
    const match = overlapOf(role.qualifiers, qualifiers)
    if (match === null || (nominal.hasPossessor && match < 1 && !leaderNouns.has(head)) || !agrees(entries[role.entry]!, head))
      continue
    if (match < 1 && !holders.includes(role)) continue
    const score = match * 1e8 + placeOf(log, role.entry)
    if (score > bestScore) {
      best = role.entry
      bestScore = score
    }
  }
  if (bestScore >= -1e8) return best
  // “the minister” before “Minister Helm”, if nobody else is one
  const isSole = best >= 0 && holders.every(({ entry, qualifiers: own }) => entry === best && !own.has('former'))
  return isSole && !nominal.hasPossessor ? best : -1
}

/** Orders entries by their last mention; those not mentioned yet come far below. */
const placeOf = ({ lastAt, lastPassage }: MentionLog, entry: number) =>
  lastAt[entry]! >= 0 ? lastPassage[entry]! * 1e7 + Math.min(lastAt[entry]!, 1e7 - 1) : -1e9

/** Whether the person is known to hold the same office elsewhere, or for another party. */
const holdsAnother = ({ roles }: Known, entry: number, { epithet }: Nominal): boolean =>
  (roles.get(canonical(epithet.head)) ?? []).some(
    (role) => role.entry === entry && overlapOf(role.qualifiers, epithet.qualifiers) === null
  )

function findRecent(known: Known, nominal: Nominal): number {
  const { around, entries, log } = known
  const { head, qualifiers } = nominal.epithet
  const near = log.recent.filter(
    (entry) => around.isPerson(entry) && log.isNear(entry, nominal, 2) && agrees(entries[entry]!, head)
  )
  if (genericNouns.has(head) && qualifiers.size === 0 && near.length !== 1) return -1
  return (
    near.find(
      (entry) =>
        log.isNear(entry, nominal, 1) &&
        !holdsAnother(known, entry, nominal) &&
        !isSubjectHere(around, nominal, log.lastAt[entry]!)
    ) ?? -1
  )
}

/** Whom a text means that never says “President Helm”. */
function presidentByCount({ log }: Known, nominal: Nominal): number {
  const entry = log.outstanding()
  return entry >= 0 && !log.isNear(entry, nominal, 0) ? entry : -1
}

/** Whether the noun fits the person’s sex, as far as given names and courtesies tell. */
function agrees({ words: name, mentions }: Entry, head: string): boolean {
  const wantsWoman = femaleNouns.has(head)
  if (!wantsWoman && !maleNouns.has(head)) return true
  const isWoman = femaleNames.has(name[0]!) || mentions.some(({ courtesy }) => femaleCourtesies.has(courtesy))
  const isMan = maleNames.has(name[0]!) || mentions.some(({ courtesy }) => maleCourtesies.has(courtesy))
  if (isWoman === isMan) return true
  return wantsWoman === isWoman
}

/** “Helm thanked the strongman”: the subject of the clause is not its object. */
function isSubjectHere({ draft }: Surroundings, { sentence, epithet }: Nominal, at: number): boolean {
  const { passage, first } = epithet
  const { tokens, sentences } = draft.passages[passage]!
  if (at < sentences[sentence]!.firstToken) return false
  let hasVerb = false
  for (let i = at + 1; i < first; i++) {
    const norm = tokens.norms[i]!
    if (clauseBreaks.has(norm)) return false
    if (tokens.tags[i] === 'VERB') hasVerb = true
  }
  return hasVerb
}

/** Whether a place or an organisation can be meant by the noun. */
function canBe({ type, words: name }: Entry, { kind, epithet }: Nominal): boolean {
  if (kind === 'group') return type === 'organization'
  if (type !== 'place') return false
  const form = name.join(' ')
  const isCountry = countryForms.has(form)
  if (townNouns.has(epithet.head)) return !isCountry
  return isCountry || !countryNouns.has(epithet.head) || (!cities.has(form) && !placeWords.has(name.at(-1)!))
}
