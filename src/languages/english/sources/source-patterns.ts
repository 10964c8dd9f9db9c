/** “report” in all forms. */
export const reportingVerb = /^report/i

/** A relative pronoun and nothing else. */
export const relativeAlone = /^(?:who|which|that)$/i

/** A plural pronoun and nothing else. */
export const pluralAlone = /^(?:they|some|many|others|both|most|several|few)$/i

/** Somebody who speaks for others. */
export const speaksFor = /\bspokes(?:man|woman|person)\b/i

/** “’s campaign”, “ administration”, “ signed”: what politicians have and do. */
export const politicsBehind =
  /^(?:['’]s)? (?:campaign|administration|candidacy|presidency|rally|re-?election|supporters|rivals|voters|delegates|opponents|policies|foreign policy|nomination|running mate|White House|cabinet|ticket|vetoed|campaigned|signed|ran for|was elected|won the (?:election|primary|nomination)|\((?:[A-Z][a-z]{2,4}\.|[A-Z]\.[A-Z]\.)\))/

/** “voted for ”, “Reps. Mara Lee and ”. */
export const politicsBefore =
  /(?:\b(?:vote[ds]?|voting|campaign(?:ed|ing)?) for|\belect(?:ed|ing)?|\bendors(?:ed|es|ing)|\b(?:Reps|Sens|Govs)\. [^.;:]{2,40} and) $/

/** What follows a private person's name: an age, “who lives”. */
export const ageBehind = /^,? (?:\(?\d{2}\)?,|who (?:lives|saw|lived)\b)/

/** What cannot open a phrase that describes the name before it. */
export const opensNoPhrase =
  /^(?:and|but|or|who|which|that|said|says|as|in|on|after|before|while|when|with|for|at|to|then|now|told|added|meanwhile|however|too|by|of|from)\b/
