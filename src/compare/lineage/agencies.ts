/** A news agency: `name` as it is answered, `forms` as articles write it. Forms are matched as written, capitals included; they begin with an unaccented letter. */
export interface Agency {
  readonly name: string
  readonly forms: readonly string[]
}

/** News agencies of the world whose copy others print. Source: the agencies' own names for themselves; order means nothing. */
export const agencies: readonly Agency[] = [
  { name: 'Reuters', forms: ['Reuters', 'REUTERS', 'Thomson Reuters'] },
  { name: 'AP', forms: ['AP', 'Associated Press', 'ASSOCIATED PRESS'] },
  { name: 'AFP', forms: ['AFP', 'Agence France-Presse', 'Agence France Presse', 'AFP-Relaxnews'] },
  { name: 'dpa', forms: ['dpa', 'DPA', 'dpa-AFX', 'Deutsche Presse-Agentur'] },
  { name: 'TASS', forms: ['TASS', 'Tass', 'ITAR-TASS', 'Itar-Tass'] },
  { name: 'Xinhua', forms: ['Xinhua', 'XINHUA', 'Xinhua News Agency'] },
  { name: 'ANSA', forms: ['ANSA'] },
  { name: 'EFE', forms: ['EFE', 'Agencia EFE'] },
  { name: 'Kyodo', forms: ['Kyodo', 'Kyodo News', 'KYODO'] },
  { name: 'Interfax', forms: ['Interfax', 'INTERFAX'] },
  { name: 'Bloomberg', forms: ['Bloomberg', 'Bloomberg News'] },
  { name: 'PA Media', forms: ['PA Media', 'PA', 'Press Association'] },
  { name: 'UPI', forms: ['UPI', 'United Press International'] },
  { name: 'RIA Novosti', forms: ['RIA Novosti', 'RIA', 'Sputnik'] },
  { name: 'Anadolu', forms: ['Anadolu', 'Anadolu Agency', 'AA'] },
  { name: 'PTI', forms: ['PTI', 'Press Trust of India'] },
  { name: 'ANI', forms: ['ANI', 'Asian News International'] },
  { name: 'IANS', forms: ['IANS', 'Indo-Asian News Service'] },
  { name: 'Yonhap', forms: ['Yonhap', 'Yonhap News Agency', 'YONHAP'] },
  { name: 'Jiji', forms: ['Jiji', 'Jiji Press', 'JIJI'] },
  { name: 'AAP', forms: ['AAP', 'Australian Associated Press'] },
  { name: 'CP', forms: ['CP', 'Canadian Press', 'CANADIAN PRESS'] },
  { name: 'Belga', forms: ['Belga', 'BELGA'] },
  { name: 'ANP', forms: ['ANP'] },
  { name: 'APA', forms: ['APA', 'Austria Presse Agentur'] },
  { name: 'SDA', forms: ['Keystone-SDA', 'Keystone-ATS'] },
  { name: 'PAP', forms: ['PAP', 'Polish Press Agency'] },
  { name: 'MTI', forms: ['MTI'] },
  { name: 'CTK', forms: ['CTK'] },
  { name: 'Ukrinform', forms: ['Ukrinform'] },
  { name: 'UNIAN', forms: ['UNIAN'] },
  { name: 'BelTA', forms: ['BelTA', 'BELTA'] },
  { name: 'IRNA', forms: ['IRNA'] },
  { name: 'Fars', forms: ['Fars News Agency', 'Fars'] },
  { name: 'SANA', forms: ['SANA'] },
  { name: 'SPA', forms: ['Saudi Press Agency'] },
  { name: 'WAM', forms: ['WAM'] },
  { name: 'MENA', forms: ['Middle East News Agency'] },
  { name: 'KCNA', forms: ['KCNA', 'Korean Central News Agency'] },
  { name: 'CNA', forms: ['Central News Agency'] },
  { name: 'Antara', forms: ['Antara', 'ANTARA'] },
  { name: 'Bernama', forms: ['Bernama', 'BERNAMA'] },
  { name: 'NAN', forms: ['News Agency of Nigeria'] },
  { name: 'GNA', forms: ['Ghana News Agency'] },
  { name: 'APP', forms: ['Associated Press of Pakistan'] },
  { name: 'Lusa', forms: ['Lusa', 'LUSA'] },
  { name: 'NTB', forms: ['NTB'] },
  { name: 'TT', forms: ['TT News Agency'] },
  { name: 'Ritzau', forms: ['Ritzau'] },
  { name: 'STT', forms: ['STT'] },
  { name: 'BNS', forms: ['BNS'] },
  { name: 'Télam', forms: ['Télam', 'Telam'] },
  { name: 'Notimex', forms: ['Notimex'] },
  { name: 'McClatchy', forms: ['McClatchy', 'McClatchy-Tribune', 'Tribune News Service'] },
  { name: 'IPS', forms: ['Inter Press Service'] }
]

const nameOfForm = new Map(agencies.flatMap(({ name, forms }) => [name, ...forms].map((form) => [form.toLowerCase(), name])))

/** Returns the agency with the name of this outlet; undefined if the outlet is not an agency. */
export const agencyOf = (outlet: string): string | undefined => nameOfForm.get(outlet.trim().toLowerCase())
