import { words } from '../words.ts'

/** Words that headlines have and that state nothing: labels, and verbs that hold a headline together. */
export const headlineWords = words(
  `news report reports reported video videos photos photo watch live update updates updated exclusive breaking analysis opinion review interview
  know need get gets got getting make makes made take takes took come comes came go goes went let lets see sees show shows put puts want wants
  way thing things time day today tonight yesterday year week new big top set use uses find finds give gives keep keeps ask asks call calls
  amid latest first last two three four five six seven eight nine ten`
)
