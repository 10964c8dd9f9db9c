import type { CarriedThing } from './collect-things.ts'
import type { OwnerFinder } from './find-owner.ts'

/** Phrases for one thing; `owner` is the name that identifies it (“Tashk” of “the Tashk campaign”), or ''. */
export interface Chain {
  readonly owner: string
  readonly things: readonly CarriedThing[]
}

/** From this many phrases on, an owner’s name distinguishes one thing from another. */
const leastOwned = 3

const nobody = -1

/**
 * Separates the things of one noun if they have two owners: “the Tashk campaign” is not “the Orlan campaign”. Phrases without an owner (“the
 * campaign”) go to the owner that the article has twice as often as any other, else stand by themselves.
 */
export function splitByOwner(things: readonly CarriedThing[], { ownerOf, nameOf }: OwnerFinder): Chain[] {
  const owners = things.map(({ article, thing }) => thing.mentions.map((phrase) => ownerOf(article, phrase)))
  const rivals = new Set(countOwners(owners.flat()).flatMap(([owner, count]) => (count >= leastOwned ? [owner] : [])))
  if (rivals.size < 2) return [{ owner: '', things }]
  const main = new Map<number, number>()
  for (const article of new Set(things.map((thing) => thing.article))) {
    main.set(article, mainOwner(owners.filter((_, i) => things[i]!.article === article).flat(), rivals))
  }
  const chains = new Map<number, CarriedThing[]>()
  things.forEach(({ article, thing }, i) => {
    const ownerOfPhrase = (at: number) => {
      const owner = owners[i]![at]!
      return rivals.has(owner) ? owner : owner === nobody ? main.get(article)! : nobody
    }
    for (const [owner, places] of Map.groupBy(thing.mentions.keys(), ownerOfPhrase)) {
      const part = { article, thing: { ...thing, mentions: places.map((at) => thing.mentions[at]!) } }
      chains.set(owner, [...(chains.get(owner) ?? []), part])
    }
  })
  return [...chains].map(([owner, part]) => ({ owner: owner === nobody ? '' : nameOf(owner), things: part }))
}

/** How often each owner stands, most often first. */
function countOwners(owners: readonly number[]): [owner: number, count: number][] {
  const counts = new Map<number, number>()
  for (const owner of owners) if (owner !== nobody) counts.set(owner, (counts.get(owner) ?? 0) + 1)
  return [...counts].sort(([a, ofA], [b, ofB]) => ofB - ofA || a - b)
}

function mainOwner(owners: readonly number[], rivals: ReadonlySet<number>): number {
  const [first, second] = countOwners(owners.filter((owner) => rivals.has(owner)))
  if (first === undefined) return nobody
  return second === undefined || first[1] >= 2 * second[1] ? first[0] : nobody
}
