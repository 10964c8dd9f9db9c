import { words } from '../../words.ts'

/** Words that end a description after a name. */
export const clauseStarts = new Set(['who', 'whose', 'whom', 'which', 'that', 'when', 'where', 'but', 'while', 'after', 'before'])

/** Where a caption says that somebody stands: “Tashk, right, the harbour master”. */
export const picturedWhere = new Set(['left', 'right', 'center', 'centre', 'above', 'below'])

/** What may follow the head of an appositive inside it. */
export const hangsOn: ReadonlySet<string> = new Set([
  'of',
  'for',
  'to',
  'at',
  'in',
  'on',
  'from',
  'with',
  'under',
  'and',
  'by',
  'against',
  'who',
  'since',
  'between'
])

/** Words at which a description before a name stops. */
export const phraseBreakers = words(
  `of in at on by for from to into onto with without within under over after before during between among amid against about above below across along
  around behind beside beyond despite down except inside near off outside past per since through throughout toward towards until up upon via as than like
  and or but nor so yet if unless while whereas because although though that who whom whose which what when where why how
  i he she it we you they him them us me himself herself itself
  is are was were be been being am do does did has have had can could will would shall should may might must not n't to there`
)

/** What people are said to be of somebody else: “the ministry's creature”. */
export const creatures = words('man woman boy voice errand-boy tool creature')

/** How most participles end. */
export const participleEnding = /(?:ed|ing|en)$/

/** Verbs between a person and what the person is. */
export const epithetCopulas = words('is was remains remained became becomes being')

/** Participles after which somebody is described: “was called a …”. */
export const calledCues = words(
  'said known described dubbed called labelled labeled branded nicknamed reputed portrayed regarded considered seen viewed hailed denounced styled cast billed derided characterized characterised'
)

/** Verbs after which somebody is described: “calls her a …”. */
export const callingCues = words(
  'called calls calling dubbed dubs branded brands labelled labeled labels described describes describing nicknamed hailed hails denounced denounces derided'
)

/** Words between such a verb and the description. */
export const epithetLinks = words('as to be the a an')

/** Words that may stand between a name and such a verb. */
export const epithetAdverbs = words(
  'long now still once whom he she they it widely often also then already always perhaps arguably effectively the who has had been is was being commonly better best sometimes usually generally'
)
