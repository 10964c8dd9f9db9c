import { words } from '../../words.ts'

/** Those to whom statements are made, as reports name them: “told reporters”. */
export const toldAudience = new Set(['reporters', 'journalists'])

/** Verbs that report speech without saying anything about it. */
export const neutralSpeechVerbs = words(
  'say says said saying tell tells told telling state states stated stating add adds added adding note notes noted noting comment comments commented remark remarks remarked write writes wrote written writing post posts posted tweet tweets tweeted'
)

/** Prefixes that turn a word into its opposite: “likely”, “unlikely”. */
export const negativePrefixes = new Set(['un', 'in', 'im', 'il', 'ir', 'non', 'dis'])

/** Verbs that say little beside the noun that they take: “make a decision” is “decide”, “launch an attack” is “attack”. */
export const lightVerbs = words(
  'make take give have hold do put reach issue launch mount offer file lodge voice express conduct perform undertake deliver stage'
)

/** Where somebody speaks to the press: “in a statement”. */
export const speechOccasions = new Set(['statement', 'interview', 'reporters', 'mr', 'ms', 'mrs'])

/** Verbs beside which the audience adds nothing: “told reporters” is “said”. */
export const tellForms = words('tell tells telling told')

/** “failed to” denies. */
export const failForms = words('fail fails failed')

/** Words that make a figure vague. */
export const vagueFigures: ReadonlySet<string> = new Set(['about', 'around', 'some'])
