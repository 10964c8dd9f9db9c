import { isSameGivenName, smallNameWords } from '../../languages/lexicon.ts'
import type { Called } from './collect-called.ts'
import { generationOf, surnameOf } from './fold-name.ts'
import { makeGroups } from './make-groups.ts'

/**
 * Joins what several articles call differently: full names with a short given name or another transliteration, bare surnames,
 * acronyms, shorter forms of organisations. Two full names with different given names never meet: every full name
 * keeps the given name of its group, and a form that two groups could mean joins neither.
 *
 * Shape: groups of indices into `called`, each ascending, by their first. Takes linear time but for groups of one surname.
 */
export function joinCalled(called: readonly Called[]): number[][] {
  const groups = makeGroups(called.length)
  joinFullNames(called, groups.join)
  joinForms(called, groups)
  joinShortNames(called, groups)
  joinAcronyms(called, groups)
  return groups.list()
}

type Join = (a: number, b: number) => void
interface Groups {
  readonly join: Join
  readonly rootOf: (index: number) => number
}

const isFullPerson = ({ folded, type }: Called) => type === 'person' && folded.words.length > 1
const mostOfOneSurname = 200

/** “Joe Helm” and “Joseph Helm”; “Oren Tashq” and “Oren Tashk” if the surname is long. */
function joinFullNames(called: readonly Called[], join: Join): void {
  const bySurname = new Map<string, number[]>()
  const byGiven = new Map<string, number[]>()
  called.forEach((one, i) => {
    if (!isFullPerson(one)) return
    const generation = generationOf(one.folded)
    put(bySurname, `${surnameOf(one.folded)} ${generation}`, i)
    put(byGiven, `${one.folded.words[0]} ${generation}`, i)
  })
  for (const group of byGiven.values()) if (group.length > 1) joinNearSurnames(called, group, join)
  for (const group of bySurname.values()) if (group.length > 1) joinGivenNames(called, group.slice(0, mostOfOneSurname), join)
}

function put(index: Map<string, number[]>, key: string, i: number): void {
  const list = index.get(key)
  if (list === undefined) index.set(key, [i])
  else list.push(i)
}

/** Joins names of one given name whose long surnames differ by a letter. */
function joinNearSurnames(called: readonly Called[], group: readonly number[], join: Join): void {
  const bySpelling = new Map<string, number>()
  for (const i of group) {
    for (const spelling of nearSpellings(surnameOf(called[i]!.folded))) {
      const other = bySpelling.get(spelling)
      if (other === undefined) bySpelling.set(spelling, i)
      else if (!shareArticle(called[other]!, called[i]!)) join(other, i)
    }
  }
}

/** An initial or a short form joins the one full given name that it fits, and none if it fits several that differ. */
function joinGivenNames(called: readonly Called[], group: readonly number[], join: Join): void {
  const given = (i: number) => called[i]!.folded.words[0]!
  const areNamesakes = (i: number, j: number) => i !== j && given(i) === given(j) && shareArticle(called[i]!, called[j]!)
  for (const i of group) {
    const fitting = group.filter((j) => j !== i && isSameGivenName(given(i), given(j)))
    const isOne = fitting.every((j) => fitting.every((k) => isSameGivenName(given(j), given(k)) && !areNamesakes(j, k)))
    if (isOne) for (const j of fitting) if (!areNamesakes(i, j)) join(i, j)
  }
}

/** Whether one article names both, and so distinguishes them. */
const shareArticle = (a: Called, b: Called) =>
  a.carriers.some(({ article }) => b.carriers.some((other) => other.article === article))

/** A long word and it with each letter left out: two words share one if they differ by one letter. */
function nearSpellings(word: string): string[] {
  if (word.length < 6 || word.length > 24) return []
  const found = new Set([word])
  for (let i = 1; i < word.length; i++) found.add(word.slice(0, i) + word.slice(i + 1))
  return [...found]
}

/** A name that is a form of exactly one other: “HCB” alone here, “Harbour Control Board (HCB)” there; “Helm” here, “Dara Helm” there. */
function joinForms(called: readonly Called[], { join, rootOf }: Groups): void {
  const users = new Map<string, number[]>()
  called.forEach(({ forms, folded }, i) => {
    for (const form of forms) {
      if (form === folded.key) continue
      const list = users.get(form)
      if (list === undefined) users.set(form, [i])
      else list.push(i)
    }
  })
  called.forEach((one, i) => {
    const others = users.get(one.folded.key)
    if (others === undefined || isFullPerson(one)) return
    if (others.every((j) => rootOf(j) === rootOf(others[0]!) && fit(one, called[j]!))) join(others[0]!, i)
  })
}
const several = -1

const fit = (a: Called, b: Called) => a.type === b.type || a.type === 'other' || b.type === 'other'

/** Bare surnames, and the first names that stand for whole ones (“Kim”), if one full name of the story has them. */
function joinShortNames(called: readonly Called[], { join, rootOf }: Groups): void {
  const byWord = new Map<string, Set<number>>()
  called.forEach((one, i) => {
    if (!isFullPerson(one) || generationOf(one.folded) !== '') return
    for (const word of [`last ${surnameOf(one.folded)}`, `first ${one.folded.words[0]}`]) {
      const roots = byWord.get(word) ?? new Set()
      byWord.set(word, roots.add(rootOf(i)))
    }
  })
  called.forEach((one, i) => {
    if (one.folded.words.length > 1 || (one.type !== 'person' && one.type !== 'other')) return
    const roots = byWord.get(`last ${one.folded.key}`) ?? byWord.get(`first ${one.folded.key}`)
    if (roots?.size === 1) join([...roots][0]!, i)
  })
}

/** An acronym and the one name of the story with these initials. */
function joinAcronyms(called: readonly Called[], { join, rootOf }: Groups): void {
  const byInitials = new Map<string, number>()
  called.forEach(({ folded, type }, i) => {
    if (folded.words.length < 2 || type === 'person') return
    const main = folded.words.filter((word) => !smallNameWords.has(word))
    for (const initials of new Set([initialsOf(main), initialsOf(folded.words)])) {
      const other = byInitials.get(initials)
      byInitials.set(initials, other === undefined || (other >= 0 && rootOf(other) === rootOf(i)) ? i : several)
    }
  })
  called.forEach((one, i) => {
    if (one.folded.words.length > 1 || one.folded.key.length < 2 || one.type === 'person' || !isAcronym(one)) return
    const long = byInitials.get(one.folded.key)
    if (long !== undefined && long !== several) join(long, i)
  })
}

const initialsOf = (words: readonly string[]) => words.map((word) => word[0]).join('')
const isAcronym = ({ carriers }: Called) => carriers.some(({ name }) => name.name === name.name.toUpperCase())
