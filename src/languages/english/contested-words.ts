/**
 * Verbs for one event, in the forms that occur in texts, a line an event. After the semicolon: verbs that say who acts, or that judge.
 * Source: Trew (1979) and Fowler (1991) on how newspapers word deaths and disorder; the lines are ours.
 */
export const contestedEvents: readonly string[] = [
  'died|have died|has died|perished|lost their lives|lost his life|lost her life; were killed|was killed|killed|were slain|was slain|slain|were murdered|was murdered|murdered|were slaughtered|slaughtered|were massacred|massacred|were executed|was executed|executed|were shot dead|was shot dead',
  'protested|demonstrated|marched|rallied; rioted|rampaged|ran riot',
  'left; fled|were expelled|was expelled|were driven out|were deported|was deported|were forced out|was forced out',
  'stepped down|resigned|was dismissed; was fired|was sacked|was ousted|was removed|was forced out',
  'were arrested|was arrested|were detained|was detained; were seized|was seized|were abducted|was abducted|were kidnapped|was kidnapped|were rounded up',
  'entered|took over; invaded|occupied|seized|captured|liberated',
  'clashed|fought; attacked|rampaged|brawled',
  'rose; soared|surged|skyrocketed',
  'fell; plunged|plummeted|collapsed|crashed'
]

/**
 * Names of groups that news outlets choose between, a line each: after the semicolon those that judge.
 * Source: the entries of style guides that ask for care (BBC News Style Guide; Reuters Handbook of Journalism); the lines are ours.
 */
export const contestedGroups: readonly string[] = [
  'protesters|protestors|demonstrators|marchers|activists|crowd|crowds; rioters|agitators|mob|mobs|thugs|looters|hooligans|troublemakers|anarchists',
  'government|administration|leadership|authorities; regime|junta|dictatorship|clique',
  'militants|rebels|fighters|gunmen|insurgents; terrorists|guerrillas|extremists|jihadists|insurrectionists|freedom fighters',
  'migrants|refugees|immigrants|asylum seekers|undocumented immigrants; aliens|illegals|invaders|illegal immigrants|illegal aliens',
  'soldiers|troops|forces|peacekeepers; mercenaries|occupiers|invaders',
  'settlers|settlements; colonists|colonies',
  'supporters|followers|allies|backers; cronies|henchmen|loyalists|devotees'
]
