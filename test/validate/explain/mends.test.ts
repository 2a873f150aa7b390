import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import type { LogicalType } from '../../../src/engine/catalog.ts'
import { field as fieldSchema } from '../../../src/spec/language/field.ts'
import { tolerance } from '../../../src/spec/language/validate.ts'
import type { Cell } from '../../../src/validate/explain/cause.ts'
import { defaultText } from '../../../src/validate/explain/default-text.ts'
import { flow } from '../../../src/validate/explain/mend.ts'
import {
  BYTES,
  cell,
  DECIMAL,
  field,
  INSTANT,
  INTEGER,
  mends,
  report,
  TEXT,
  UUID,
  WALL,
} from './cells.ts'

const NARROW: LogicalType = { kind: 'text', max: 3, maxBytes: null, fixed: false }
const MILLIS: LogicalType = { kind: 'instant', precision: 3 }

describe('the rule of the spec that would mend a column', () => {
  it.each<[mend: string, cells: Cell[], of: ReturnType<typeof field>]>([
    ['col: { from: src_col, empty: null }', [cell('', null)], field()],
    ['col: { from: src_col, default: "" }', [cell(null, '')], field()],
    [
      'col: { from: src_col, default: std }',
      [cell(null, 'std', TEXT, 'std')],
      field(TEXT, { default: 'std' }),
    ],
    [
      '- { column: crm.customer.col, as: trimmed, why: "" }',
      [cell('a ', 'a'), cell(' b', 'b')],
      field(),
    ],
    [
      '- { column: crm.customer.col, as: case, why: "" }',
      [cell('A', 'a'), cell('Ab', 'aB')],
      field(),
    ],
    ['col: { sql: "normalize(src_col, nfc)" }', [cell('e\u0301', 'é')], field()],
    ['col: { from: src_col, charset: utf8, invalid: error }', [cell('Ã«', 'ë')], field()],
    [
      'col: src_col',
      [cell('ë', 'Ã«')],
      field(TEXT, { forms: { charset: 'utf8', invalid: 'error' } }),
    ],
    [
      'col: { from: src_col, charset: ascii, invalid: replace }',
      [cell('Zoë', 'Zo\ufffd'), cell('日本', '\ufffd\ufffd')],
      field(),
    ],
    [
      'col: { from: src_col, charset: cp1252, invalid: replace }',
      [cell('Zoë 日', 'Zoë \ufffd')],
      field(),
    ],
    [
      `col: { sql: "case when src_col is not null then array_to_string(array(select m from unnest(string_to_array(src_col, ',')) m order by m collate \\"C\\"), ',') end" }`,
      [cell('c,a,b', 'a,b,c')],
      field(),
    ],
    ['col: { from: src_col, charset: cp1252, invalid: error }', [cell('\u0080', '€')], field()],
    ['col: { from: src_col, too-long: cut }', [cell('abcd', 'abc')], field(NARROW)],
    ['col: { sql: "left(src_col, 2)" }', [cell('abcd', 'ab'), cell('xyz', 'xy')], field()],
    ['col: { sql: "substring(src_col, 1, 2)" }', [cell('deadbeef', 'dead', BYTES)], field(BYTES)],
    [
      'col: { from: src_col, round: { scale: 2 } }',
      [cell('1.005', '1.01', DECIMAL), cell('2.344', '2.34', DECIMAL), cell('3.999', '4', DECIMAL)],
      field(DECIMAL),
    ],
    [
      'col: { from: src_col, round: { scale: 1, mode: down } }',
      [cell('1.99', '1.9', DECIMAL), cell('-2.38', '-2.3', DECIMAL)],
      field(DECIMAL),
    ],
    [
      'col: { from: src_col, multiply: 2, round: { scale: 0 } }',
      [cell('2.5', '3', DECIMAL), cell('3.4', '3', DECIMAL)],
      field(DECIMAL, { forms: { multiply: '2' } }),
    ],
    ['col: { from: src_col, multiply: -1 }', [cell('5', '-5', INTEGER)], field(INTEGER)],
    [
      'col: { from: src_col, divide: 100 }',
      [cell('1999', '19.99', DECIMAL), cell('5', '0.05', DECIMAL)],
      field(DECIMAL),
    ],
    [
      'col: src_col',
      [cell('19.99', '1999', DECIMAL)],
      field(DECIMAL, { forms: { divide: '100' } }),
    ],
    [
      'col: { from: src_col, lossy: "" }',
      [cell('2026-01-31 00:00:00.1239', '2026-01-31 00:00:00.123', MILLIS)],
      field(MILLIS),
    ],
    [
      '- { column: crm.customer.col, as: seconds, why: "" }',
      [cell('2026-01-31 00:00:00.9', '2026-01-31 00:00:00', WALL)],
      field(WALL),
    ],
    [
      'col: { from: src_col, as: uuid-swapped }',
      [cell('7c3e6a28-01ef-b2ac-9d4f-0123456789ab', '01efb2ac-6a28-7c3e-9d4f-0123456789ab', UUID)],
      field(UUID, { source: BYTES }),
    ],
    [
      'col: { from: src_col, as: uuid }',
      [cell('01efb2ac-6a28-7c3e-9d4f-0123456789ab', '7c3e6a28-01ef-b2ac-9d4f-0123456789ab', UUID)],
      field(UUID, { source: BYTES, forms: { as: 'uuid-swapped' } }),
    ],
    [
      'col: { from: src_col, values: { A: active, C: closed } }',
      [cell('A', 'active'), cell('C', 'closed'), cell('A', 'active'), cell('C', 'closed')],
      field(),
    ],
    [
      'col: { from: src_col, values: { A: active, C: gone } }',
      [cell('closed', 'gone'), cell('closed', 'gone')],
      field(TEXT, { forms: { values: { A: 'active', C: 'closed' } } }),
    ],
    [
      'col: { from: src_col, zone: America/New_York }',
      [
        cell('2026-07-01 12:00:00', '2026-07-01 16:00:00', INSTANT),
        cell('2026-01-01 12:00:00', '2026-01-01 17:00:00', INSTANT),
      ],
      field(INSTANT, { source: WALL, zone: 'UTC' }),
    ],
    [
      'col: { from: src_col, zone: UTC, overlap: earlier }',
      [cell('2026-07-01 10:00:00', '2026-07-01 12:00:00', INSTANT)],
      field(INSTANT, { source: WALL, forms: { zone: 'Europe/Berlin', overlap: 'earlier' } }),
    ],
  ])('%s', (mend, cells, of) => {
    const [cause, ...others] = report(cells, of)
    expect(others).toEqual([])
    expect(cause?.mend?.text).toBe(mend)
    const value: unknown = parse(mend, { schema: 'failsafe' })
    // What the author has to say is left empty, and the spec refuses that.
    const filled = JSON.parse(
      JSON.stringify(value).replaceAll('""', '"because"').replace('"empty":"null"', '"empty":null'),
    )
    const schema =
      cause?.mend?.under === 'tolerate' ? tolerance.array() : z.record(z.string(), fieldSchema)
    expect(schema.safeParse(filled)).toMatchObject({ success: true })
  })

  it('names no rule where the cells have none in common', () => {
    const number = field(DECIMAL)
    expect(mends([cell('1.26', '1.3', DECIMAL), cell('1.26', '1.2', DECIMAL)], number)).toEqual([
      'rounded, not all alike',
    ])
    expect(mends([cell('abc', 'ab'), cell('abc', 'a')], field())).toEqual([
      'cut at 1 character (1), cut at 2 characters (1)',
    ])
    const at = (shift: string) => cell('2026-07-01 12:00:00', `2026-07-01 ${shift}`, WALL)
    expect(mends([at('15:00:00'), at('09:00:00')], field(WALL))).toEqual([
      '3 h earlier (1), 3 h later (1)',
    ])
  })

  it.each<[what: string, cells: Cell[], of: ReturnType<typeof field>, how: string, advice: RegExp]>(
    [
      [
        'members in no order',
        [cell('a,b,c', 'c,a,b')],
        field(),
        'the same members in another order',
        /^No rule .*write them in one order on both sides/,
      ],
      [
        'members of JSON',
        [cell('[2,1]', '[1,2]', { kind: 'json' })],
        field({ kind: 'json' }),
        'the same members in another order',
        /^No rule /,
      ],
      [
        'lost characters',
        [cell('Zoë', 'Zo?')],
        field(),
        'characters became question marks',
        /^No rule gives back what is lost: .*utf8mb4/,
      ],
      [
        'lost characters of more than one charset',
        [cell('Zoë', 'Zo\ufffd'), cell('ë日', 'ë\ufffd')],
        field(),
        'characters became U+FFFD',
        /^No rule /,
      ],
      [
        'text encoded twice by the move',
        [cell('Zoë', 'ZoÃ«')],
        field(),
        'UTF-8 was encoded twice',
        /^No rule .*set it to utf8mb4.*move again/,
      ],
      [
        'text encoded more than twice in the source',
        [cell('ÃƒÂ¼', 'ü')],
        field(),
        'the source’s text is UTF-8 encoded more than twice',
        /^No rule fits .*mend the source’s text/,
      ],
      [
        'text that is still encoded twice when a rule took one encoding off',
        [cell('ZoÃ«', 'Zoë')],
        field(TEXT, { forms: { charset: 'utf8' } }),
        'the source’s text is UTF-8 encoded twice',
        /^No rule fits .*mend the source’s text/,
      ],
    ],
  )(
    'says in one sentence what to do instead, where no rule mends %s',
    (...[, cells, of, how, advice]) => {
      const [cause, ...others] = report(cells, of)
      expect(others).toEqual([])
      expect([cause?.how, cause?.mend]).toEqual([how, null])
      expect(cause?.advice).toMatch(advice)
    },
  )

  it('takes minutes for a shift only where all are alike', () => {
    const at = (shift: string) => cell('2026-07-01 12:00:00', `2026-07-01 ${shift}`, WALL)
    expect(mends([at('12:07:00'), at('12:07:00')], field(WALL))).toEqual(['7 min later'])
    expect(mends([at('12:07:00'), at('11:58:00')], field(WALL))).toEqual(['earlier or later'])
  })

  it('takes other values for a code only where each always becomes the same, and a default for one of them', () => {
    const one = [cell('a', 'x'), cell('b', 'y')]
    expect(report(one, field()).map(c => c.cause)).toEqual(['other'])
    expect(report([...one, ...one], field()).map(c => c.cause)).toEqual(['recoded'])
    expect(report([...one, ...one, cell('a', 'y')], field()).map(c => c.cause)).toEqual(['other'])
    const byDefault = [cell('C', 'closed'), cell('A', 'new', TEXT, 'new')]
    expect(mends([...byDefault, ...byDefault], field())).toEqual([
      '2 values became others, each always the same → col: { from: src_col, values: { A: new, C: closed } }',
    ])
  })

  it('shows no values where they may not be shown, and the spec refuses the list as long as it is empty', () => {
    const cells = [cell('A', 'active'), cell('A', 'active')]
    const [cause] = report(cells, field(TEXT, { shown: false }))
    expect(cause?.mend?.text).toBe('col: { from: src_col, values: { } }')
    expect(fieldSchema.safeParse({ from: 'src_col', values: {} }).success).toBe(false)
    expect(JSON.stringify(cause)).not.toContain('active')
  })

  it('is none where the field is no copy, or several parts make the column', () => {
    expect(mends([cell('', null)], { ...field(), form: null })).toEqual([
      'NULL stands for the empty string',
    ])
    const sql = { kind: 'sql', sql: 'upper(x)', type: TEXT, reads: [] } as const
    expect(mends([cell('', null)], { ...field(), form: { ...sql, reads: [] } })).toEqual([
      'NULL stands for the empty string',
    ])
  })
})

