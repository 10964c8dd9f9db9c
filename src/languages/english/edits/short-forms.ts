/** Known short forms and what they stand for: written without the stop, lower case. A short form may stand for several words. */
export const shortForms = new Map<string, readonly string[]>(
  `gen=general lt=lieutenant col=colonel maj=major capt=captain sgt=sergeant cpl=corporal adm=admiral cmdr=commander brig=brigadier
  dr=doctor prof=professor rev=reverend hon=honourable,honorable sen=senator rep=representative gov=governor,government pres=president
  amb=ambassador atty=attorney sec=secretary dep=deputy supt=superintendent insp=inspector det=detective st=saint,street mt=mount
  ft=fort,feet,foot ave=avenue blvd=boulevard rd=road jan=january feb=february mar=march apr=april jun=june jul=july aug=august
  sept=september sep=september oct=october nov=november dec=december mon=monday tue=tuesday tues=tuesday wed=wednesday
  thu=thursday thur=thursday thurs=thursday fri=friday sat=saturday sun=sunday dept=department govt=government assn=association
  assoc=association univ=university intl=international natl=national inc=incorporated ltd=limited co=company,county corp=corporation
  bros=brothers no=number vs=versus v=versus km=kilometres,kilometers,kilometre,kilometer kg=kilograms,kilogram,kilogrammes
  mph=miles m=metres,meters cm=centimetres,centimeters lb=pounds lbs=pounds oz=ounces hr=hour hrs=hours min=minute mins=minutes
  approx=approximately jr=junior sr=senior messrs=misters tv=television nato=nato info=information gop=republicans
  exec=executive admin=administration est=estimated vice=vice ex=former photo=photograph`
    .split(/\s+/)
    .map((pair) => {
      const [short, long] = pair.split('=') as [string, string]
      return [short, long.split(',')] as const
    })
)

/** Small words that an acronym may pass over: “Department of Defense”, DoD or DD. */
export const passedOverInitials = new Set(['of', 'the', 'and', 'for', 'on', 'in', 'to', 'de', 'la', 'du', 'a', '&', 'against'])
