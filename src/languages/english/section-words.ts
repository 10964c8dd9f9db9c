import { words } from '../words.ts'

/** What a newspaper calls its sections, and the pages of a site that menus lead to. */
export const sectionWords = words(
  `home homepage news headlines world international national nation local regional region regions politics
  business economy money markets finance opinion opinions editorial editorials comment commentary analysis
  letters columns columnists blogs sport sports football cricket culture arts books music film films television
  tv entertainment lifestyle life style food travel weather science technology tech health education environment
  climate crime courts obituaries features magazine photos pictures video videos audio podcasts interviews
  investigations explainers more all latest`
)

/** Words that join the names of sections or narrow them. */
export const sectionJoiners = words('and & the of from our in')
