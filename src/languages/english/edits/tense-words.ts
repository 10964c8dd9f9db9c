/** What puts a statement into the future, as it stands between words. */
export const futureForms = [
  ' will ',
  " 'll ",
  ' shall ',
  ' going to ',
  ' about to ',
  ' set to ',
  ' due to ',
  ' plan to ',
  ' plans to '
]

/** Auxiliaries of the present. */
export const presentAuxiliaries = new Set(['be', 'is', 'are', 'am', "'s", "'re", "'m"])

/** Auxiliaries of the past. */
export const pastAuxiliaries = new Set(['was', 'were', 'had', 'did', 'has', 'have', "'ve"])

/** Auxiliaries that say “would”, or may. */
export const wouldForms: ReadonlySet<string> = new Set(['would', "'ll", "'d"])
