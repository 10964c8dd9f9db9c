import { words } from '../words.ts'

/** Words of many stories: they say that something is news, not which event it is. */
const newsWords =
  words(`monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november
  december today yesterday tomorrow week month year day hour minute morning afternoon evening night time weekend decade century
  people person man woman men women child children family group member official officer spokesman spokeswoman spokesperson source
  report reporter news newspaper agency article story press media statement interview comment conference update post read share
  government president minister police court law state country city town area place part world nation national public local
  percent number million billion thousand hundred dollar first second third last next new old former late early recent recently
  ago later earlier soon long high low big large small great good bad better best top major main general several many another
  add added ask asked call called claim come came go went going gone get got give given take taken took make made put set see seen saw
  know known knew think thought want need use used find found show shown work help keep left leave lead led follow following
  include including continue begin began start end expect announce announced confirm deny told according believe plan
  accord statement issue case fact way thing right back side home house head hand line lot bit kind sort point question answer
  mr mrs ms dr like become became open close run turn move meet met hold held bring brought happen remain appear seem look
  monday's mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec pm am et gmt edt est pdt pst
  http https www com html htm php org net index photo image video reuters ap afp associated copyright reserved rights`)

/** Checks whether a word (lower case) is common to news of every kind. */
export const isNewsWord = (word: string): boolean => newsWords.has(word)
