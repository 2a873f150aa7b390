import { expect, test } from 'vitest'
import { serverFlags, settingsNamedIn } from '../../src/server/settings.ts'
import { ServerError } from '../../src/spec/errors.ts'
import { request } from './here.ts'

test('the spec’s settings stand in place of the sandbox’s, however they are spelled', () => {
  const flags = serverFlags(request({ settings: { FSYNC: 'on' } }))
  expect(flags.filter(flag => /^fsync=/i.test(flag))).toEqual(['FSYNC=on'])
  const mysql = serverFlags(request({ engine: 'mysql', settings: { 'local-infile': '0' } }))
  expect(mysql.filter(flag => /local.infile/.test(flag))).toEqual(['--local-infile=0'])
})

test('a spec that speaks of the binary log gets the server’s own', () => {
  const binlog = (settings: Record<string, string>) =>
    !serverFlags(request({ engine: 'mysql', settings })).includes('--skip-log-bin')
  expect(binlog({})).toBe(false)
  expect(binlog({ max_connections: '9' })).toBe(false)
  expect(binlog({ gtid_mode: 'OFF' })).toBe(true)
  expect(binlog({ 'log-bin': 'mysql-bin' })).toBe(true)
  expect(binlog({ binlog_format: 'ROW' })).toBe(true)
})

test.each([
  ['postgres', 'port'],
  ['postgres', 'data_directory'],
  ['mysql', 'datadir'],
  ['mysql', 'skip-networking'],
  ['mariadb', 'bind-address'],
] as const)('%s: %s is ours to choose', (engine, name) => {
  expect(() => serverFlags(request({ engine, settings: { [name]: '1' } }))).toThrow(
    `settings of the source: "${name}" is chosen by the rehearsal`,
  )
})

test('what is no name of a setting does not become an argument', () => {
  for (const name of ['-c', 'a b', 'x=1', '--help', '']) {
    expect(() => serverFlags(request({ settings: { [name]: '1' } }))).toThrow(ServerError)
  }
})

test('a log tells which settings it is about, with dashes or without', () => {
  const settings = { 'sql-mode': 'WAT', max_connections: '9' }
  expect(settingsNamedIn("Error while setting value 'WAT' to 'sql_mode'.", settings)).toEqual([
    'sql-mode',
  ])
  expect(settingsNamedIn('ready', settings)).toEqual([])
})
