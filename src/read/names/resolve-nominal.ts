import { words } from '../../languages/words.ts'
import type { Surroundings } from './attached-epithets.ts'
import { cities } from './cities.ts'
import { canonical, collectRoles, overlapOf } from './collect-roles.ts'
import { countryForms } from './countries.ts'
import type { DraftEpithet } from './describe-epithet.ts'
import { femaleNames, maleNames } from './given-names.ts'
import type { Entry } from './link-mentions.ts'
import { placeWords } from './name-words.ts'
import type { Nominal } from './nominal-epithets.ts'
import { femaleNouns, groupNouns, maleNouns, officeNouns } from './person-nouns.ts'
import { femaleCourtesies, maleCourtesies } from './titles.ts'

/** Tells whom a nominal means; `note` is told of every mention, in order. */
export interface Resolver {
  readonly note: (entry: number, passage: number, at: number) => void
  readonly resolve: (nominal: Nominal) => number
}

/** Offices that “the leader” may mean. */
const leaders = words(
  'president premier minister chancellor king queen emir sultan sheikh chairman dictator general leader ruler ayatollah emperor'
)
/** Heads too general to mean somebody unless he is the only person about. */
const generic = words(
  'man woman boy girl teenager youth officer suspect victim father mother son daughter brother sister wife husband child person witness reporter journalist author doctor student worker driver citizen fan user soldier native star player friend patient voter reader'
)
/** Nouns that say what somebody is to another: they mean a person only where the text said who. */
const relational = words(
  'colleague partner neighbour neighbor friend guest son daughter mother father wife husband brother sister child cousin niece nephew uncle aunt parent widow successor predecessor heir'
)
/** “The next president” is nobody yet. */
const indefinite = words('next future other average typical ideal')
const recentCount = 6

