import { words } from '../words.ts'

/**
 * Function words and phrases (joined by `_`) that stand for each other, a line each. What stands in two different lines says two different things: “before”
 * and “after”, “every” and “hardly any”.
 * Source: Quirk et al. (1985), chapters 5 and 8 to 15, for the classes; the lines are ours.
 */
const lines = `every each all any
most
many numerous lots_of a_lot_of plenty_of scores_of dozens_of
much a_great_deal_of
several a_number_of a_few some a_handful_of various multiple
few hardly_any scarcely_any barely_any
little
no none neither nobody no_one
one
another
more
less fewer
least
enough
half half_of
only solely
except except_for apart_from aside_from save_for
before prior_to ahead_of
after following
during in_the_course_of
until till up_to
since
by_the_time
above
over
below
under beneath underneath
more_than over
less_than fewer_than under
inside within
outside out_of
near close_to next_to beside by
behind
between
among amongst amid amidst
across
around round
along alongside
beyond past
through via
towards toward
against
without
despite in_spite_of notwithstanding
because because_of due_to owing_to as_a_result_of since
for_the_sake_of
although though even_though while whilst whereas but however
if provided_that
unless
whether if
while whilst as when
once as_soon_as
so_that in_order_that
instead_of rather_than in_place_of
per
up
down
off
away
or
and as_well_as along_with together_with
must have_to has_to had_to need_to needs_to ought_to should
may might could can
will shall 'll going_to is_going_to are_going_to would 'd
about around roughly approximately some circa
at_least
at_most up_to
almost nearly`

const groups = new Map<string, number[]>()
for (const [group, line] of lines.split('\n').entries()) {
  for (const word of line.split(' ')) groups.set(word, [...(groups.get(word) ?? []), group])
}

/** Prepositions that carry so little meaning of their own that one may stand for another, but for the pairs below. */
const light = words(
  'in at on upon onto into within of to for by from with as about regarding concerning over towards toward via through'
)
const opposed = [
  'to/from into/from to/for for/against with/against with/without by/for by/to by/from to/against into/out_of for/from',
  'up/down inside/outside above/below over/under before/after in/out on/off and/or if/unless every/no all/no all/none both/neither',
  'more/less most/few most/least many/few some/none some/no several/no because/despite because/although with/for'
].join(' ')
const opposites = new Set(opposed.split(' ').flatMap((pair) => [pair, pair.split('/').reverse().join('/')]))
/** Who it is about: “he” and “she” are two people. */
const masculine = words('he him his himself')
const feminine = words('she her hers herself')

/** Returns how two function words, or phrases of them joined by `_`, relate; `null` if either does not matter. */
export function relateFunctionWords(left: string, right: string): 'same' | 'opposite' | 'other' | null {
  if (opposites.has(`${left}/${right}`)) return 'opposite'
  if ((masculine.has(left) && feminine.has(right)) || (feminine.has(left) && masculine.has(right))) return 'other'
  const [a, b] = [groups.get(left), groups.get(right)]
  if (light.has(left) && light.has(right)) return 'same'
  if (a === undefined || b === undefined) return null
  return a.some((group) => b.includes(group)) ? 'same' : 'other'
}

/** Checks whether a function word carries meaning, so that adding or dropping it changes the statement. */
export const isWeightyFunction = (word: string): boolean => groups.has(word) && !light.has(word) && !optional.has(word)
const optional = words(
  "any all both and but however while whilst as when 'll 'd will would shall one each up down off away round around so_that"
)

/** Relatives that refer to the same thing. */
export const relatives = words('which that who whom')
