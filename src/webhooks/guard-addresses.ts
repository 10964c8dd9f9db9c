import { BlockList, isIP, isIPv4 } from 'node:net'

/** Tells which hosts and addresses a webhook may reach. */
export interface AddressGuard {
  /** Whether a host is listed by its name; then every address of it may be reached. */
  isListed(host: string): boolean
  isReachable(address: string): boolean
}

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
 * The guard for addresses of webhooks: the public internet, and besides it what `allow` lists – hosts, addresses, networks (CIDR).
 *
 * Everything of IPv6 outside of global unicast is special: loopback, link-local, unique local, and IPv4 addresses in IPv6 clothes.
 */
export function guardAddresses(allow: readonly string[]): AddressGuard {
  const special = new BlockList()
  for (const [network, bits] of specialIpv4) special.addSubnet(network, bits, 'ipv4')
  for (const [network, bits] of specialIpv6) special.addSubnet(network, bits, 'ipv6')
  const global = new BlockList()
  global.addSubnet('2000::', 3, 'ipv6')
  const { hosts, addresses } = readAllow(allow)
  return {
    isListed: (host) => hosts.has(host.toLowerCase()),
    isReachable(address) {
      const family = isIPv4(address) ? 'ipv4' : 'ipv6'
      if (isIP(address) === 0) return false
      if (addresses.check(address, family)) return true
      return !special.check(address, family) && (family === 'ipv4' || global.check(address, family))
    }
  }
}

function readAllow(allow: readonly string[]): { hosts: ReadonlySet<string>; addresses: BlockList } {
  const hosts = new Set<string>()
  const addresses = new BlockList()
  for (const entry of allow) {
    const [network = '', bits] = entry.split('/')
    const family = isIPv4(network) ? 'ipv4' : 'ipv6'
    if (isIP(network) === 0) hosts.add(entry.toLowerCase())
    else if (bits === undefined) addresses.addAddress(network, family)
    else addresses.addSubnet(network, Number(bits), family)
  }
  return { hosts, addresses }
}
