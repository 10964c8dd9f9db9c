import { BlockList, isIP, isIPv4, isIPv6 } from 'node:net'

/** Tells which hosts, addresses and ports a webhook may reach. */
export interface AddressGuard {
  /** Whether a host is listed by its name; then every address of it may be reached. */
  isListed(host: string, port: number): boolean
  isReachable(address: string, port: number): boolean
  /** Whether a name that is not listed might lead to an address that may be reached at this port. */
  mayUsePort(port: number): boolean
}

/** The ports that webhooks may use on the internet; at any other, something else may listen. */
const webPorts: readonly number[] = [80, 443]

/** IPv4 networks that are not the public internet: IANA IPv4 Special-Purpose Address Registry (RFC 6890), and multicast. */
const specialIpv4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4]
]

/** Of the global unicast addresses of IPv6, those that are special: protocol assignments with Teredo, documentation, 6to4. */
const specialIpv6: readonly (readonly [string, number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20]
]

/**
 * Returns the guard for addresses of webhooks: the public internet at the ports 80 and 443, and also what `allow` lists – hosts, addresses and networks
 * (CIDR), each with `:port` behind it or for all ports, and `:port` alone for public hosts.
 *
 * Everything of IPv6 outside of global unicast is special: loopback, link-local, unique local, and IPv4 addresses in IPv6 clothes.
 */
export function guardAddresses(allow: readonly string[]): AddressGuard {
  const special = new BlockList()
  for (const [network, bits] of specialIpv4) special.addSubnet(network, bits, 'ipv4')
  for (const [network, bits] of specialIpv6) special.addSubnet(network, bits, 'ipv6')
  const global = new BlockList()
  global.addSubnet('2000::', 3, 'ipv6')
  const rules = allow.map(readRule)
  const forPort = (port: number) => rules.filter((rule) => rule.port === null || rule.port === port)
  const isPublicPort = (port: number) =>
    webPorts.includes(port) || forPort(port).some(({ host, addresses }) => !host && !addresses)
  return {
    isListed: (host, port) => forPort(port).some((rule) => rule.host === host.toLowerCase()),
    isReachable(address, port) {
      const family = isIPv4(address) ? 'ipv4' : 'ipv6'
      if (isIP(address) === 0) return false
      if (forPort(port).some(({ addresses }) => addresses?.check(address, family))) return true
      if (!isPublicPort(port)) return false
      return !special.check(address, family) && (family === 'ipv4' || global.check(address, family))
    },
    mayUsePort: (port) => isPublicPort(port) || forPort(port).some(({ addresses }) => addresses !== null)
  }
}

/** What one entry of the list lets through: a host or addresses, at a port or (null) at all; neither is every public host. */
interface Rule {
  readonly host: string | null
  readonly addresses: BlockList | null
  readonly port: number | null
}

function readRule(entry: string): Rule {
  // Colons are a part of an address of IPv6, unless it stands in brackets.
  const isBare = isIPv6(entry.split('/')[0]!)
  const [, place = '', port] = isBare ? [entry, entry] : (/^(.*?)(?::(\d{1,5}))?$/.exec(entry) ?? [])
  const [network = '', bits] = place.replace(/[[\]]/g, '').split('/')
  const rule = { host: null, addresses: null, port: port === undefined ? null : Number(port) }
  if (isIP(network) === 0) return { ...rule, host: place === '' ? null : place.toLowerCase() }
  const addresses = new BlockList()
  const family = isIPv4(network) ? 'ipv4' : 'ipv6'
  if (bits === undefined) addresses.addAddress(network, family)
  else addresses.addSubnet(network, Number(bits), family)
  return { ...rule, addresses }
}
