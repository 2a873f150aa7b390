import type { Lending } from '../lending.ts'
import { CONNECTION_FAILURE, CONNECTION_REFUSED } from './errors.ts'
import { name } from './quote.ts'

const CANNOT_CONNECT_NOW = '57P03'
const STARTING = new Set([CANNOT_CONNECT_NOW, CONNECTION_FAILURE, CONNECTION_REFUSED])

export const lending: Lending = {
  protocols: ['postgres:', 'postgresql:'],
  server(url) {
    const server = new URL(url)
    if (server.pathname === '' || server.pathname === '/') server.pathname = '/postgres'
    return server.href
  },
  version: `select current_setting('server_version')`,
  starting: code => STARTING.has(code),
  grants: 'alter role ROLE createdb',
  beside: [],
  zonePerDatabase: true,
  async databases(session, prefix) {
    const rows = await session.query(
      'select datname from pg_database where starts_with(datname, $1) order by 1',
      [prefix],
    )
    return rows.flatMap(([database]) => database ?? [])
  },
  async drop(session, database) {
    await session.execute(`drop database if exists ${name(database)} with (force)`)
  },
}