export function makeResolver(
  around: Surroundings,
  entries: readonly Entry[],
  found: readonly (readonly DraftEpithet[])[]
): Resolver {
  const roles = collectRoles(around, entries, found)
  const hasRole = entries.map((_, entry) => found[entry]!.some(({ kind, head }) => kind === 'title' || officeNouns.has(head)))
  const lastAt = new Int32Array(entries.length).fill(-1)
  const lastPassage = new Int32Array(entries.length).fill(-1)
  const counts = new Int32Array(entries.length)
  const recent: number[] = []
  const lastOfWord = new Map<string, number>()
  let mostNamed = -1
  let nextNamed = -1

  const note = (entry: number, passage: number, at: number) => {
    lastAt[entry] = at
    lastPassage[entry] = passage
    counts[entry]!++
    if (entries[entry]!.type === 'organization')
      for (const word of entries[entry]!.words) if (groupNouns.has(word)) lastOfWord.set(word, entry)
    if (around.isPerson(entry) && !hasRole[entry] && entry !== mostNamed) {
      if (mostNamed < 0 || counts[entry]! > counts[mostNamed]!) {
        nextNamed = mostNamed
        mostNamed = entry
      } else if (nextNamed < 0 || counts[entry]! > counts[nextNamed]!) nextNamed = entry
    }
    const place = recent.indexOf(entry)
    if (place >= 0) recent.splice(place, 1)
    recent.unshift(entry)
    if (recent.length > recentCount * 2) recent.pop()
  }
  const isNear = (entry: number, { epithet, sentence }: Nominal, sentencesBack: number) => {
    if (lastPassage[entry] !== epithet.passage) return false
    const { sentences } = around.draft.passages[epithet.passage]!
    return lastAt[entry]! >= sentences[Math.max(0, sentence - sentencesBack)]!.firstToken
  }

  const byRole = (nominal: Nominal): number => {
    const { head, qualifiers } = nominal.epithet
    const holders = roles.get(canonical(head)) ?? []
    const more =
      head === 'leader' || head === 'ruler'
        ? [...leaders].flatMap((office) => (office === canonical(head) ? [] : (roles.get(office) ?? [])))
        : []
    let best = -1
    let bestScore = Number.NEGATIVE_INFINITY
    for (const role of [...holders, ...more].slice(-50)) {
      const match = overlapOf(role.qualifiers, qualifiers)
      if (match === null || (nominal.hasPossessor && match < 1 && !leaders.has(head)) || !agrees(entries[role.entry]!, head))
        continue
      const isSeen = lastAt[role.entry]! >= 0
      if (match < 1 && !holders.includes(role)) continue
      const score = match * 1e8 + (isSeen ? lastPassage[role.entry]! * 1e7 + Math.min(lastAt[role.entry]!, 1e7 - 1) : -1e9)
      if (score > bestScore) {
        best = role.entry
        bestScore = score
      }
    }
    if (bestScore >= -1e8) return best
    // “the minister” before “Minister Helm”, where nobody else is one
    const isSole = best >= 0 && holders.every(({ entry, qualifiers: own }) => entry === best && !own.has('former'))
    return isSole && !nominal.hasPossessor ? best : -1
  }

  /** Whether the person is known to hold the same office elsewhere, or for another party. */
  const holdsAnother = (entry: number, { epithet }: Nominal): boolean =>
    (roles.get(canonical(epithet.head)) ?? []).some(
      (role) => role.entry === entry && overlapOf(role.qualifiers, epithet.qualifiers) === null
    )

  const byRecency = (nominal: Nominal): number => {
    const { head, passage, first } = nominal.epithet
    const near = recent.filter((entry) => around.isPerson(entry) && isNear(entry, nominal, 2) && agrees(entries[entry]!, head))
    if (generic.has(head) && nominal.epithet.qualifiers.size === 0 && near.length !== 1) return -1
    return (
      near.find(
        (entry) =>
          isNear(entry, nominal, 1) &&
          !holdsAnother(entry, nominal) &&
          !isSubjectHere(around, nominal, passage, lastAt[entry]!, first)
      ) ?? -1
    )
  }

  /** The person of no office who is named twice as often as any other such: whom a text means that never says “President Helm”. */
  const presidentByCount = (nominal: Nominal): number => {
    const others = nextNamed < 0 ? 0 : counts[nextNamed]!
    if (mostNamed < 0 || isNear(mostNamed, nominal, 0)) return -1
    return counts[mostNamed]! >= Math.max(3, 2 * others) ? mostNamed : -1
  }

  const resolve = (nominal: Nominal): number => {
    const { head, qualifiers } = nominal.epithet
    if (nominal.kind !== 'person') {
      if (nominal.kind === 'group' && !anyGroupNouns.has(head)) return lastOfWord.get(head) ?? -1
      return recent.find((entry) => isNear(entry, nominal, 1) && canBe(entries[entry]!, nominal)) ?? -1
    }
    for (const word of qualifiers) if (indefinite.has(word)) return -1
    const holder = byRole(nominal)
    if (holder >= 0 || nominal.hasPossessor || relational.has(head)) return holder
    if (head === 'president' && !roles.has('president')) return presidentByCount(nominal)
    return officeNouns.has(head) && !nominal.epithet.qualifiers.has('former') ? -1 : byRecency(nominal)
  }
  return { note, resolve }
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

/** “Helm thanked the strongman”: whoever is the subject of the clause is not its object. */
function isSubjectHere({ draft }: Surroundings, { sentence }: Nominal, passage: number, at: number, first: number): boolean {
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
const clauseBreaks = words(', ; : — – " “ ” that who which after before because while when as and but if where since')

/** Nouns for a group of any name; “the league” means one that is called so. */
const anyGroupNouns = words(
  'group company firm agency organisation organization outfit network watchdog newspaper startup charity militia'
)
const countryNouns = words('country nation kingdom republic state emirate sultanate')
const townNouns = words('city town village')

/** Whether a place or an organisation can be meant by the noun. */
function canBe({ type, words: name }: Entry, { kind, epithet }: Nominal): boolean {
  if (kind === 'group') return type === 'organization'
  if (type !== 'place') return false
  const form = name.join(' ')
  const isCountry = countryForms.has(form)
  if (townNouns.has(epithet.head)) return !isCountry
  return isCountry || !countryNouns.has(epithet.head) || (!cities.has(form) && !placeWords.has(name.at(-1)!))
}
