import t from 'tap'
import { databaseHosts, databaseUrlProblem } from '../../src/settings/database-hosts.ts'

t.test('reads one host as it is', async (t) => {
  for (const url of ['postgres://db.example/parallax', 'postgresql://u:p%40ss@[::1]:5433/x?sslmode=require', 'postgres:///x']) {
    t.equal(databaseUrlProblem(url), null)
    t.match(databaseHosts(url), { hosts: [{ url }], mustWrite: false })
  }
})

t.test('reads several hosts, each with user, database and parameters', async (t) => {
  const url = 'postgres://desk:a@b@db1:5433,%2Fvar%2Frun,db3/parallax?sslmode=require'
  t.equal(databaseUrlProblem(url), null)
  t.strictSame(databaseHosts(url), {
    hosts: [
      { name: 'db1:5433', url: 'postgres://desk:a@b@db1:5433/parallax?sslmode=require' },
      { name: '/var/run', url: 'postgres://desk:a@b@%2Fvar%2Frun/parallax?sslmode=require' },
      { name: 'db3', url: 'postgres://desk:a@b@db3/parallax?sslmode=require' }
    ],
    mustWrite: true
  })
})

t.test('passes over hosts that take no writes, if there are several or the URL says so', async (t) => {
  const mustWrite = (url: string) => databaseHosts(url).mustWrite
  t.equal(mustWrite('postgres://a/x'), false)
  t.equal(mustWrite('postgres://a,b/x'), true)
  t.equal(mustWrite('postgres://a/x?target_session_attrs=read-write'), true)
  t.equal(mustWrite('postgres://a/x?sslmode=require&target_session_attrs=primary'), true)
  t.equal(mustWrite('postgres://a,b/x?target_session_attrs=any'), false)
})

t.test('says what is wrong with a URL', async (t) => {
  t.match(databaseUrlProblem('mysql://a/x'), /must begin with postgres/)
  t.match(databaseUrlProblem('postgres://a,,b/x'), /must name each host/)
  t.match(databaseUrlProblem('postgres://a,b/x?target_session_attrs=standby'), /not “standby”: Parallax writes/)
})
