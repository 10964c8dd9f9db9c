/** Words that link a sentence to the one before. */
export const openingConnectives: ReadonlySet<string> = new Set([
  'and',
  'but',
  'so',
  'yet',
  'or',
  'because',
  'now',
  'then',
  'thus',
  'indeed',
  'instead'
])

/** Pronouns that open a sentence. */
export const openingPronounWords: ReadonlySet<string> = new Set(['it', 'this', 'that', 'these', 'those', 'there', 'what', 'they'])
