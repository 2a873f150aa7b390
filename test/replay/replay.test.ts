import { expect, test } from 'vitest'
import type { EngineName } from '../../src/engine/engine.ts'
import { ENGINES, onEach } from '../needs.ts'
import { Sides } from './moves.ts'

const PAIRS = ENGINES.flatMap(source => ENGINES.map(target => [source, target] as const))

/** One table that every engine can have. */
const table = (engine: EngineName): string => `create table thing (
  id bigint not null primary key,
  word ${engine === 'postgres' ? 'text' : 'text character set utf8mb4'},
  code varchar(20) ${engine === 'postgres' ? '' : 'character set utf8mb4 collate utf8mb4_bin'} not null unique,
  amount decimal(12, 2),
  ratio ${engine === 'postgres' ? 'double precision' : 'double'},
  born date,
  seen ${engine === 'postgres' ? 'timestamp(6)' : 'datetime(6)'},
  raw ${engine === 'postgres' ? 'bytea' : 'blob'}
)`

/** In the dialect that all three understand, but for backslashes and bytes. */
function rows(engine: EngineName): string {
  const text = (value: string | null) =>
    value === null
      ? 'null'
      : engine === 'postgres'
        ? `'${value.replaceAll("'", "''")}'`
        : `'${value.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
  const bytes = (hex: string | null) =>
    hex === null ? 'null' : engine === 'postgres' ? `'\\x${hex}'` : `x'${hex}'`
  const words = [
    '',
    'tab\there',
    'line\nbreak',
    'back\\slash',
    '\\N',
    'NULL',
    'carriage\rreturn',
    `it's`,
    'Zoë 雪 🦊',
    ' blanks ',
    '\\t',
    null,
  ]
  const lines = words.map(
    (word, n) =>
      `(${n * 7 - 5}, ${text(word)}, 'c${n}', ${n % 3 === 0 ? 'null' : `${n * 100}.5${n % 10}`}, ${n % 4 === 0 ? 'null' : `0.1e${n}`}, ${n % 5 === 0 ? 'null' : `'19${50 + n}-02-28'`}, ${n % 2 === 0 ? 'null' : `'2026-03-29 02:30:0${n % 10}.00000${n % 10}'`}, ${bytes(n % 3 === 1 ? null : n === 0 ? '' : '00ff5c090a0d4e')})`,
  )
  return `insert into thing values ${lines.join(', ')}`
}

const probe = (engine: EngineName): string =>
  engine === 'postgres'
    ? `select id, encode(convert_to(word, 'UTF8'), 'hex'), code, amount, ratio::numeric::text, born, to_char(seen, 'YYYY-MM-DD HH24:MI:SS.US'), encode(raw, 'hex') from thing order by id`
    : `select id, lower(hex(word)), code, amount, ratio, born, date_format(seen, '%Y-%m-%d %H:%i:%s.%f'), lower(hex(raw)) from thing order by id`

/** Doubles print differently by hand; their values are what counts. */
const seen = (rows: (string | null)[][]) =>
  rows.map(row => row.map((cell, n) => (n === 4 && cell !== null ? Number(cell) : cell)))

onEach(PAIRS)('from %s to %s', ([source, target]) => {
  test('awkward values arrive as they were, straight into an empty table', async () => {
    await using sides = await Sides.open(
      source,
      target,
      `${table(source)}; ${rows(source)}`,
      table(target),
    )
    const outcome = await sides.move([{ from: 'thing', to: 'thing' }], { batchSize: 5 })
    expect(outcome.refusal).toBeNull()
    expect(outcome.finished).toBe(true)
    expect(outcome.transfers).toMatchObject([
      { rows: 12, batches: 3, inserted: 12, direct: true, done: true },
    ])
    expect(outcome.peakBytes).toBeGreaterThan(1e7)
    expect(seen(await sides.ask('target', probe(target)))).toEqual(
      seen(await sides.ask('source', probe(source))),
    )
  })

  test('awkward values arrive as they were by way of staging, beside rows that are there', async () => {
    await using sides = await Sides.open(
      source,
      target,
      `${table(source)}; ${rows(source)}`,
      `${table(target)}; insert into thing (id, code) values (2, 'c1'), (1000, 'other')`,
    )
    const outcome = await sides.move([{ from: 'thing', to: 'thing', existing: 'overwrite' }], {
      batchSize: 5,
    })
    expect(outcome.refusal).toBeNull()
    expect(outcome.transfers).toMatchObject([
      { rows: 12, batches: 3, inserted: 11, updated: 1, direct: false },
    ])
    const found = seen(await sides.ask('target', probe(target)))
    expect(found.at(-1)?.[2]).toBe('other')
    expect(found.slice(0, -1)).toEqual(seen(await sides.ask('source', probe(source))))
  })
})
