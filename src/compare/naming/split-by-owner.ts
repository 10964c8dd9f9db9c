import type { Story } from '../story/index-story.ts'
import type { CarriedThing } from './collect-things.ts'
import type { OwnerOf, Chain } from './compare-things.ts'
const MODE = process.env.SPLIT ?? 'no'
export function splitByOwner(story: Story, things: readonly CarriedThing[], ownerOf: OwnerOf): Chain[] {
  if (MODE === 'no') return [{ owner: '', things }]
  const owners = things.map(({ article, thing }) => thing.mentions.map((m) => {
    if (!/\p{Lu}/u.test(m.text.slice(1))) return -1
    const { names } = story.articles[article]!.reading
    for (let e = 0; e < names.length; e++) for (const x of names[e]!.mentions) if (x.field === m.field && x.start >= m.start && x.end <= m.end) return ownerOf(article, e)
    return -1
  }))
  const count = new Map<number, number>()
  for (const o of owners.flat()) if (o >= 0) count.set(o, (count.get(o) ?? 0) + 1)
  const big = [...count].filter(([, n]) => n >= Number(process.env.OWN ?? 2)).map(([o]) => o)
  if (big.length < 2) return [{ owner: '', things }]
  const out = new Map<number, CarriedThing[]>()
  const arts = [...new Set(things.map((x) => x.article))]
  for (const a of arts) {
    const local = new Map<number, number>()
    things.forEach((x, t) => { if (x.article === a) for (const o of owners[t]!) if (big.includes(o)) local.set(o, (local.get(o) ?? 0) + 1) })
    const top = [...local].sort((p, q) => q[1] - p[1])
    const dom = top.length > 0 && (top.length === 1 || top[0]![1] >= 2 * top[1]![1]) ? top[0]![0] : -1
    things.forEach((x, t) => {
      if (x.article !== a) return
      const parts = new Map<number, number[]>()
      owners[t]!.forEach((o, i) => { const k = big.includes(o) ? o : o >= 0 ? -2 - o : MODE === 'dom' ? dom : -1; parts.set(k, [...(parts.get(k) ?? []), i]) })
      for (const [k, is] of parts) out.set(k, [...(out.get(k) ?? []), { article: a, thing: { ...x.thing, mentions: is.map((i) => x.thing.mentions[i]!) } }])
    })
  }
  return [...out].map(([o, things]) => ({ owner: o < 0 ? '' : `#${o}`, things }))
}
