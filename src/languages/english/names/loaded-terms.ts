import { words } from '../../words.ts'

/**
 * Words that judge the person they are said of. Written for this project from what the literature on labelling describes: negative and
 * positive labels of persons (Recasens et al. 2013 on one-sided terms; Hamborg et al. 2019 on labelling of actors;
 * van Dijk 1998 on polarised lexical choice of groups), not learnt from any text.
 */
export const loadedNouns = words(
  `strongman warlord renegade firebrand hardliner hard-liner crony puppet mouthpiece thug dictator tyrant despot autocrat demagogue fanatic zealot extremist
  terrorist jihadist radical stooge lackey henchman poodle pawn proxy enforcer fixer bully liar crook gangster conman fraudster racist bigot traitor turncoat
  pariah madman butcher killer murderer monster villain menace oligarch mogul kingpin ringleader mastermind godfather hawk maverick upstart
  hero saviour savior darling icon legend martyr visionary genius rabble-rouser troublemaker agitator apologist sycophant opportunist
  charlatan hypocrite buffoon clown loudmouth provocateur ideologue populist supremacist nazi fascist putschist usurper rebel mercenary cheerleader kingmaker
  figurehead lapdog goon hatchet-man heartthrob heavyweight lightweight plotter schemer profiteer recluse regime junta clique cabal gang mob`
)

/** Adjectives that judge the person they stand before; as `loadedNouns`. */
export const loadedModifiers = words(
  `embattled disgraced beleaguered renegade rogue notorious infamous so-called self-styled self-proclaimed self-described radical extremist hardline hard-line
  ruthless brutal bloodthirsty murderous corrupt crooked shady sinister controversial divisive polarizing polarising inflammatory outspoken firebrand fiery brash
  bombastic erratic unhinged mad crazed deranged reckless cunning wily scheming power-hungry authoritarian autocratic dictatorial despotic tyrannical
  repressive reclusive secretive far-right far-left ultra-nationalist ultraconservative fanatical militant puppet would-be failed hapless
  incompetent weak feckless scandal-plagued scandal-hit scandal-ridden gaffe-prone tainted shamed toxic hated reviled despised feared
  beloved heroic revered respected admired legendary charismatic courageous brave fearless principled iconic visionary brilliant darling powerful all-powerful
  influential shadowy mysterious flamboyant eccentric unpopular combative defiant discredited turncoat treacherous hawkish hypocritical
  demented senile arrogant vain narcissistic megalomaniac bloodstained barbaric evil vile vicious cruel greedy lying dishonest pariah
  anti-american anti-western illegitimate mega-rich super-rich`
)
