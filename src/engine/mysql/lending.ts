import { OWN_SCHEMA } from '../engine.ts'
import type { Lending } from '../lending.ts'
import { name } from './quote.ts'

const STARTING = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'PROTOCOL_CONNECTION_LOST',
])

export const lending: Lending = {
  protocols: ['mysql:', 'mariadb:'],
  server: url => url,
  version: 'select version()',
  starting: code => STARTING.has(code),
  grants: `grant all privileges on \`rehearse\\_%\`.* to 'USER'@'HOST'; grant all privileges on \`${OWN_SCHEMA.replaceAll('_', '\\_')}\`.* to 'USER'@'HOST'`,
  beside: [
    { database: OWN_SCHEMA, sql: `create database ${name(OWN_SCHEMA)} character set utf8mb4` },
  ],
  zonePerDatabase: false,
  async databases(session, prefix) {
    const rows = await session.query(
      'select schema_name from information_schema.schemata where left(schema_name, ?) = ? order by 1',
      [String(prefix.length), prefix],
    )
    return rows.flatMap(([database]) => database ?? [])
  },
  async drop(session, database) {
    await session.execute(`drop database if exists ${name(database)}`)
  },
}
