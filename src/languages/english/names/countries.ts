/** Countries with other forms and, after the colon, what their people and things are called. */
const rows = `afghanistan:afghan afghans|albania:albanian albanians|algeria:algerian algerians|angola:angolan angolans|argentina:argentine argentinian argentines argentinians|armenia:armenian armenians|australia:australian australians|austria:austrian austrians|azerbaijan:azerbaijani azerbaijanis azeri azeris|bahrain:bahraini bahrainis|bangladesh:bangladeshi bangladeshis|belarus:belarusian belarusians|belgium:belgian belgians|bolivia:bolivian bolivians|bosnia,bosnia and herzegovina:bosnian bosnians|botswana|brazil:brazilian brazilians|britain,united kingdom,uk,great britain:british briton britons|bulgaria:bulgarian bulgarians|burma,myanmar:burmese|cambodia:cambodian cambodians|cameroon:cameroonian|canada:canadian canadians|chad:chadian chadians|chile:chilean chileans|china,people's republic of china,prc:chinese|colombia:colombian colombians|congo:congolese|costa rica:costa_rican|croatia:croatian croatians croat croats|cuba:cuban cubans|cyprus:cypriot cypriots|czech republic,czechia:czech czechs|denmark:danish dane danes|dominican republic:dominican dominicans|ecuador:ecuadorian ecuadorians|egypt:egyptian egyptians|el salvador:salvadoran salvadorans|england:english|eritrea:eritrean eritreans|estonia:estonian estonians|ethiopia:ethiopian ethiopians|finland:finnish finn finns|france:french frenchman|georgia:georgian georgians|germany:german germans|ghana:ghanaian ghanaians|greece:greek greeks|guatemala:guatemalan guatemalans|haiti:haitian haitians|honduras:honduran hondurans|hong kong|hungary:hungarian hungarians|iceland:icelandic icelanders|india:indian indians|indonesia:indonesian indonesians|iran,islamic republic of iran:iranian iranians|iraq:iraqi iraqis|ireland:irish|israel:israeli israelis|italy:italian italians|ivory coast:ivorian|jamaica:jamaican jamaicans|japan:japanese|jordan:jordanian jordanians|kazakhstan:kazakh kazakhs|kenya:kenyan kenyans|kosovo:kosovar kosovars|kuwait:kuwaiti kuwaitis|kyrgyzstan:kyrgyz|laos:laotian|latvia:latvian latvians|lebanon:lebanese|liberia:liberian liberians|libya:libyan libyans|lithuania:lithuanian lithuanians|luxembourg|macedonia,north macedonia:macedonian macedonians|madagascar|malaysia:malaysian malaysians|mali:malian malians|malta:maltese|mexico:mexican mexicans|moldova:moldovan moldovans|mongolia:mongolian mongolians|montenegro:montenegrin|morocco:moroccan moroccans|mozambique:mozambican|namibia:namibian|nepal:nepali nepalese|netherlands:dutch dutchman|new zealand:new_zealander|nicaragua:nicaraguan nicaraguans|niger|nigeria:nigerian nigerians|north korea,dprk:north_korean north_koreans|norway:norwegian norwegians|oman:omani omanis|pakistan:pakistani pakistanis|palestine:palestinian palestinians|panama:panamanian|paraguay:paraguayan|peru:peruvian peruvians|philippines:philippine filipino filipinos|poland:polish pole poles|portugal:portuguese|qatar:qatari qataris|romania:romanian romanians|russia,russian federation:russian russians|rwanda:rwandan rwandans|saudi arabia:saudi saudis|scotland:scottish scot scots|senegal:senegalese|serbia:serbian serbians serb serbs|sierra leone|singapore:singaporean|slovakia:slovak slovaks|slovenia:slovenian slovenians|somalia:somali somalis|south africa:south_african south_africans|south korea,republic of korea:south_korean south_koreans|south sudan|spain:spanish spaniard spaniards|sri lanka:sri_lankan|sudan:sudanese|sweden:swedish swede swedes|switzerland:swiss|syria:syrian syrians|taiwan:taiwanese|tajikistan:tajik tajiks|tanzania:tanzanian tanzanians|thailand:thai thais|tunisia:tunisian tunisians|turkey,türkiye:turkish turk turks|turkmenistan:turkmen|uganda:ugandan ugandans|ukraine:ukrainian ukrainians|united arab emirates,uae:emirati emiratis|united states,united states of america,us,usa,america:american americans|uruguay:uruguayan|uzbekistan:uzbek uzbeks|vatican|venezuela:venezuelan venezuelans|vietnam:vietnamese|wales:welsh|yemen:yemeni yemenis|zambia:zambian zambians|zimbabwe:zimbabwean zimbabweans|soviet union,ussr:soviet soviets|european union,eu|africa:african africans|europe:european europeans|asia:asian asians`

/** Parties and their members, in the same form: what their members are called stands for the party. */
const partyRows =
  'republican party,gop,grand old party:republican republicans|democratic party:democrat democrats democratic|labour party:labour|conservative party:tory tories conservatives'

/** A country by any of its forms (lower case, without stops), and whether that form is a demonym. */
export interface CountryForm {
  readonly country: string
  readonly isDemonym: boolean
}

/** Every form of a country, multi-word forms with spaces. */
export const countryForms: ReadonlyMap<string, CountryForm> = readForms(rows)

/** Every form of a party, as `countryForms`. */
export const partyForms: ReadonlyMap<string, CountryForm> = readForms(partyRows)

function readForms(table: string): Map<string, CountryForm> {
  return new Map(
    table.split('|').flatMap((row) => {
      const [names, demonyms = ''] = row.split(':') as [string, string?]
      const country = names.split(',')[0]!
      return [
        ...names.split(',').map((form): [string, CountryForm] => [form, { country, isDemonym: false }]),
        ...demonyms
          .split(' ')
          .filter((form) => form !== '')
          .map((form): [string, CountryForm] => [form.replaceAll('_', ' '), { country, isDemonym: true }])
      ]
    })
  )
}
