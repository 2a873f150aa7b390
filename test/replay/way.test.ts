import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Column, Table } from '../../src/engine/catalog.ts'
import { isNull, unescaped } from '../../src/engine/row-text.ts'
import type { CompiledCell, CompiledTransfer } from '../../src/mapping/sql/compiled.ts'
import { uuid5 } from '../../src/replay/uuid5.ts'
import { Way } from '../../src/replay/way.ts'

const column: Column = {
  name: 'c',
  type: { kind: 'text', max: null, maxBytes: null, fixed: false },
  native: 'text',
  nullable: true,
  default: null,
  generated: false,
  identity: null,
  collation: null,
}
const table: Table = {
  schema: 'public',
  name: 't',
  columns: [column],
  primaryKey: null,
  uniques: [],
  foreignKeys: [],
  transactional: true,
  kind: 'table',
}
const fault = {
  sql: 'f',
  column: 'c',
  check: 'mapping.value-outside-list' as const,
  summary: 'outside the list',
  fix: 'add it',
}
const cell = (way: CompiledCell['way'], n: number): CompiledCell => ({
  staged: `c${n}`,
  sql: `s.c${n}`,
  way,
})
const transfer = (
  ways: CompiledCell['way'][],
  faults: CompiledTransfer['faults'],
  keys = 1,
): CompiledTransfer => ({
  transfer: 't',
  pass: 'first',
  from: 't s',
  where: null,
  key: Array.from({ length: keys }, (_, n) => ({
    name: `k${n}`,
    sql: `s.k${n}`,
    raw: `s.k${n}`,
    type: column.type,
  })),
  cells: ways.map(cell),
  faults,
  write: {
    table,
    columns: [column],
    probes: [],
    lookups: [],
    key: [],
    existing: 'error',
    update: false,
    foreignKeys: 'ordered',
    triggers: 'fire',
  },
  inPlace: null,
})
const DNS = '6ba7b810-9dad-11d1-80b4-00c04fd430c8'
const uuid = { kind: 'uuid5', namespace: DNS } as const
const berlin = { kind: 'zone', zone: 'Europe/Berlin', gap: 'error', overlap: 'later' } as const
const escaped = (value: string | null): string =>
  value === null
    ? '\\N'
    : value
        .replaceAll('\\', '\\\\')
        .replaceAll('\t', '\\t')
        .replaceAll('\n', '\\n')
        .replaceAll('\r', '\\r')
const through = (way: Way, ...lines: string[]): string[] =>
  way
    .through(Buffer.from(lines.map(line => `${line}\n`).join('')))
    .toString()
    .split('\n')
    .slice(0, -1)

test('a UUID of version 5 is that of RFC 9562, appendix A.4', () => {
  expect(uuid5(DNS)(Buffer.from('www.example.com'))).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2')
})

test('row text passes untouched where there is nothing to do', () => {
  expect(Way.needed(transfer([null, null], []))).toBe(false)
  expect(Way.furtherCells(transfer([null, null], []))).toEqual([])
})

test('the cells of fault and key are asked for, and taken off', () => {
  const wanted = transfer([null, null], [fault, { ...fault, sql: 'g' }])
  expect(Way.furtherCells(wanted)).toEqual([
    `case when f then '0' when g then '1' else '' end`,
    's.k0',
  ])
  expect(through(new Way(wanted), 'a\tb\t\t1', '\t\\N\t\t2')).toEqual(['a\tb', '\t\\N'])
})

test('whatever cells hold, they arrive as they were', () => {
  const value = fc.option(
    fc.string({ unit: fc.constantFrom('a', '\t', '\n', '\\', 'N', 'é', '🦊', '\r', '0') }),
  )
  fc.assert(
    fc.property(
      fc.array(fc.tuple(value, value, fc.string({ minLength: 1 })), { minLength: 1 }),
      rows => {
        const lines = rows.map(([a, b, key]) => [a, b, '', key].map(escaped).join('\t'))
        expect(through(new Way(transfer([null, null], [fault])), ...lines)).toEqual(
          rows.map(([a, b]) => `${escaped(a)}\t${escaped(b)}`),
        )
      },
    ),
  )
})

test('what is escaped is read back', () => {
  fc.assert(
    fc.property(fc.option(fc.string({ unit: 'binary', maxLength: 20 })), value => {
      const text = Buffer.from(escaped(value))
      expect(isNull(text, 0, text.length) ? null : unescaped(text, 0, text.length).toString()).toBe(
        value,
      )
    }),
  )
})

test('cells are computed on the way, among others, whatever stands around them', () => {
  const way = new Way(transfer([null, uuid, null, berlin], []))
  const name = 'a\tb'
  expect(
    through(
      way,
      `x\t${escaped(name)}\ty\t2026-10-25 02:30:00.5\t\t7`,
      `\\N\twww.example.com\t\\N\t\\N\t\t8`,
    ),
  ).toEqual([
    `x\t${uuid5(DNS)(Buffer.from(name))}\ty\t2026-10-25 01:30:00.5`,
    `\\N\t2ed6657d-e927-568b-95e1-2665a8aea6a2\t\\N\t\\N`,
  ])
  expect(way.faults).toEqual([])
})

test('a value that stands in for NULL does so after the zone', () => {
  const way = new Way(transfer([{ ...berlin, otherwise: '1970-01-01 00:00:00' }], []))
  expect(through(way, '\\N\t\t1')).toEqual(['1970-01-01 00:00:00'])
})

test('faulty rows are counted, with the first keys', () => {
  const way = new Way(transfer([null, null], [fault], 2))
  through(way, 'a\tb\t0\tk\\t1\tx', 'a\tb\t\tk2\ty', 'a\tb\t0\tk3\tz')
  expect(way.faults).toEqual([
    {
      check: fault.check,
      column: 'c',
      summary: fault.summary,
      fix: fault.fix,
      rows: 2,
      keys: [
        ['k\t1', 'x'],
        ['k3', 'z'],
      ],
    },
  ])
})

test('many faulty rows do not fill the memory', () => {
  const way = new Way(transfer([null], [fault]))
  through(way, ...Array.from({ length: 1000 }, (_, n) => `a\t0\t${n}`))
  expect(way.faults[0]?.rows).toBe(1000)
  expect(way.faults[0]?.keys).toHaveLength(20)
})

test('NULL has no UUID, and a skipped wall clock no instant', () => {
  const way = new Way(transfer([uuid, berlin], []))
  through(way, '\\N\t\\N\t\t1', 'x\t2026-03-29 02:30:00\t\t2')
  expect(way.faults).toMatchObject([
    { check: 'mapping.key', column: 'c0', rows: 1, keys: [['1']] },
    { check: 'mapping.type', column: 'c1', rows: 1, keys: [['2']] },
  ])
})