it.each([
  ['plain', 'plain'],
  ['a b', '"a b"'],
  ['null', '"null"'],
  ['~', '"~"'],
  ['', '""'],
  ['-', '"-"'],
  ['a: b', '"a: b"'],
  ['"', '"\\""'],
  ['né', 'né'],
  ['9.10', '9.10'],
  ['x\ud800', '"x\\ud800"'],
])('%j is written %s', (text, written) => {
  expect(flow(text)).toBe(written)
  if (text.isWellFormed()) expect(parse(written, { schema: 'failsafe' })).toBe(text)
})

it.each<[sql: string | null, type: LogicalType, text: string | null]>([
  [`'std'::character varying`, TEXT, 'std'],
  [`'it''s'`, TEXT, `it's`],
  ['0', DECIMAL, '0'],
  [`'1.50'::numeric(12,2)`, DECIMAL, '1.5'],
  ['(-1)', INTEGER, '-1'],
  ['true', { kind: 'boolean' }, '1'],
  [`'2026-01-31'::date`, { kind: 'date' }, '2026-01-31'],
  ['now()', INSTANT, null],
  [`nextval('a_id_seq'::regclass)`, INTEGER, null],
  ['CURRENT_TIMESTAMP', INSTANT, null],
  [null, TEXT, null],
])('the default %s of a column is read', (sql, type, text) => {
  expect(defaultText(sql, type)).toBe(text)
})
