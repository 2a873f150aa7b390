import fc from 'fast-check'
import {
  anyText,
  arrays,
  binary,
  charText,
  dates,
  decimals,
  doubles,
  hexes,
  instants,
  integers,
  intervals,
  json,
  longTimes,
  mixed,
  oneOf,
  plainIntervals,
  sets,
  sixteen,
  smallIntegers,
  type TypeName,
  tameDoubles,
  ties,
  times,
  uuids,
  type Values,
  walls,
  years,
} from './types.ts'

/** One field: values of a source type, what the spec says behind `from`, and the column that it fills. */
export interface Case {
  from: TypeName
  /** YAML, in braces after `from: …,`. */
  forms: string
  to: TypeName
  values: Values
  /** Those that chance alone would miss; they come first. */
  edges: readonly string[]
}

const one = (
  from: TypeName,
  forms: string,
  to: TypeName,
  values: Values,
  edges: readonly string[] = [],
): Case => ({ from, forms, to, values, edges })

const CHARSETS = ['cp1252', 'latin1', 'utf8', 'ascii']
const MODES = ['half-even', 'half-up', 'half-down', 'down', 'up', 'floor', 'ceiling']
const numerals = mixed(
  integers,
  oneOf('007', '+5', '-0', '', ' 1', '1.0', '1e3', 'x', '9'.repeat(18)),
)
const truths = oneOf('0', '1', 'true', 'FALSE', 't', 'F', 'yes', '', ' t', '01')
/** In every mix of upper and lower case. */
const casings = (word: string): string[] =>
  [...word].reduce<string[]>(
    (made, letter) => made.flatMap(start => [start + letter, start + letter.toUpperCase()]),
    [''],
  )
const words = ['true', 'false', 't', 'f', '0', '1'].flatMap(casings)
/** Halves, and what lies beside them and beside zero, of one digit and of none behind the point. */
const halves = [
  '0.05',
  '0.15',
  '0.25',
  '0.049999',
  '0.050001',
  '0.01',
  '0.5',
  '1.5',
  '2.5',
  '2.25',
  '8.85',
  '0.035',
  '0.105',
  '0.4',
]
  .flatMap(n => [n, `-${n}`])
  .concat('0')
/** Around the days when clocks are turned, in Berlin and in New York. */
const turns = [
  ['2026-03-28', '02:30:00'],
  ['2026-03-29', '02:30:00.5'],
  ['2026-03-29', '12:00:00'],
  ['2026-10-24', '12:00:00'],
  ['2026-10-25', '02:30:00'],
  ['2026-10-25', '12:00:00'],
  ['2026-03-08', '02:30:00'],
  ['2026-03-08', '12:00:00'],
  ['2026-10-31', '12:00:00'],
  ['2026-11-01', '01:30:00.5'],
  ['2026-11-01', '12:00:00'],
].map(([day, clock]) => `${day} ${clock}`)
const zeros = ['0000-00-00', '2024-00-15', '2024-01-00', '0000-03-04', '2024-01-01']
const daysAsText = mixed(
  dates,
  oneOf('2026-02-29', '2024-02-29', '0000-00-00', '2024-1-1', '2024-01-01 10:00', ''),
)
const durations = mixed(
  fc
    .tuple(
      oneOf('', '-'),
      fc.array(fc.tuple(fc.integer({ min: -99, max: 99 }), oneOf('Y', 'M', 'W', 'D')), {
        maxLength: 2,
      }),
      oneOf('', 'T5M', 'T-1.5S', 'T0.000001S', 'T25H61M'),
    )
    .map(([sign, parts, time]) => `${sign}P${parts.map(p => p.join('')).join('')}${time}`),
  oneOf('P1Y2M3W4DT5H6M7.8S', 'P', 'PT', '1 day', 'p1d', 'P+1D', 'PT1.1234567S', '-P1W'),
)
const lists = fc
  .array(oneOf('a', 'b', 'c c', 'ü', 'x', ' a', ''), { maxLength: 4 })
  .map(m => m.join(','))
