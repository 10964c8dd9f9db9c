import t from 'tap'
import { guardAddresses } from '../../src/webhooks/guard-addresses.ts'

t.test('lets nothing through but the public internet', async (t) => {
  const guard = guardAddresses([])
  for (const address of ['8.8.8.8', '93.184.216.34', '2606:4700:4700::1111', '2a00:1450:4001:81b::200e']) {
    t.equal(guard.isReachable(address), true, address)
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
  for (const address of special) t.equal(guard.isReachable(address), false, address)
})

t.test('lets through what is listed: hosts by name, addresses, networks', async (t) => {
  const guard = guardAddresses(['hooks.internal', '127.0.0.1', '10.20.0.0/16', 'fd00::/8'])
  t.equal(guard.isListed('Hooks.Internal'), true)
  t.equal(guard.isListed('other.internal'), false)
  for (const address of ['127.0.0.1', '::ffff:127.0.0.1', '10.20.30.40', 'fd12::1'])
    t.equal(guard.isReachable(address), true, address)
  for (const address of ['127.0.0.2', '10.21.0.1', 'fe80::1']) t.equal(guard.isReachable(address), false, address)
})
