/** What kind of speaker a source is. */
export type SourceKind =
  | 'official'
  | 'police'
  | 'military'
  | 'politician'
  | 'company'
  | 'expert'
  | 'witness'
  | 'activist'
  | 'media'
  | 'document'
  | 'unnamed'
  | 'other'

/** What a noun says of a source. Of one that `asks`, the words around it decide (“police spokesman”, “director of the institute”); `kind` stands if they say nothing. */
export interface SourceRole {
  readonly kind: SourceKind | null
  readonly asks: boolean
}

type Lists = Readonly<Partial<Record<SourceKind, string>>>

/**
 * Nouns, singular and in lower case, that say by themselves what kind of speaker somebody is; words of a phrase are joined by `_`.
 * Source: the kinds are those of research on news sources (Gans 1979, Deciding What’s News; Tiffen et al. 2014, Sources in the News, Journalism Studies 15); the words are ours.
 */
const plain: Lists = {
  official: `ambassador diplomat envoy consul judge justice magistrate court appeals_court supreme_court prosecutor district_attorney attorney_general
    solicitor_general state_attorney city_attorney county_attorney us_attorney public_prosecutor coroner regulator agency bureau ministry administration
    government authority commission inspector_general surgeon_general press_secretary under_secretary undersecretary permanent_secretary civil_servant white_house kremlin downing_street
    un united_nations security_council eu european_union european_commission imf international_monetary_fund world_bank nato world_health_organization central_bank federal_reserve fed
    watchdog ombudsman firefighter fire_service fire_brigade fire_department fire_crew fire_chief crew paramedic ambulance_service city_manager harbour_master harbormaster
    registrar inspectorate customs embassy consulate tribunal grand_jury jury board council secretary_general secretary-general chief_justice department office registry
    congressional_budget_office geological_survey election_commission harbour_board school_board`,
  police: `police policeman policewoman police_officer cop sheriff undersheriff detective trooper constable const patrolman investigator fbi marshal nypd lapd
    law_enforcement interpol scotland_yard gendarme border_patrol homicide_squad superintendent police_chief police_commissioner police_department federal_bureau_of_investigation profiler officer`,
  military: `army navy military air_force marine soldier troop general gen lt_gen maj_gen colonel col admiral brigadier commander pentagon militia rebel insurgent fighter taliban
    national_guard coast_guard defence_ministry defense_ministry ministry_of_defence ministry_of_defense defense_department department_of_defense islamic_state isis al-qaeda hezbollah hamas
    warship serviceman servicewoman paratrooper armed_force warlord`,
  politician: `senator sen congressman congresswoman lawmaker legislator mp mep councilman councilwoman councilor councillor alderman mayor governor gov premier chancellor prime_minister
    deputy_prime_minister candidate nominee front-runner frontrunner democrat republican conservative liberal tory socialist social_democrat libertarian party campaign caucus congress senate parliament
    opposition gop dnc rnc national_committee speaker whip majority_leader minority_leader politician statesman house running_mate delegate superdelegate president_elect vice_president
    democratic cabinet coalition_government backbencher presidential_hopeful hopeful first_minister foreign_minister finance_minister secretary_of_state lt_gov lieutenant_governor legislature assemblyman assemblywoman city_council town_council county_council
    congressperson dictator camp ticket house_speaker`,
  company: `ceo cfo coo chief_executive chief_executive_officer chief_financial_officer company firm corporation corp inc ltd llc plc manufacturer maker airline entrepreneur businessman businesswoman businesspeople
    retailer industry trader banker investor mogul tycoon shareholder employer carrier operator chain supplier brewer publisher developer start-up startup automaker carmaker bank
    conglomerate subsidiary wholesaler vendor shopkeeper landlord billionaire hedge_fund studio utility chamber_of_commerce`,
  expert: `professor prof scientist researcher analyst expert economist historian scholar academic pollster doctor physician surgeon psychologist psychiatrist engineer lecturer
    statistician meteorologist climatologist specialist institute university think_tank college laboratory observatory law_professor political_scientist academician theorist
    observer research_center research_centre court_watcher demographer geologist biologist ecologist anthropologist sociologist epidemiologist criminologist virologist seismologist
    pathologist forecaster linguist philosopher nutritionist astronomer physicist chemist`,
  witness: `witness eyewitness resident neighbor neighbour bystander onlooker passer-by survivor victim relative mother father parent son daughter brother sister wife husband widow widower
    uncle aunt cousin niece nephew grandmother grandfather friend student pupil voter tourist passenger customer shopper driver motorist man woman boy girl teenager teen people person worker employee farmer villager
    fisherman homeowner tenant patient fan reader user respondent family supporter attendee crowd refugee migrant retiree percent immigrant citizen local commuter visitor guest caller child
    youth mourner churchgoer spectator classmate roommate coworker co-worker colleague taxpayer consumer couple housewife diner applicant public donor inmate`,
  activist: `activist campaigner protester protestor demonstrator marcher organizer organiser environmentalist advocate union ngo charity amnesty aclu naacp lobby coalition alliance movement federation
    tea_party conservationist advocacy_group rights_group campaign_group pressure_group human_rights_watch greenpeace sierra_club lobbyist nonprofit non-profit striker dissident
    foundation trade_union trade_unionist civil_rights_leader abolitionist picketer rioter aarp group association society`,
  media: `newspaper magazine network channel reporter journalist correspondent columnist editor anchor blogger broadcaster commentator news_agency press media tabloid news_organization news_outlet outlet
    bbc cnn nbc cbs abc msnbc fox_news reuters ap associated_press afp bloomberg politico tass xinhua state_media state_television state_tv pool_report press_pool news_website website blog newscast television tv radio
    the_hill washington_examiner daily_beast buzzfeed vox slate mother_jones axios drudge_report zero_hedge daily_caller real_clear_politics realclearpolitics new_yorker atlantic
    newsweek wired variety billboard al_jazeera le_monde le_figaro el_pais der_spiegel die_zeit la_repubblica npr pbs itv channel_four sky_news kyodo yonhap ansa dpa efe interfax ria_novosti al_arabiya propublica
    financial_times new_york_times washington_post wall_street_journal los_angeles_times la_times entertainment_weekly deadline hollywood_reporter people_magazine rolling_stone
    newsroom editorial_board investigative_unit moderator podcaster photographer tmz usa_today breitbart huffington_post wire_service news_report press_report media_report tv_report daily weekly`,
  document: `report statement study survey poll letter memo memorandum document lawsuit complaint filing court_filing indictment affidavit bill law resolution plan book transcript excerpt email e-mail text autopsy audit review
    release press_release court_paper record data figure ruling agreement treaty constitution bio biography analysis finding memoir dossier budget proposal manifesto communique note notice petition
    testimony tweet post message label contract census draft white_paper article policy legislation statistics order exit_poll`,
  unnamed: `critic opponent insider detractor skeptic sceptic rival adversary`,
  other: `lawyer solicitor barrister counsel actor actress singer comedian star player coach boxer athlete publicist rep agent pastor bishop pope priest rabbi imam cleric vicar church school hospital band team club murderer suspect killer
    defendant prince king queen singer-songwriter rapper musician artist painter filmmaker screenwriter producer host model starlet celebrity quarterback goalkeeper golfer
    champion heavyweight general_manager wrestler author novelist poet playwright chef gunman convict plaintiff teacher principal headmaster nurse academy academy_awards clergyman
    museum theatre theater orchestra designer attacker heiress socialite`
}