const memberJson = mixed(
  json(false),
  fc
    .array(oneOf('"a"', '"b"', '"c c"', '"\\u00fc"', '"a,b"', '1', '1.50', 'null', 'true', '""'), {
      maxLength: 4,
    })
    .map(i => `[${i.join(' , ')}]`),
)
const uuidTexts = mixed(
  uuids,
  uuids.map(u => u.toUpperCase().replaceAll('-', '')),
  oneOf('x', '', '{7b1d6c1e-9a53-4d0c-8a6e-0d5f2b9c4e11}'),
)
/** Of a BIGINT. */
const ends = ['9223372036854775807', '-9223372036854775808']
const braced = ['{7b1d6c1e-9a53-4d0c-8a6e-0d5f2b9c4e11}', '7B1D6C1E9A534D0C8A6E0D5F2B9C4E11']
const hexText = mixed(
  hexes,
  hexes.map(h => h.toUpperCase()),
  oneOf('f', '0xff', 'gg', ''),
)
const zeroDates = mixed(
  dates.filter(d => d >= '1000'),
  oneOf('0000-00-00', '2024-00-15', '2024-01-00'),
)
const zeroWalls = mixed(walls, oneOf('0000-00-00 00:00:00', '2024-00-15 10:00:00.5'))
const jsonWithNul = json(false).map(t => t.replace('"a"', '"a\\u0000b"'))
const withNul = fc
  .array(oneOf('a', '\0', 'é', ' ', '\\', '0'), { maxLength: 6 })
  .map(parts => parts.join(''))
const points = oneOf(
  'POINT(1 2)',
  'LINESTRING(0 0,1.5 -2)',
  'POLYGON((0 0,4 0,4 4,0 0),(1 1,2 1,2 2,1 1))',
  'GEOMETRYCOLLECTION(POINT(1 2))',
)
const ranges = fc
  .tuple(fc.option(fc.integer({ min: 0, max: 20 })), fc.nat(9), oneOf('[)', '(]', '[]', '()'))
  .map(
    ([low, size, m]) => `${m[0]}${low === null ? '' : `${low}.50`},${(low ?? 0) + size + 1}${m[1]}`,
  )

/** Members that the SET has. */
const labels = fc.array(oneOf('a', 'b', 'c c', 'ü', ''), { maxLength: 3 }).map(m => m.join(','))

