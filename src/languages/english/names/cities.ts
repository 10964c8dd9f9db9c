import { words } from '../../words.ts'

/** Capitals and large cities of the world in one word: general knowledge, to tell a place from a person. */
export const cities = words(
  `abuja accra algiers amman amsterdam ankara athens atlanta auckland austin baghdad baku bamako bangkok barcelona basra beijing beirut belfast belgrade benghazi berlin
  birmingham bogota bogotá boston brasilia bratislava brussels bucharest budapest cairo calgary cambridge cape canberra caracas cardiff casablanca chicago cleveland
  cologne copenhagen dakar dallas damascus delhi denver detroit dhaka dhahran doha dubai dublin edinburgh florence frankfurt geneva glasgow guadalajara hague hamburg hanoi
  harare havana helsinki hiroshima homs houston hyderabad islamabad istanbul jakarta jeddah jerusalem johannesburg kabul kampala kandahar karachi kathmandu khartoum
  kiev kyiv kinshasa kolkata kyoto lagos lahore leeds leipzig lima lisbon liverpool ljubljana london luanda lusaka lyon madrid manchester manila marseille mecca medina
  melbourne memphis miami milan minneapolis minsk mogadishu montreal moscow mosul mumbai munich nairobi nagasaki naples nashville odessa osaka oslo ottawa oxford
  panmunjom paris perth philadelphia phoenix pittsburgh prague pretoria pyongyang quito rabat raqqa riga rio riyadh rome rotterdam sanaa santiago sarajevo seattle seoul
  shanghai shenzhen singapore skopje sofia stockholm stuttgart sydney tallinn tashkent tbilisi tehran tokyo toronto tripoli tunis turin ulaanbaatar valencia vancouver
  venice vienna vilnius warsaw washington wellington yangon yerevan yokohama zagreb zurich crimea catalonia texas california florida ohio georgia michigan virginia
  pennsylvania arizona alabama arkansas colorado connecticut delaware illinois indiana iowa kansas kentucky louisiana maryland massachusetts minnesota mississippi missouri
  montana nebraska nevada oklahoma oregon tennessee utah vermont wisconsin wyoming alaska hawaii idaho maine`
)
