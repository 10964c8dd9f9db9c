/*
 * A few hundred sentence patterns, as subjects, what they did, and how it is told are put together: so two facts seldom share one, as in real stories.
 */
const subjects = [
  '{given} {surname}, the {role} of {place},',
  'A spokeswoman for {body}',
  'The {role} of {place}',
  '{crowd} from {place}',
  '{body}',
  'An auditor sent by {body}',
  'The family of {given} {surname}',
  'Two engineers hired by {body}'
]
const deeds = [
  'met {given} {surname} at {thing} on {day} to speak about {plan}',
  'put the loss from the {noun} at {number} crowns',
  'counted {number} broken windows along {thing} after the {noun}',
  'handed {body} a list of {small} demands, {plan} among them',
  'walked {small} miles to {place} to ask for {plan}',
  'sold {number} shares in {thing} before the {noun} of {month}',
  'found letters about {thing} in a cellar of {place}',
  'was fined {number} crowns for the {noun} near {place}',
  'blamed {given} {surname} for the {quality} {noun} of {year}',
  'turned down {plan} for the second time since {month}',
  'will leave {place} in {month} unless {body} pays for {thing}',
  'lost {small} boats and {number} barrels of oil in the {noun}'
]
const settings = [
  '{deed}.',
  '{deed}, court papers from {place} show.',
  'on {day} {deed}, a {noun} notwithstanding.',
  'once {deed}; nobody in {place} wrote it down.'
]

/** Patterns for `make-story.ts`, eight subjects by twelve deeds by four settings. */
export const manyPatterns: readonly string[] = subjects.flatMap((subject) =>
  deeds.flatMap((deed) => settings.map((setting) => `${subject} ${setting.replace('{deed}', deed)}`))
)
