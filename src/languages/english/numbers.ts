const upToNineteen =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'

/** Numbers below a hundred that are one word. */
export const smallNumbers: ReadonlyMap<string, number> = new Map([
  ...upToNineteen.split(' ').map((word, value) => [word, value] as const),
  ...tens.split(' ').map((word, i) => [word, 10 * (i + 2)] as const)
])

export const DOZEN = 12

/** Words that multiply the number before them. */
export const scaleWords: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12]
])

/** Short for scales, after figures: “5m”. */
export const shortScales: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12]
])

/** Ordinals in words. */
export const ordinals: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
    .split(' ')
    .map((word, i) => [word, i + 1] as const)
)

/** The sign of a currency for each word that names it. */
export const currencyWords: ReadonlyMap<string, string> = new Map([
  ['dollar', '$'],
  ['dollars', '$'],
  ['euro', '€'],
  ['euros', '€'],
  ['pound', '£'],
  ['pounds', '£']
])

/** What makes a figure an ordinal: “5th”. */
export const ordinalEndings: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th'])
