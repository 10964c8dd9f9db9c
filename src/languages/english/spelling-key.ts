/**
 * Returns a form of a word that its spellings share: British and American, accents, doubled letters.
 *
 * Only compared with the key of another word in the same place, so it may fold more than spelling demands, as long as no two words of
 * different meaning meet. Source: the regular correspondences of the Oxford and Webster traditions; exceptions by hand.
 */
export function spellingKey(norm: string): string {
  const known = keys.get(norm)
  if (known !== undefined) return known
  if (norm.length < 4) return exceptions.get(norm) ?? withoutAccents(norm)
  const plain = withoutAccents(norm)
  const key = exceptions.get(plain) ?? fold(plain)
  if (keys.size < LARGEST_CACHE) keys.set(norm, key)
  return key
}

/** Bounds what is remembered: a key is a pure function of its word, so forgetting changes no answer. */
const LARGEST_CACHE = 20_000
const keys = new Map<string, string>()

const ascii = /^[\x20-\x7e]*$/
const withoutAccents = (word: string) => (ascii.test(word) ? word : word.normalize('NFD').replace(/\p{M}/gu, ''))

const foldings: readonly (readonly [RegExp, string])[] = [
  [/([iy])s(e|ed|es|er|ers|ing|ation|ations|able)$/, '$1z$2'],
  [/([a-z]{2})our(s|ed|ing|er|ers|al|ally|able|ably|ite|ites|itism|hood|hoods|ful|less|ly|ism)?$/, '$1or$2'],
  [/([bcghtv])re(s|d)?$/, '$1er$2'],
  [/([aeiouy][^aeiouy]{1,4}[aeiou]l)l(ed|ing|ings|er|ers|or|ors|ery)$/, '$1$2'],
  [/(def|off|pret|lic)enc(e|es|ed|eless)$/, '$1ens$2'],
  [/ogue(s|d)?$/, 'og$1'],
  [/gramme(s|d|r|rs)?$/, 'gram$1'],
  [/([a-z]{3})or(s)?$/, '$1er$2'],
  [/(dg)ement(s)?$/, '$1ment$2'],
  [/([a-z]{3})xion(s)?$/, '$1ction$2']
]

function fold(word: string): string {
  let key = word.length >= 7 ? word.replace(/ae|oe/, 'e') : word
  for (const [pattern, replacement] of foldings) key = key.replace(pattern, replacement)
  return key
}

/** Spellings that follow no rule, each with the form that stands for all. */
const exceptions = new Map<string, string>(
  `grey=gray greys=grays tyre=tire tyres=tires plough=plow kerb=curb moustache=mustache pyjamas=pajamas sceptic=skeptic sceptics=skeptics
  sceptical=skeptical scepticism=skepticism mould=mold aluminium=aluminum cosy=cozy ageing=aging jewellery=jewelry whilst=while
  amongst=among towards=toward afterwards=afterward backwards=backward forwards=forward learnt=learned burnt=burned spelt=spelled dreamt=dreamed
  leapt=leaped gaol=jail enquiry=inquiry enquiries=inquiries artefact=artifact artefacts=artifacts yoghurt=yogurt sulphur=sulfur
  cheque=check cheques=checks fulfil=fulfill fulfils=fulfills enrol=enroll instalment=installment instalments=installments skilful=skillful
  wilful=willful distil=distill instil=instill programme=program ok=okay storey=story manoeuvre=maneuver manoeuvres=maneuvers
  mum=mom draught=draft gauge=gage furore=furor disc=disk practise=practice practised=practiced licence=license defence=defense
  offence=offense pretence=pretense omelette=omelet`
    .split(/\s+/)
    .map((pair) => pair.split('=') as [string, string])
)

/** Consonants of a transliterated name, with letters folded that stand for one sound: “Chekhov”, “Tschechow”. */
export function nameSkeleton(norm: string): string {
  return withoutAccents(norm)
    .replace(/[^a-z]/g, '')
    .replace(/[qkcg]h?/g, 'k')
    .replace(/([dtsz])h/g, '$1')
    .replace(/[aeiouy]/g, '')
    .replace(/(.)\1/g, '$1')
}
