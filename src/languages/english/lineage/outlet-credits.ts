import { words } from '../../words.ts'

/** Words that credit the whole text, and not only what they stand beside. */
export const creditBeforeWhole =
  /(?:(?:first|originally) (?:reported|published|appeared|broken|revealed)(?: \w+)? (?:by|in|on)|(?:appeared|published|printed) (?:first )?in|translat(?:ed from|ion of|ed by)|reprinted from|adapted from|courtesy of|(?:^|\n)\s?(?:source|via|credit|quelle|fuente|fonte|from)\s?:|report (?:is )?(?:by|from))\s?(?:the )?$/i

/** Words that credit the outlet whose name follows. */
export const creditsBefore: readonly RegExp[] = [
  /according to[:\s]?$/i,
  /(?:reported|published|revealed|disclosed|obtained|seen|reviewed|broken|told|carried|written|confirmed|said|speaking|spoke|statement|interview|appeared|printed) (?:by|in|to|with)[:\s]?$/i,
  /(?:reported|published|revealed|disclosed|obtained|seen|reviewed|broken|told|carried|written|confirmed|said|speaking|spoke|statement|interview|appeared|printed) [a-z]{1,20} (?:by|in|to|with)[:\s]?$/i,
  /(?:told|tells|telling|citing|cites|cited|quoting|quotes|quoted by|courtesy of|via|credit|source)[:\s]?$/i,
  /(?:translated from|translation of|translated by|adapted from|reprinted from|originally from|by way of)[:\s]?$/i,
  /(?:report|article|story|account|investigation|piece|interview|coverage|reporting) (?:in|by|of|from|with)[:\s]?$/i,
  /(?:quelle|fuente|fonte|laut|selon|según|secondo|d’après|volgens)[:\s]?$/i
]

/** Words that may stand between those and an outlet's name: “told the local newspaper Courier”. */
export const betweenCreditAndName: ReadonlySet<string> = words(
  'the a an news local rival daily weekly paper newspaper outlet website site station broadcaster magazine'
)

/** What credits an outlet from behind its name: “the Courier reported”. */
export const creditBehind =
  /^[”"’]?(?:,)? ?(?:(?:has |had )?(?:first |also |earlier |later |exclusively )?(?:reported|reports|revealed|reveals|wrote|writes|disclosed|has learned|learned|broke the (?:story|news)|quoted|quotes|published|obtained|said in (?:a|its) report|said it|cited|citing)\b|[’']s? (?:report|story|article|account|investigation|reporting|interview|correspondent|reporter)\b)/iu
