/**
 * Returns every form that a regular English noun, verb or adjective can take, and those of the irregular verbs of the catalogue: “slam” →
 * slam, slams, slammed, slamming. Part of speech is not known here, so forms that do not exist are made as well; they match nothing.
 */
export function inflect(word: string): readonly string[] {
  const forms = new Set([word, ...(irregular.get(word) ?? [])])
  const cut = word.slice(0, -1)
  if (/[^aeiou]y$/.test(word)) {
    for (const ending of ['ies', 'ied']) forms.add(cut + ending)
    forms.add(`${word}ing`)
    return [...forms]
  }
  if (word.endsWith('ie')) {
    for (const form of [`${word}s`, `${word}d`, `${word.slice(0, -2)}ying`]) forms.add(form)
    return [...forms]
  }
  if (word.endsWith('e')) {
    for (const form of [`${word}s`, `${word}d`, `${cut}ing`, `${word}ing`]) forms.add(form)
    if (word.endsWith('fe')) forms.add(`${word.slice(0, -2)}ves`)
    return [...forms]
  }
  forms.add(/(?:s|x|z|ch|sh|[^aeiou]o)$/.test(word) ? `${word}es` : `${word}s`)
  for (const ending of ['ed', 'ing']) {
    forms.add(word + ending)
    if (/[^aeiou][aeiou][bdgklmnprtvz]$/.test(word)) forms.add(word + word.at(-1) + ending)
  }
  if (word.endsWith('man')) forms.add(`${word.slice(0, -3)}men`)
  if (/(?:lf|af)$/.test(word)) forms.add(`${cut}ves`)
  return [...forms]
}

/**
 * Returns the superlative of a short adjective, and its comparative if that ends in -ier (“ugly”: ugliest, uglier). Other comparatives look like nouns of
 * the doer. Made of any word, as part of speech is not known here: what does not exist matches nothing.
 */
export function compare(word: string): readonly string[] {
  if (/[^aeiou]y$/.test(word)) return [`${word.slice(0, -1)}iest`, `${word.slice(0, -1)}ier`]
  if (word.endsWith('e')) return [`${word}st`]
  return /[^aeiou][aeiou][bdgmnpt]$/.test(word) ? [`${word}est`, `${word + word.at(-1)}est`] : [`${word}est`]
}

const irregular: ReadonlyMap<string, readonly string[]> = new Map(
  `be am is are was were been being|begin began begun|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred
  bring brought|buy bought|catch caught|choose chose chosen|cling clung|come came coming|cut cutting|do does did done|drag dragged|draw drew drawn
  drive drove driven|fall fell fallen|feed fed|fight fought|find found|flee fled|fling flung|fly flew flown|forget forgot forgotten
  get got gotten|give gave given|go goes went gone|grind ground|have has had having|hold held|keep kept|know knew known|lead led|leave left|let letting
  lie lied lying|mislead misled|forsake forsook forsaken|light lit|lose lost losing|make made|mean meant|overdo overdid overdone|overthrow overthrew overthrown
  overtake overtook overtaken|put putting|rise rose risen|say says said|see saw seen|seek sought|sell sold|send sent|set setting
  shake shook shaken|shed shedding|shoot shot|shrink shrank shrunk|sink sank sunk|slay slew slain|slide slid|sling slung|slink slunk|sow sown
  speak spoke spoken|spin spun|spit spat|split splitting|spread spreading|stand stood|steal stole stolen|stick stuck|sting stung|strike struck stricken
  string strung|swear swore sworn|sweep swept|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought
  throw threw thrown|tread trod trodden|undergo underwent|undo undid undone|win won|wreak wreaked wrought|write wrote written|panic panicked panicking
  mimic mimicked mimicking|frolic frolicked frolicking|traffic trafficked trafficking|eviscerate eviscerated`
    .split(/[|\n]/)
    .map((line) => line.trim().split(' '))
    .map(([word, ...forms]) => [word!, forms] as const)
)
