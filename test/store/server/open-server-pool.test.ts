import { connect as connectTo, createServer, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { freePort } from '../../../bench/start-process.ts'
import { openServerPool } from '../../../src/store/server/open-server-pool.ts'
import { type OwnServer, startOwnServer, startStandby } from '../../crash/own-server.ts'

t.setTimeout(300_000)
const primary = await startOwnServer()
if (primary === null) t.test('connections to a server', { skip: 'needs the programs of a PostgreSQL server' }, async () => {})
else await testPool(primary)

async function testPool(primary: OwnServer): Promise<void> {
  t.teardown(() => primary.remove())
  const standby = await startStandby(primary)
  t.teardown(() => standby.remove())
  const urlOf = (...addresses: string[]) => `postgres://parallax@${addresses.join()}/postgres`
  const openPool = (t: Test, url: string, silentMs?: number) => {
    const pool = openServerPool(url, { most: 3, name: 'parallax-test', ...(silentMs && { silentMs }) })
    t.teardown(() => pool.end())
    return pool
  }
  const isStandby = "select pg_is_in_recovery() as value, current_setting('port') as port"

  t.test('uses the host that takes writes, whatever its place', async (t) => {
    for (const addresses of [
      [primary.address, standby.address],
      [standby.address, primary.address],
      [`127.0.0.1:${await freePort()}`, standby.address, primary.address]
    ]) {
      const { rows } = await openPool(t, urlOf(...addresses)).query(isStandby)
      t.match(rows, [{ value: false, port: primary.address.split(':')[1] }], addresses.join())
    }
  })

  t.test('takes any host if the URL says so', async (t) => {
    const pool = openPool(t, `${urlOf(standby.address, primary.address)}?target_session_attrs=any`)
    t.match((await pool.query(isStandby)).rows, [{ value: true }])
  })

  t.test('passes over a single standby if the URL says so, with the reason', async (t) => {
    const pool = openPool(t, `${standby.url}?target_session_attrs=primary`)
    await t.rejects(pool.query('select 1'), { message: /takes no writes/ })
  })

  t.test('says of each host why it cannot be used', async (t) => {
    const closed = `127.0.0.1:${await freePort()}`
    const error = await openPool(t, urlOf(closed, standby.address))
      .query('select 1')
      .then(
        () => null,
        (error) => error
      )
    t.match(error, { name: 'NoHostError', code: '08001' })
    t.match(error.message, `${closed}: connect ECONNREFUSED`)
    t.match(error.message, `${standby.address}: it takes no writes`)
  })

  t.test('throws what a single host says, as the driver does', async (t) => {
    await t.rejects(openPool(t, urlOf(`127.0.0.1:${await freePort()}`)).query('select 1'), { code: 'ECONNREFUSED' })
    await t.rejects(openPool(t, `postgres://parallax@${primary.address}/missing`).query('select 1'), {
      code: '3D000'
    })
  })

  t.test('drops a connection that takes no writes any more', async (t) => {
    const pool = openPool(t, primary.url)
    const pidOf = async () => (await pool.query('select pg_backend_pid() as pid')).rows[0].pid
    const before = await pidOf()
    await pool.query('set session characteristics as transaction read only')
    t.equal(await pidOf(), before)
    await t.rejects(pool.query('create table never (id int)'))
    t.not(await pidOf(), before)
  })

  t.test('waits for a long statement, but not for a host that no longer responds', async (t) => {
    const relay = await startRelay(primary.address)
    t.teardown(() => relay.close())
    const pool = openPool(t, urlOf(relay.address), 100)
    t.match(await pool.query('select pg_sleep(0.8)'), { rowCount: 1 })
    const lost = pool.query('select pg_sleep(60)')
    await Promise.all([t.rejects(lost, { message: /no longer responds/ }), sleep(50).then(() => relay.freeze())])
    relay.thaw()
    t.match(await pool.query('select 1 as one'), { rows: [{ one: 1 }] })
  })

  t.test('goes on with a standby once it is promoted', async (t) => {
    const pool = openPool(t, urlOf(primary.address, standby.address))
    await pool.query('create table kept as select 1 as one')
    primary.crash()
    await t.rejects(pool.query('select 1'))
    await t.rejects(pool.query('select 1'), { name: 'NoHostError' })
    standby.promote()
    t.match(await pool.query('insert into kept select * from kept returning one'), { rows: [{ one: 1 }] })
  })
}

/** Passes on what comes to a port; frozen, it passes on nothing and lets nobody in. */
async function startRelay(target: string) {
  const [host, port] = target.split(':') as [string, string]
  const own = await freePort()
  const sockets: Socket[] = []
  let server = listen()
  function listen() {
    const server = createServer((near) => {
      const far = connectTo(Number(port), host)
      for (const socket of [near, far]) socket.on('error', () => {})
      near.pipe(far).pipe(near)
      sockets.push(near, far)
    })
    return server.listen(own, '127.0.0.1')
  }
  return {
    address: `127.0.0.1:${own}`,
    freeze() {
      for (const socket of sockets) socket.unpipe().pause()
      server.close()
    },
    thaw() {
      server = listen()
    },
    close() {
      for (const socket of sockets) socket.destroy()
      server.close()
    }
  }
}
