const irregular = new Map<string, string>()
for (const line of `be am is are was were been being
have has had having
do does did done doing
say said
go goes went gone
get got gotten
make made
take took taken
give gave given
come came
become became
see saw seen
know knew known
think thought
tell told
find found
leave left
feel felt
bring brought
begin began begun
keep kept
hold held
write wrote written
stand stood
hear heard
meet met
run ran
pay paid
sit sat
speak spoke spoken
lead led
grow grew grown
lose lost
fall fell fallen
send sent
build built
break broke broken
spend spent
rise rose risen
drive drove driven
buy bought
wear wore worn
choose chose chosen
seek sought
throw threw thrown
catch caught
deal dealt
win won
forget forgot forgotten
lay laid
sell sold
fight fought
teach taught
eat ate eaten
draw drew drawn
fly flew flown
flee fled
steal stole stolen
hide hid hidden
shake shook shaken
strike struck stricken
swear swore sworn
withdraw withdrew withdrawn
forbid forbade forbidden
freeze froze frozen
bear bore borne
shoot shot
man men
woman women
child children
person people
die dying
lie lying
foot feet`.split('\n')) {
  const [base, ...forms] = line.split(' ') as [string, ...string[]]
  for (const form of forms) irregular.set(form, base)
}

/**
 * Returns what a word keeps when it is inflected: “moves”, “moved” and “moving” share a stem.
 *
 * Shape: lower case in and out; not a word of the language (“mov”). Words of one stem may differ in tense, number or person.
 * Source: the -s, -ed and -ing steps of Porter (1980), without his derivational ones.
 */
export function stem(norm: string): string {
  const base = irregular.get(norm)
  if (base !== undefined) return stripEnd(base)
  if (norm.length < 4) return norm
  return stripEnd(stripEnding(norm))
}

function stripEnding(word: string): string {
  if (word.endsWith('ies') || word.endsWith('ied')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1)
  if (word.endsWith('ing') && hasVowel(word, 3)) return word.slice(0, -3)
  if (word.endsWith('ed') && hasVowel(word, 2)) return word.slice(0, -2)
  if (word.endsWith('es') && /(?:s|x|z|ch|sh|o)es$/.test(word)) return word.slice(0, -2)
  if (word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) return word.slice(0, -1)
  return word
}

const hasVowel = (word: string, cut: number) => /[aeiouy]/.test(word.slice(0, -cut)) && word.length - cut >= 2

function stripEnd(word: string): string {
  if (word.length > 3 && word.endsWith('e')) return word.slice(0, -1)
  const last = word.charCodeAt(word.length - 1)
  return word.length > 3 && last === word.charCodeAt(word.length - 2) && !/[aeiou]$/.test(word) ? word.slice(0, -1) : word
}
