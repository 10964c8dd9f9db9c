import { words } from '../../words.ts'

/** Words too common to look a phrase up by. */
export const everydayWords: ReadonlySet<string> =
  words(`a an the this that these those it its he she they we you i his her their our your my who which what and or but nor so as if
  than then to of in on at by for from with into about over under after before is are was were be been being am has have had do
  does did will would can could may might must shall should not n't 's 're 've 'll 'd no all any some more most very just only even
  there here when where how why up out off down new one two people said says say`)