/** Every form of spec-language.md, by the stage of its order of work; the engines that have both types take it. */
export const CASES: Record<string, Case[]> = {
  charset: CHARSETS.flatMap(charset => [
    ...['error', 'replace', 'strip'].map(invalid =>
      one('bytes', `charset: ${charset}, invalid: ${invalid}`, 'text', hexes),
    ),
    ...['error', 'replace', 'strip'].map(invalid =>
      one('text', `charset: ${charset}, invalid: ${invalid}`, 'text', anyText, ['Ã©', 'é', 'a']),
    ),
    one('char', `charset: ${charset}, invalid: strip`, 'text', charText),
  ]),
  empty: [
    one('varchar', 'empty: null', 'text', oneOf('', ' ', 'a')),
    one('char', 'empty: null', 'varchar', oneOf('', '  ', 'a')),
    one('bytes', 'empty: null', 'bytes', oneOf('', '20', '00')),
    one('bytes', 'charset: ascii, invalid: strip, empty: null', 'text', oneOf('', 'ff', '41')),
    one('set', 'empty: null, as: text', 'text', sets),
    one('text', 'empty: null, default: none', 'text', oneOf('', 'x')),
  ],
  nul: [
    one('text', 'nul: strip', 'text', anyText),
    one('nulText', 'nul: strip', 'text', withNul),
    one('nulText', 'too-long: cut, nul: strip', 'short', withNul),
    one('nulText', 'nul: strip, as: json', 'json', jsonWithNul),
    one('json', 'nul: strip', 'json', jsonWithNul),
    one('text', 'nul: strip, as: json', 'json', jsonWithNul),
  ],
  zero: [
    one('zeroDate', 'zero: null', 'date', zeroDates, zeros),
    one('zeroDate', 'zero: { value: 1999-12-31 }', 'date', zeroDates, zeros),
    one('zeroWall', 'zero: null', 'wall', zeroWalls, zeros),
    one('zeroWall', 'zero: null, default: 2000-01-01 00:00:00', 'wall', zeroWalls, zeros),
    one('zeroWall', 'zero: { value: 1999-12-31 }, as: date', 'date', zeroWalls, zeros),
    one('zeroWall', 'as: date', 'date', zeroWalls, zeros),
    one('zeroDate', 'as: text', 'text', zeroDates, zeros),
    one('zeroWall', 'as: text', 'text', zeroWalls, zeros),
    one('zeroWall', 'lossy: seconds do', 'seconds', zeroWalls, zeros),
    one('zeroWall', 'default: 2000-01-01 00:00:00', 'wall', zeroWalls, zeros),
    one(
      'zeroWall',
      'values: { "0000-00-00 00:00:00": never, "2024-01-01 00:00:00": a day }',
      'text',
      zeroWalls,
      zeros,
    ),
    one(
      'zeroWall',
      'zone: Europe/Berlin, gap: later, overlap: earlier',
      'instant',
      mixed(instants, oneOf(...zeros)),
      zeros,
    ),
    one('year', 'zero: null', 'integer', years),
    one('integer', 'zero: null, epoch: s', 'wall', mixed(smallIntegers, oneOf('0'))),
    one(
      'double',
      'zero: { value: 2000-01-01 00:00:00 }, epoch: ms',
      'wall',
      mixed(smallIntegers, oneOf('0', '-0')),
    ),
    one(
      'text',
      'zero: null, as: date',
      'date',
      daysAsText.filter(t => t === '' || t >= '1000' || t.startsWith('0000')),
    ),
  ],
  values: [
    one(
      'varchar',
      'values: { a: "1", "": "2", " ": null }, default: 9',
      'integer',
      oneOf('a', '', ' ', 'b'),
    ),
    one('integer', 'values: { 7: seven, -1: null }', 'text', oneOf('7', '-1', '8')),
    one('decimal', 'values: { 1.5: x, 0: y }', 'text', oneOf('1.5', '1.500', '0', '2')),
    one('enum', 'values: { "true": yes, F: no }', 'text', oneOf('true', 'F', '7')),
    one('boolean', 'values: { "1": yes, "0": no }', 'text', oneOf('true', 'false')),
    one('bytes', 'charset: utf8, values: { é: x, a: y }', 'text', oneOf('c3a9', '61', '62')),
    one('bytes', 'values: { \\xC3A9: x, \\x: y }', 'text', oneOf('c3a9', '', '62')),
    one('set', 'values: { "b,a": x, c c: y, "": z }', 'text', oneOf('a,b', 'b,a', 'c c', '', 'a')),
    one(
      'uuid',
      'values: { 7B1D6C1E-9A53-4D0C-8A6E-0D5F2B9C4E11: x }',
      'text',
      oneOf('7b1d6c1e-9a53-4d0c-8a6e-0d5f2b9c4e11', '7b1d6c1e-9a53-4d0c-8a6e-0d5f2b9c4e12'),
    ),
    one('bit', 'values: { "00000101": x }', 'text', oneOf('00000101', '00000011')),
    one('time', 'values: { "08:00:00": x, "09:30": y }', 'text', oneOf('08:00', '09:30', '10:00')),
    one(
      'date',
      'values: { 2024-01-31: x, 20240201: y }',
      'text',
      oneOf('2024-01-31', '2024-02-01'),
    ),
  ],
  epoch: [
    one(
      'integer',
      'epoch: s',
      'wall',
      fc.integer({ min: -30_000_000_000, max: 250_000_000_000 }).map(String),
    ),
    one(
      'integer',
      'epoch: s',
      'instant',
      fc.integer({ min: 86400, max: 2_000_000_000 }).map(String),
    ),
    one('integer', 'epoch: ms', 'wall', integers),
    one('integer', 'epoch: us', 'wall', integers),
    one('decimal', 'epoch: s', 'wall', mixed(ties, decimals)),
    one('decimal', 'epoch: ms, lossy: whole microseconds', 'wall', mixed(ties, decimals)),
    one(
      'double',
      'epoch: s, lossy: whole microseconds',
      'wall',
      mixed(tameDoubles, oneOf('1e-7', '-1e-7', '1e300')),
    ),
    one('integer', 'epoch: us, lossy: seconds do', 'seconds', integers),
    one(
      'integer',
      'epoch: s, as: date',
      'date',
      fc.integer({ min: -30_000_000_000, max: 250_000_000_000 }).map(String),
    ),
    one('integer', 'epoch: ms, as: text', 'text', integers),
  ],
  zone: [
    one('wall', 'zone: Europe/Berlin, gap: later, overlap: earlier', 'instant', instants, turns),
    one('wall', 'zone: America/New_York, gap: earlier, overlap: later', 'instant', instants, turns),
    one('instant', 'zone: Europe/Berlin, as: date', 'date', instants),
    one('instant', 'zone: Pacific/Chatham, as: date', 'date', instants),
  ],
  arithmetic: [
    ...(['infinite', 'boundless'] as const).map(from =>
      one(from, 'round: { scale: 0 }', 'wide', ties, ['NaN', 'Infinity', '-Infinity']),
    ),
    one('integer', 'multiply: 0.01', 'wide', integers),
    one('integer', 'divide: 8', 'wide', integers),
    one('decimal', 'multiply: -1.5, divide: 4', 'wide', decimals),
    ...MODES.flatMap(mode => [
      one('decimal', `round: { scale: 1, mode: ${mode} }`, 'wide', mixed(ties, decimals), halves),
      one('double', `round: { scale: 0, mode: ${mode} }`, 'wide', mixed(ties, tameDoubles), halves),
      one('integer', `divide: 7, round: { scale: 3, mode: ${mode} }`, 'wide', integers),
      one(
        'decimal',
        `multiply: 0.3, divide: 0.7, round: { scale: 2, mode: ${mode} }`,
        'wide',
        ties,
        halves,
      ),
    ]),
    one('decimal', 'round: { scale: 0 }, as: text', 'text', ties),
    one('decimal', 'round: { scale: 2 }, as: text', 'text', ties),
    one('integer', 'divide: 8, as: text', 'text', integers),
    one('double', 'round: { scale: 0 }', 'integer', tameDoubles, halves),
  ],
  'as text': [
    one('integer', 'as: text', 'text', integers),
    one('decimal', 'as: text', 'text', decimals),
    one(
      'double',
      'as: text',
      'text',
      mixed(doubles, oneOf('-0', '1e20', '1e21', '1e-6', '1e-7', '123456789012345680000')),
    ),
    one('boolean', 'as: text', 'text', oneOf('true', 'false')),
    one(
      'date',
      'as: text',
      'text',
      dates.filter(d => d >= '1000'),
    ),
    one('wall', 'as: text', 'text', walls),
    one('instant', 'as: text', 'text', instants),
    one('time', 'as: text', 'text', times),
    one('longTime', 'as: text', 'text', longTimes),
    one('year', 'as: text', 'text', years),
    one('interval', 'as: text', 'text', intervals),
    one('uuid', 'as: text', 'text', uuids),
    one('set', 'as: text', 'text', sets),
    one('bit', 'as: text', 'text', binary(8)),
    one('texts', 'as: text', 'text', arrays(anyText)),
    one('range', 'as: text', 'text', ranges),
  ],
  'as boolean': [
    one('text', 'as: boolean', 'flag', truths, words),
    one('text', 'as: boolean', 'boolean', truths, words),
    one(
      'char',
      'as: boolean',
      'flag',
      truths.map(t => t.trimEnd()),
      words,
    ),
    one('enum', 'as: boolean', 'flag', oneOf('true', 'F', '7'), ['']),
    one(
      'integer',
      'as: boolean',
      'flag',
      smallIntegers.map(n => n.slice(-1)),
    ),
    one('decimal', 'as: boolean', 'flag', oneOf('0', '1', '1.0', '0.5', '-0')),
    one('bit', 'as: boolean', 'flag', oneOf('00000000', '00000001', '10000000')),
    one('boolean', 'as: boolean', 'flag', oneOf('true', 'false')),
  ],
  'as integer': [
    one('text', 'as: integer', 'decimal', numerals),
    one('enum', 'as: integer', 'integer', oneOf('7', 'F'), ['F', 'true', '7', '']),
    one('bit', 'as: integer', 'integer', binary(8)),
    one('year', 'as: integer', 'integer', years),
    one('boolean', 'as: integer', 'integer', oneOf('true', 'false')),
    one('decimal', 'as: integer', 'integer', mixed(ties, decimals), ends),
    one('decimal', 'as: integer, lossy: whole ones do', 'integer', mixed(ties, decimals)),
    one('double', 'as: integer', 'decimal', tameDoubles),
    one(
      'double',
      'as: integer, lossy: whole ones do',
      'decimal',
      mixed(tameDoubles, oneOf('1e20', '-1e-9')),
    ),
  ],
  'as date': [
    one('wall', 'as: date', 'date', walls),
    one(
      'text',
      'as: date',
      'date',
      daysAsText.filter(t => t === '' || t >= '1000'),
      ['2024-1-1', '2024-01-01 10:00', '20240101', '2024-02-29', '2026-02-29'],
    ),
    one(
      'text',
      'as: date, lossy: the time of day is noise',
      'date',
      mixed(
        walls,
        daysAsText.filter(t => t === '' || t >= '1000'),
        oneOf('2024-01-31T23:59:59Z', '2024-01-31 24:00:00', '2024-01-31 10:00+02'),
      ),
      ['2024-01-31 24:00:00', '2024-01-31 10:00+02', '20240131', '2024-1-1'],
    ),
  ],
  'as interval': [
    one('time', 'as: interval', 'interval', times),
    one('longTime', 'as: interval', 'interval', longTimes),
    one('longTime', 'as: interval', 'text', longTimes),
    one('time', 'as: interval', 'text', times),
    one('integer', 'as: interval', 'interval', smallIntegers),
    one('decimal', 'as: interval', 'text', mixed(ties, decimals)),
    one('interval', 'as: interval', 'text', intervals),
    one('text', 'as: interval', 'interval', durations),
    one('text', 'as: interval', 'text', durations),
  ],
  'as seconds': [
    one('time', 'as: seconds', 'decimal', times),
    one('longTime', 'as: seconds', 'decimal', longTimes),
    one('longTime', 'as: seconds, lossy: whole ones do', 'integer', longTimes),
    one('time', 'as: seconds, lossy: whole ones do', 'integer', times),
    one('interval', 'as: seconds', 'decimal', mixed(intervals, plainIntervals)),
    one('integer', 'as: seconds', 'time', fc.nat(86_399).map(String)),
    one(
      'decimal',
      'as: seconds',
      'time',
      fc.nat(86_399_000).map(n => String(n / 1000)),
    ),
  ],
  'as json': [
    ...['error', 'first', 'last'].flatMap(which => [
      one('text', `as: json, duplicates: ${which}`, 'json', json(true)),
      one(
        'text',
        `as: json, duplicates: ${which}`,
        'text',
        mixed(json(true), oneOf('{a:1}', '', '01', '"\\ud800"', ' [1 , 2 ] ', '{"a":1}x')),
      ),
    ]),
    one('json', 'as: json', 'text', json(false)),
    one('set', 'as: json', 'json', sets),
    one('texts', 'as: json', 'json', arrays(anyText)),
    one('integers', 'as: json', 'json', arrays(integers)),
    one('decimals', 'as: json', 'text', arrays(mixed(decimals, oneOf('NaN')))),
    one('doubles', 'as: json', 'json', arrays(doubles)),
    one('booleans', 'as: json', 'json', arrays(oneOf('t', 'f'))),
    one('instants', 'as: json', 'json', arrays(instants)),
  ],
  'as array and set': [
    one('text', 'as: array', 'texts', lists),
    one('set', 'as: array', 'texts', sets),
    one('json', 'as: array', 'texts', memberJson),
    one('texts', 'as: array', 'texts', arrays(anyText)),
    one('text', 'as: set', 'set', labels, ['a,a', '', 'b,a']),
    one('text', 'as: set, lossy: once is enough', 'text', lists),
    one('json', 'as: set', 'text', memberJson, ['["a", "a"]', '[]']),
    one('texts', 'as: set', 'set', arrays(oneOf('a', 'b', 'c c', 'a,b', ''))),
    one('set', 'as: set', 'text', sets),
  ],
  'as uuid': [
    one('text', 'as: uuid', 'uuid', uuidTexts, braced),
    one('text', 'as: uuid', 'text', uuidTexts, braced),
    one('text', 'as: uuid', 'bytes', uuidTexts, braced),
    one(
      'sixteen',
      'as: uuid',
      'uuid',
      uuids.map(u => u.replaceAll('-', '')),
    ),
    one('sixteen', 'as: uuid', 'text', sixteen),
    one('bytes', 'as: uuid', 'text', mixed(sixteen, hexes)),
    one('sixteen', 'as: uuid-swapped', 'text', sixteen),
    one('text', 'as: uuid-swapped', 'bytes', uuidTexts),
    one('uuid', 'as: uuid-swapped', 'bytes', uuids),
  ],
  'as bits, hex and wkb': [
    one('integer', 'as: bits', 'bit', fc.nat(255).map(String)),
    one('integer', 'as: bits', 'varbit', fc.nat(4095).map(String)),
    one('text', 'as: bits', 'varbit', mixed(binary(5), binary(12), oneOf('', '2', '0', '000'))),
    one('bit', 'as: bits', 'integer', binary(8)),
    one('bytes', 'as: hex', 'text', hexes),
    one('text', 'as: hex', 'bytes', hexText),
    one('shape', 'as: wkb', 'bytes', points),
  ],
  lossy: [
    one('wall', 'lossy: seconds do', 'seconds', walls),
    one('time', 'lossy: tenths do', 'tenths', times),
    one('instant', 'lossy: milliseconds do', 'milliseconds', instants),
  ],
  'too-long': [
    one('text', 'too-long: cut', 'short', anyText),
    one(
      'text',
      'too-long: cut',
      'tiny',
      mixed(
        anyText,
        anyText.map(t => t.repeat(40)),
      ),
    ),
    one('enum', 'too-long: cut', 'short', oneOf('true', 'b b'), ['']),
    one('enum', 'too-long: cut', 'tiny', oneOf('true', 'b b'), ['']),
    one('enum', 'empty: null, too-long: cut', 'short', oneOf('true', 'b b'), ['']),
    one('varchar', 'too-long: cut, values: { abcdef: abcd }', 'short', oneOf('abcdef'), ['abcd']),
    one('bytes', 'charset: latin1, too-long: cut, default: none', 'short', hexes),
  ],
  'as it is': [
    one('texts', '', 'texts', arrays(anyText)),
    one('decimals', '', 'decimals', arrays(decimals)),
    one('instants', '', 'instants', arrays(instants)),
    one('range', '', 'range', ranges),
    one('days', '', 'days', oneOf('{}', '{[2026-01-01,2026-02-01),[2026-03-01,)}')),
    one('network', '', 'network', oneOf('::1', '2001:db8::1', '::ffff:1.2.3.4', 'fe80::1:0:0:1')),
    one('interval', '', 'interval', intervals),
    one('jsonb', '', 'jsonb', json(false)),
    one('json', '', 'json', json(true), ['{"a": 1, "a": 1}', '{"b": [{"a": 1, "\\u0061": 2}]}']),
    one('json', '', 'jsonb', json(true), ['{"a": 1, "a": 1}']),
    one('enum', '', 'text', oneOf('true', 'b b'), ['']),
    one('enum', '', 'enum', oneOf('true', 'b b')),
    one('enum', 'as: text', 'text', oneOf('true', 'b b'), ['']),
    one('enum', 'default: none', 'text', oneOf('true', 'b b'), ['']),
    one('shape', '', 'shape', points),
    one('set', '', 'set', sets),
    one('longTime', '', 'longTime', longTimes),
  ],
}
