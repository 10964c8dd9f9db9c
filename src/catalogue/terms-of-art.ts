/** Terms of one field that sound like a judgement and are none there. In phrases, `a/b` stands for either and `word~` for every form of a word. */
export interface TermsOfArt {
  readonly field: string
  readonly source: string
  readonly terms: readonly string[]
}

/** Nothing inside one of these terms is marked by the catalogue. A rule of the caller’s own still applies. */
export const termsOfArt: readonly TermsOfArt[] = [
  {
    field: 'parliament',
    source: 'UK Parliament, Glossary, https://www.parliament.uk/site-information/glossary/; United States Senate, Glossary',
    terms: [
      'hostile/killer/wrecking/poison-pill amendment~',
      'poison pill~',
      'guillotine motion~',
      'nuclear option~',
      'vote of (no) confidence',
      'motion~ of censure',
      'censure motion~',
      'shadow minister~/cabinet/chancellor/secretary',
      'parliamentary privilege',
      'point~ of order',
      'dilatory motion~',
      'filibuster~',
      'lame duck session~',
      'lame-duck session~',
      'ranking member~',
      'rump session~',
      'trigger ballot~',
      'snap election~',
      'hung parliament~',
      'sunset clause~'
    ]
  },
  {
    field: 'courts',
    source: 'Legal Information Institute, Wex, https://www.law.cornell.edu/wex',
    terms: [
      'cruel and unusual punishment~',
      'gross negligence/misconduct/indecency',
      'criminal negligence',
      'reckless driving/endangerment/homicide/disregard/conduct',
      'dangerous driving',
      'careless driving',
      'malicious prosecution/damage/communications/wounding/mischief',
      'grievous bodily harm',
      'actual malice',
      'hostile witness~/environment',
      'aggravated assault/battery/burglary/robbery/murder/trespass',
      'violent disorder/crime~/felony/offender~',
      'frivolous lawsuit~/claim~/appeal~/litigation',
      'vexatious litigant~/litigation',
      'contempt of court/congress/parliament',
      'false imprisonment/arrest/pretences/pretenses/statement~/advertising/accounting',
      'unfair dismissal~/competition/trading',
      'wrongful death~/dismissal~/termination/conviction~/arrest',
      'unlawful killing/assembly/detention/imprisonment',
      'indecent assault~/exposure',
      'fraudulent misrepresentation/conveyance/transfer~',
      'bad faith',
      'unclean hands',
      'unreasonable search~/seizure~/doubt',
      'arbitrary and capricious',
      'insanity defence/defense/plea',
      'criminally insane',
      'perverse verdict~',
      'undue influence/hardship/burden',
      'unjust enrichment',
      'abuse of process/discretion/power',
      'outrageous conduct',
      'depraved indifference/heart',
      'hate crime~/speech',
      'enemy combatant~',
      'crime~ against humanity'
    ]
  },
  {
    field: 'finance',
    source:
      'U.S. Securities and Exchange Commission, Investor.gov Glossary, https://www.investor.gov/introduction-investing/investing-basics/glossary',
    terms: [
      'hostile takeover~/bid~/offer~',
      'toxic asset~/debt~/loan~',
      'junk bond~/debt/rating/status',
      'gross domestic product',
      'gross national income/product',
      'gross earnings/income/margin~/profit~/pay/salary/wages/revenue~/receipts/sales/proceeds/output/tonnage',
      'bad debt~/loan~/bank~',
      'distressed debt/asset~/securities',
      'aggressive growth',
      'bear/bull market~',
      'dead cat bounce',
      'short squeeze~',
      'stress test~',
      'outstanding share~/debt~/loan~/stock/balance~/notes/warrants',
      'volatile market~/stock~',
      'naked short/shorts/shorting/option~',
      'white knight~',
      'golden parachute~/share~',
      'predatory pricing/lending',
      'zombie company/companies/firm~',
      'risk appetite'
    ]
  },
  {
    field: 'sport',
    source:
      'International Football Association Board, Laws of the Game, https://www.theifab.com/laws; National Football League, Rulebook',
    terms: [
      'sudden death',
      'flagrant foul~',
      'violent conduct',
      'serious foul play',
      'dangerous play/tackle~',
      'reckless challenge~/tackle~',
      'careless challenge~',
      'unsporting/unsportsmanlike conduct/behaviour/behavior',
      'offensive line/lineman/linemen/coordinator~/tackle~/guard~/rebound~/foul~/end',
      'attacking midfielder~/third/player~/team~/zone',
      'professional foul~',
      'own goal~',
      'shock defeat~/win~/exit~',
      'golden goal~/boot/duck',
      'wild card~',
      'perfect game~'
    ]
  },
  {
    field: 'medicine',
    source:
      'U.S. National Library of Medicine, MedlinePlus, https://medlineplus.gov; National Cancer Institute, Dictionary of Cancer Terms',
    terms: [
      'aggressive cancer~/tumor~/tumour~/lymphoma~/treatment~/therapy/form~/chemotherapy',
      'invasive species/cancer~/surgery/procedure~/test~/ventilation/plant~',
      'minimally invasive',
      'malignant tumor~/tumour~/melanoma/growth~/cells',
      'radical mastectomy/prostatectomy/surgery/hysterectomy',
      'morbid obesity',
      'morbidly obese',
      'chronic disease~/pain/illness~/condition~/kidney/obstructive/fatigue/bronchitis/hepatitis',
      'chronically ill',
      'critically ill/injured',
      'irritable bowel',
      'traumatic brain',
      'violent behaviour/behavior',
      'toxic shock',
      'heroic measure~',
      'sick leave/pay/day~/note~',
      'crippling arthritis',
      'excruciating pain',
      'delusional disorder~',
      'hysterical pregnancy',
      'obsessive compulsive',
      'false positive~/negative~',
      'herd immunity',
      'severe acute respiratory'
    ]
  },
  {
    field: 'the military',
    source:
      'U.S. Department of Defense, Dictionary of Military and Associated Terms, https://www.jcs.mil/Doctrine/DOD-Terminology/',
    terms: [
      'military/ground/spring/summer/winter/autumn/air/rebel/government offensive~',
      'offensive operation~/weapon~/cyber/capability/capabilities/action~',
      'hostile fire/force~/act~/intent',
      'killed in action',
      'wounded in action',
      'weapon~ of mass destruction',
      'dirty bomb~',
      'dumb bomb~',
      'smart bomb~',
      'suicide bomber~/bombing~/vest~/attack~',
      'rogue wave~',
      'battle group~/tank~',
      'war crime~/criminal~',
      'civil war~',
      'cold war',
      'world war~'
    ]
  },
  {
    field: 'science and engineering',
    source:
      'National Oceanic and Atmospheric Administration, National Weather Service Glossary, https://forecast.weather.gov/glossary.php',
    terms: [
      'severe thunderstorm~/weather/storm~/drought',
      'violent tornado~/storm~/eruption~',
      'extreme heat/cold/weather/rainfall',
      'dangerous goods/storm~/wind~/heat',
      'explosive device~/eruption~/growth',
      'catastrophic failure~',
      'brutal cold',
      'flash flood~',
      'storm surge~'
    ]
  }
]
