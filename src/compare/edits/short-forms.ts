/** Known short forms and what they stand for: written without the stop, lower case. A short form may stand for several words. */
const shortForms = new Map<string, readonly string[]>(
  `gen=general lt=lieutenant col=colonel maj=major capt=captain sgt=sergeant cpl=corporal adm=admiral cmdr=commander brig=brigadier
  dr=doctor prof=professor rev=reverend hon=honourable,honorable sen=senator rep=representative gov=governor,government pres=president
  amb=ambassador atty=attorney sec=secretary dep=deputy supt=superintendent insp=inspector det=detective st=saint,street mt=mount
  ft=fort,feet,foot ave=avenue blvd=boulevard rd=road jan=january feb=february mar=march apr=april jun=june jul=july aug=august
  sept=september sep=september oct=october nov=november dec=december mon=monday tue=tuesday tues=tuesday wed=wednesday
  thu=thursday thur=thursday thurs=thursday fri=friday sat=saturday sun=sunday dept=department govt=government assn=association
  assoc=association univ=university intl=international natl=national inc=incorporated ltd=limited co=company,county corp=corporation
  bros=brothers no=number vs=versus v=versus km=kilometres,kilometers,kilometre,kilometer kg=kilograms,kilogram,kilogrammes
  mph=miles m=metres,meters cm=centimetres,centimeters lb=pounds lbs=pounds oz=ounces hr=hour hrs=hours min=minute mins=minutes
  approx=approximately jr=junior sr=senior messrs=misters tv=television nato=nato info=information gop=republicans
  exec=executive admin=administration est=estimated vice=vice ex=former photo=photograph`
    .split(/\s+/)
    .map((pair) => {
      const [short, long] = pair.split('=') as [string, string]
      return [short, long.split(',')] as const
    })
)

/** Checks whether one of two phrases is a known short form of the other: “Gen.” and “General”. Marks are left out of the phrases. */
export function isShortForm(a: readonly string[], b: readonly string[]): boolean {
  return a.length === 1 && b.length === 1 && (stands(a[0]!, b[0]!) || stands(b[0]!, a[0]!))
}

const stands = (short: string, long: string) => shortForms.get(withoutStops(short))?.includes(long) ?? false

/** Checks whether a word is written like a known short form. */
export const hasShortForm = (norm: string): boolean => shortForms.has(withoutStops(norm))

export const withoutStops = (norm: string): string => (norm.includes('.') ? norm.replace(/\./g, '') : norm)

/** Small words that an acronym may pass over: “Department of Defense”, DoD or DD. */
const passedOver = new Set(['of', 'the', 'and', 'for', 'on', 'in', 'to', 'de', 'la', 'du', 'a', '&', 'against'])

/**
 * Checks whether one of two phrases is made of the other's first letters: “UN” and “United Nations”, “U.S.” and “United States”. `raws` as
 * written: the letters of the acronym are capitals.
 */
export function isAcronym(a: readonly string[], b: readonly string[]): boolean {
  return (a.length === 1 && b.length > 1 && spells(a[0]!, b)) || (b.length === 1 && a.length > 1 && spells(b[0]!, a))
}

/** Checks whether a word is made of the first letters of the words that end a list: “MWU” after “members of the Marrow Workers Union”. */
export function abbreviatesEnd(short: string, words: readonly string[]): boolean {
  for (let from = words.length - 2; from >= 0 && from >= words.length - LONGEST_NAME; from--) {
    if (!passedOver.has(words[from]!) && spells(short, words.slice(from))) return true
  }
  return false
}

/** An acronym stands for no more words than these. */
const LONGEST_NAME = 12

function spells(short: string, long: readonly string[]): boolean {
  const letters = withoutStops(short)
  if (letters.length < 2 || letters.length > 8 || letters !== letters.toUpperCase() || long.length > LONGEST_NAME) return false
  let at = 0
  for (const word of long) {
    const isNext = word[0]!.toUpperCase() === letters[at]
    if (isNext && (!passedOver.has(word) || word[0] !== word[0]!.toLowerCase())) at++
    else if (isNext && at < letters.length - 1) at++
    else if (!passedOver.has(word.toLowerCase())) return false
  }
  return at === letters.length
}
