import { words } from '../../words.ts'

/** Small words inside the names of speakers. */
export const speakerParticles = new Set(['of', 'the', 'al', 'bin', 'de', 'del', 'van', 'von', 'der', 'la', 'and', 'for'])

/** Capitalised words that name nobody: pronouns and articles at the head of a sentence, forms of address. */
export const neverSpeakers =
  words(`he she they it we i you who which that this these those one another others some many most several officials the a an his her their our
  my its both all each no mr mrs ms miss dr prof sir said`)

/** What stands before the names of speakers. */
export const speakerTitles =
  words(`mr mrs ms miss dr prof professor sir dame lord lady gen general col colonel lt sgt capt captain maj major adm admiral sen senator rep
  representative gov governor president minister prime secretary chancellor king queen prince princess pope rev judge justice
  ambassador envoy mayor former us vice deputy chairman chairwoman spokesman spokeswoman`)
