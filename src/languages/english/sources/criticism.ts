/** Verbs of accusation in all forms; to be built into expressions. */
export const attackVerbPattern =
  'accus(?:e|es|ed|ing)|blam(?:e|es|ed|ing)|critici[sz](?:e|es|ed|ing)|condemn(?:s|ed|ing)?|denounc(?:e|es|ed|ing)|slam(?:s|med|ming)|lambast(?:e|es|ed|ing)|assail(?:s|ed|ing)?|rebuk(?:e|es|ed|ing)|berat(?:e|es|ed|ing)|castigat(?:e|es|ed|ing)'

/** “accused Mayor ”, “criticism of ”: a title may stand between. */
export const attacksBefore = new RegExp(
  `\\b(?:(?:${attackVerbPattern})|criticism of|attack on) (?:the |then-?)?(?:\\p{Lu}[\\p{L}.]{0,14} ){0,3}$`,
  'u'
)

/** “ was accused of”. */
export const attackedBehind =
  /^ (?:was|were|is|are|has been|have been|had been|stands) (?:widely |sharply |heavily )?(?:accused|blamed|critici[sz]ed|condemned|denounced|lambasted|rebuked)\b/

/** What stands in every text that criticises somebody: most have none of it. */
export const mayAttack = /accus|blam|critici|condemn|denounc|slam|lambast|assail|rebuk|berat|castigat|attack on/

/** What follows the name of somebody who was asked. */
export const replied =
  /(?:did ?n[o’']t|have ?n[o’']t|has ?n[o’']t|could not|couldn[’']t|would not|wouldn[’']t|declined|refused|denie[sd]|denying|responded|replied|answered|defended|rejected|dismissed|apologi[sz]ed|disputed)/
