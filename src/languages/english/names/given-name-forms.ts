/** Everyday short forms of given names, each with its full forms: general knowledge. */
const rows =
  'mike michael|jim james|jimmy james|bill william|billy william|will william|bob robert|bobby robert|rob robert|joe joseph|joey joseph|tom thomas|tommy thomas|dick richard|rick richard|rich richard|don donald|ron ronald|dan daniel|danny daniel|dave david|steve stephen|steve steven|steven stephen|ben benjamin|ed edward|ted edward|eddie edward|tony anthony|chris christopher|matt matthew|nick nicholas|alex alexander|sam samuel|ken kenneth|jeff jeffrey|geoff geoffrey|jeffrey geoffrey|greg gregory|tim timothy|pete peter|phil philip|phillip philip|fred frederick|frank francis|jack john|jon jonathan|johnny john|larry lawrence|leo leonard|andy andrew|drew andrew|charlie charles|chuck charles|harry henry|hank henry|jerry gerald|gerry gerald|josh joshua|zach zachary|doug douglas|ray raymond|rudy rudolph|russ russell|stan stanley|vince vincent|walt walter|wes wesley|al albert|bernie bernard|bert herbert|gabe gabriel|gene eugene|mitch mitchell|nate nathan|kate katherine|kathy katherine|cathy catherine|katie katherine|liz elizabeth|beth elizabeth|betty elizabeth|sue susan|debbie deborah|deb deborah|barb barbara|jen jennifer|jenny jennifer|jess jessica|judy judith|kim kimberly|maggie margaret|meg margaret|peggy margaret|pat patricia|pam pamela|patty patricia|becky rebecca|sandy sandra|steph stephanie|terry theresa|tina christina|val valerie|vicky victoria|cindy cynthia|abby abigail|angie angela|mohamed mohammed|mohammad mohammed|muhammad mohammed|muhammed mohammed|ahmad ahmed|yousef yusuf|youssef yusuf|hassan hasan|hussain hussein|sergei sergey|alexei alexey|dmitri dmitry|yevgeny evgeny|vladimir volodymyr|mikhail mykhailo'

const fullForms = new Map<string, string[]>()
for (const row of rows.split('|')) {
  const [short, full] = row.split(' ') as [string, string]
  fullForms.set(short, [...(fullForms.get(short) ?? []), full])
}

/** Checks whether two lower-case given names can be one: equal, an initial of the other, or a short form of it. */
export function isSameGivenName(a: string, b: string): boolean {
  if (a === b) return true
  if (a.length === 1 || b.length === 1) return a[0] === b[0]
  const left = fullForms.get(a) ?? [a]
  const right = fullForms.get(b) ?? [b]
  return left.some((form) => right.includes(form))
}

/** Maps each form to one form for all that lead to each other: “Steve” for Stephen and Steven. */
const commonForms = new Map<string, string>()
for (const [short, full] of fullForms) {
  const met = [short, ...full].flatMap((form) => commonForms.get(form) ?? [])
  const common = met[0] ?? full[0]!
  for (const [form, stands] of commonForms) if (met.includes(stands)) commonForms.set(form, common)
  for (const form of [short, ...full]) commonForms.set(form, common)
}

/** Returns one form for all forms of a lower-case given name. Any other word stays as it is. */
export const commonGivenName = (word: string): string => commonForms.get(word) ?? word
