/** What kinds of speaker are distinguished, in the order in which they are shown. */
export const sourceKinds = [
  'official',
  'police',
  'military',
  'politician',
  'company',
  'expert',
  'witness',
  'activist',
  'media',
  'document',
  'unnamed',
  'other'
] as const