/** Nouns that leave it to the words around them, with what they mean if those say nothing. */
const asking: Readonly<Record<string, SourceKind | null>> = {
  ...{ spokesman: null, spokeswoman: null, spokesperson: null, representative: null, head: null, member: null, director: null },
  ...{
    official: 'official',
    aide: 'official',
    adviser: 'official',
    advisor: 'official',
    staffer: 'official',
    chief_of_staff: 'official',
    communications_director: null
  },
  ...{
    commissioner: 'official',
    chief: 'official',
    deputy: 'official',
    secretary: 'politician',
    minister: 'politician',
    president: 'politician'
  },
  ...{
    leader: 'politician',
    leadership: 'politician',
    chairman: 'company',
    chairwoman: 'company',
    chair: 'company',
    founder: 'company',
    manager: 'company'
  },
  ...{
    executive: 'company',
    owner: 'company',
    partner: 'company',
    committee: 'official',
    attorney: 'other',
    team: 'other',
    director_general: 'official'
  },
  ...{
    captain: 'police',
    capt: 'police',
    sergeant: 'police',
    sgt: 'police',
    lieutenant: 'police',
    lt: 'police',
    inspector: 'police',
    agent: 'other'
  },
  ...{
    strategist: 'politician',
    consultant: 'expert',
    center: 'expert',
    centre: 'expert',
    source: 'unnamed',
    insider: 'unnamed'
  },
  ...{
    organization: 'activist',
    organisation: 'activist',
    veteran: 'witness',
    officer: 'police',
    'vice-president': 'company',
    fellow: 'expert',
    author: 'other'
  },
  ...{
    producer: 'other',
    division: 'official',
    unit: 'official',
    service: 'official',
    panel: 'official',
    venture: 'company',
    project: null,
    mission: 'official'
  }
}

