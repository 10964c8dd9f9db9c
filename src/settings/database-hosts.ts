/** A host of a database: its name for messages, and a URL that leads to it alone. */
export interface DatabaseHost {
  readonly name: string
  readonly url: string
}

/** Where a database is: hosts in the order in which they are tried. `mustWrite`: whether to pass over those that take no writes. */
export interface DatabaseHosts {
  readonly hosts: readonly DatabaseHost[]
  readonly mustWrite: boolean
}

/** Scheme and user, hosts, and the rest of a URL. `URL` reads no list of hosts. */
const parts = /^(postgres(?:ql)?:\/\/(?:[^/?#]*@)?)([^/?#]*)(.*)$/s

/** Which hosts will do, by libpq's names: those that take writes, or any. What only reads would be of no use. */
const writing = ['read-write', 'primary']

/** What is wrong with the URL of a database; null if nothing is. */
export function databaseUrlProblem(url: string): string | null {
  const [, , hosts = ''] = parts.exec(url) ?? []
  if (!parts.test(url)) return 'DATABASE_URL must begin with postgres:// or postgresql://.'
  if (hosts.includes(',') && hosts.split(',').includes(''))
    return 'DATABASE_URL must name each host, for example postgres://db1:5432,db2:5432/parallax.'
  const wanted = targetOf(url)
  if (wanted === null || wanted === 'any' || writing.includes(wanted)) return null
  return `DATABASE_URL must have target_session_attrs=read-write, primary or any, not “${wanted}”: Parallax writes to the database.`
}

/** Reads a URL as libpq does: several hosts, separated by commas. With several, those that take no writes are passed over by default. */
export function databaseHosts(url: string): DatabaseHosts {
  const [, before = '', list = '', after = ''] = parts.exec(url) ?? []
  const names = list.split(',')
  const wanted = targetOf(url) ?? (names.length > 1 ? 'read-write' : 'any')
  return {
    hosts: names.map((name) => ({ name: decodeURIComponent(name), url: before + name + after })),
    mustWrite: writing.includes(wanted)
  }
}

const targetOf = (url: string): string | null => /[?&]target_session_attrs=([^&#]*)/.exec(url)?.[1] ?? null
