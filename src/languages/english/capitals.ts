/** Seats of governments, each with its country in the form of the list of countries: general knowledge. */
const rows = `abuja:nigeria|algiers:algeria|amman:jordan|ankara:turkey|athens:greece|baghdad:iraq|baku:azerbaijan|bangkok:thailand|beijing:china|beirut:lebanon|belgrade:serbia|berlin:germany|bern:switzerland|bogota:colombia|brasilia:brazil|bratislava:slovakia|bucharest:romania|budapest:hungary|buenos aires:argentina|cairo:egypt|canberra:australia|caracas:venezuela|copenhagen:denmark|damascus:syria|delhi:india|new delhi:india|dhaka:bangladesh|doha:qatar|downing street:united kingdom|dublin:ireland|hanoi:vietnam|harare:zimbabwe|havana:cuba|helsinki:finland|islamabad:pakistan|jakarta:indonesia|kabul:afghanistan|kampala:uganda|khartoum:sudan|kiev:ukraine|kyiv:ukraine|kremlin:russia|kuala lumpur:malaysia|lima:peru|lisbon:portugal|madrid:spain|manila:philippines|minsk:belarus|moscow:russia|nairobi:kenya|oslo:norway|ottawa:canada|paris:france|prague:czech republic|pretoria:south africa|pyongyang:north korea|quito:ecuador|riyadh:saudi arabia|rome:italy|seoul:south korea|skopje:north macedonia|sofia:bulgaria|stockholm:sweden|tallinn:estonia|tbilisi:georgia|tehran:iran|tirana:albania|tokyo:japan|tripoli:libya|tunis:tunisia|vienna:austria|vilnius:lithuania|warsaw:poland|washington:united states|yerevan:armenia|zagreb:croatia`

/** The country whose government a capital stands for. */
export const countryOfCapital: ReadonlyMap<string, string> = new Map(
  rows.split('|').map((row) => row.split(':') as [string, string])
)

/** Those that are not cities: they always mean the government. */
export const seatsOfGovernment: ReadonlySet<string> = new Set(['downing street', 'kremlin'])
