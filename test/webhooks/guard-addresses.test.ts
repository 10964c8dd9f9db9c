import t from 'tap'
import { guardAddresses } from '../../src/webhooks/guard-addresses.ts'

t.test('lets nothing through but the public internet', async (t) => {
  const guard = guardAddresses([])
  for (const address of ['8.8.8.8', '93.184.216.34', '2606:4700:4700::1111', '2a00:1450:4001:81b::200e']) {
    t.equal(guard.isReachable(address, 443), true, address)
  }
  const special = [
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '127.0.0.1',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    'fe80::1',
    'fc00::1',
    'fd12:3456::1',
    'ff02::1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '64:ff9b::7f00:1',
    '2001:db8::1',
    '2002:7f00:1::',
    'harbour.example',
    ''
  ]
  for (const address of special) t.equal(guard.isReachable(address, 443), false, address)
})

t.test('lets through what is listed: hosts by name, addresses, networks', async (t) => {
  const guard = guardAddresses(['hooks.internal', '127.0.0.1', '10.20.0.0/16', 'fd00::/8'])
  t.equal(guard.isListed('Hooks.Internal', 8080), true)
  t.equal(guard.isListed('other.internal', 80), false)
  for (const address of ['127.0.0.1', '::ffff:127.0.0.1', '10.20.30.40', 'fd12::1'])
    t.equal(guard.isReachable(address, 443), true, address)
  for (const address of ['127.0.0.2', '10.21.0.1', 'fe80::1']) t.equal(guard.isReachable(address, 443), false, address)
})

t.test('on the internet only the ports of the web are called, and those that are listed', async (t) => {
  const guard = guardAddresses([':8443', 'hooks.internal:9000', '10.20.0.0/16:7000', '[fd00::1]:7001', '127.0.0.1'])
  const reachable: readonly (readonly [string, number, boolean])[] = [
    ['8.8.8.8', 80, true],
    ['8.8.8.8', 443, true],
    ['8.8.8.8', 8443, true],
    ['8.8.8.8', 22, false],
    ['8.8.8.8', 9000, false],
    ['10.20.1.1', 7000, true],
    ['10.20.1.1', 443, false],
    ['10.20.1.1', 8443, false],
    ['fd00::1', 7001, true],
    ['fd00::1', 443, false],
    ['127.0.0.1', 6379, true]
  ]
  for (const [address, port, is] of reachable) t.equal(guard.isReachable(address, port), is, `${address} ${port}`)
  t.equal(guard.isListed('hooks.internal', 9000), true)
  t.equal(guard.isListed('hooks.internal', 80), false)
  t.equal(guardAddresses([]).mayUsePort(25), false)
  t.equal(guardAddresses(['10.0.0.0/8:25']).mayUsePort(25), true, 'a name may lead into that network')
})