const roles = new Map<string, SourceRole>()
for (const [kind, list] of Object.entries(plain) as [SourceKind, string][])
  for (const word of list.split(/\s+/)) roles.set(word, { kind, asks: false })
for (const [word, kind] of Object.entries(asking)) roles.set(word, { kind, asks: true })

/** By the last word of each role, how many words the longest role has that ends with it. */
const longestEndingWith = new Map<string, number>()
for (const role of roles.keys()) {
  const words = role.split('_')
  const last = words.at(-1)!
  longestEndingWith.set(last, Math.max(words.length, longestEndingWith.get(last) ?? 0))
}

/** Returns how many words the longest role has that ends with a word (lower case, singular); 0 if none does. */
export const longestRoleEndingWith = (word: string): number => longestEndingWith.get(word) ?? 0

/** Returns what a noun, or a phrase joined by `_`, says of a source (lower case, singular); `undefined` if it says nothing. */
export const roleOf = (noun: string): SourceRole | undefined => roles.get(noun)

/** Words of the names of bodies by which they are known (“Ministry of Fisheries”, “Marrow Bay Herald”). */
const nameWords: Lists = {
  official: `department ministry agency bureau commission court administration authority council government nations reserve treasury embassy inspectorate tribunal service board secretariat`,
  police: `police sheriff constabulary`,
  military: `army navy forces guard regiment brigade`,
  politician: `party democrats republicans caucus congress senate parliament committee conservatives liberals socialists`,
  company: `inc corp corporation co ltd llc plc group bank motors airlines airways energy holdings industries partners capital technologies pharmaceuticals oil steel foods stores productions pictures records entertainment insurance`,
  expert: `university institute college research laboratory observatory`,
  activist: `association union alliance coalition foundation society watch federation league movement network campaign greenpeace amnesty rights`,
  media: `times post herald tribune journal gazette chronicle news daily guardian telegraph observer courier mail globe examiner sentinel dispatch inquirer bugle radio television tv magazine press mirror review`,
  document: `act report treaty accord`,
  other: `church hospital school museum academy club orchestra`
}

const kindOfNameWord = new Map<string, SourceKind>()
for (const [kind, list] of Object.entries(nameWords) as [SourceKind, string][])
  for (const word of list.split(/\s+/)) kindOfNameWord.set(word, kind)

/** Returns what the name of a body says of it by its words, the last one first; `undefined` if it says nothing. */
export function kindOfBody(name: string): SourceKind | undefined {
  const words = name.toLowerCase().split(/[\s.]+/)
  for (let i = words.length - 1; i >= 0; i--) {
    const kind = kindOfNameWord.get(words[i]!)
    if (kind !== undefined) return kind
  }
  return undefined
}
