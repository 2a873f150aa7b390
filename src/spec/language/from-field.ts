import { z } from 'zod'
import { anyText, broken, column, decimal, divisor, places, text, zone } from './scalar.ts'

/** Stage 2: a field that is a source column, and what happens to it on the way, in the order of its keys. */

const round = z.strictObject({
  scale: places.describe('Decimal places that are kept.'),
  mode: z
    .enum(['half-even', 'half-up', 'half-down', 'down', 'up', 'floor', 'ceiling'])
    .describe(
      'Which way. The three halves round to the nearest, and what lies in the middle: away from zero (half-up, as SQL rounds), towards zero (half-down), to the even digit (half-even). `down`: towards zero; `up`: away from zero; `floor`, `ceiling`: to the smaller, the larger number.',
    )
    .default('half-up'),
})

export const literal = z.strictObject({
  value: anyText.describe('Text in the target column’s type.'),
})

export const fromField = z
  .strictObject({
    from: column('The source column.'),
    charset: text
      .describe(
        'What the bytes really are: `cp1252`, `latin1` (ISO 8859-1; what MySQL calls so is cp1252), `utf8` or `ascii`. A text’s bytes are one a character, as in MySQL’s latin1: `utf8` mends what was encoded twice (`Ã©`), `cp1252` what was read as latin1. A character that has no byte is invalid.',
      )
      .optional(),
    invalid: z
      .enum(['error', 'replace', 'strip'])
      .describe(
        'What the charset does not have: `error`, `replace` (by U+FFFD, once for each) or `strip`. Default: error.',
      )
      .optional(),
    empty: z
      .null('must be null: the empty string becomes NULL')
      .describe(
        '`null`: the empty string becomes NULL; so do bytes without a byte, an empty SET and an ENUM’s index 0. A CHAR(n) of blanks is empty, a VARCHAR of blanks is not.',
      )
      .optional(),
    nul: z
      .literal('strip', 'must be strip')
      .describe(
        '`strip`: NUL characters are dropped; in JSON also their escapes. PostgreSQL has none, so without this they are refused.',
      )
      .optional(),
    zero: z
      .union([z.null(), literal], 'must be null, or { value: … }')
      .describe(
        'What becomes of dates whose year, month or day is 0, of YEAR 0, and of 0 with `epoch`: NULL (which `default` may fill), or a value that no later form touches. Without this zero dates are refused, but in a plain copy between columns of one kind whose server takes them: MySQL’s and MariaDB’s, without NO_ZERO_DATE and NO_ZERO_IN_DATE in sql_mode.',
      )
      .optional(),
    values: z
      .record(
        anyText,
        z.union([anyText, z.null()], 'must be text or null'),
        'must be a mapping of values',
      )
      .refine(v => Object.keys(v).length > 0, 'must list at least one value')
      .describe(
        'A table of values; a value that is not in it is an error. Not for kinds of which one value has many texts: JSON, arrays, ranges, intervals, network addresses, geometry.',
      )
      .optional(),
    epoch: z
      .enum(['s', 'ms', 'us'])
      .describe(
        'The number counts seconds, milliseconds or microseconds since 1970, in UTC. Finer than a microsecond: refused, or cut towards the past where `lossy` is given. Outside of years 1 to 9999: refused.',
      )
      .optional(),
    zone: zone.describe('The wall clock is of this zone; the field becomes an instant.').optional(),
    gap: z
      .enum(['error', 'earlier', 'later'])
      .describe('A wall clock that the zone skipped. Default: error.')
      .optional(),
    overlap: z
      .enum(['error', 'earlier', 'later'])
      .describe('A wall clock that the zone had twice. Default: error.')
      .optional(),
    multiply: decimal.describe('Multiplied by this, exactly.').optional(),
    divide: divisor.describe('Divided by this, exactly.').optional(),
    round: round
      .describe(
        'Rounded to a scale, once, from the exact number: beside it, `divide` may be by anything.',
      )
      .optional(),
    as: z
      .enum([
        'text',
        'boolean',
        'integer',
        'date',
        'interval',
        'seconds',
        'json',
        'array',
        'set',
        'uuid',
        'uuid-swapped',
        'bits',
        'hex',
        'wkb',
      ])
      .describe(
        [
          'What the value is read as, where the columns’ types alone do not say it; a value that cannot be is refused.',
          '`text`: as the source prints it, clocks without ending zeros, doubles as ECMAScript does, booleans `true` and `false`.',
          '`boolean`: 0 or 1, or one of `0 1 true false t f` in any case.',
          '`integer`: digits with or without a sign, bits, or a number without a fraction (`lossy`: dropped).',
          '`date`: a wall clock’s day; an instant’s day in `zone`; a text `2026-01-31` (`lossy`: with a time of day behind it).',
          '`interval`: ISO 8601, a number of seconds, or a TIME, counted in hours.',
          '`seconds`: of a time or an interval without months, a day being 86400; into a TIME column also back.',
          '`json`: a text that is JSON; a SET or an array as array.',
          '`array`: a SET, a JSON array of plain values, or a text split at commas.',
          '`set`: an array or JSON array of texts, or a text split at commas.',
          '`uuid`: 16 bytes in order, or 32 hex digits with or without dashes; `uuid-swapped`: the bytes as UUID_TO_BIN(…, 1) orders them.',
          '`bits`: a number from 0 or digits 0 and 1, filled with zeros on the left.',
          '`hex`: bytes as lower-case digits without a prefix, and back.',
          '`wkb`: a shape’s well-known bytes, and back (`lossy`: its SRID is dropped).',
        ].join(' '),
      )
      .optional(),
    duplicates: z
      .enum(['error', 'first', 'last'])
      .describe(
        'Which member stays where a JSON object, at any depth, has a key twice: the `first` or the `last`. Default: error.',
      )
      .optional(),
    lossy: text
      .describe(
        'Why it is right that something is dropped here: what `as` says, or, without `as`, digits of a second’s fraction that the column does not have (cut, not rounded).',
      )
      .optional(),
    'too-long': z
      .literal('cut', 'must be cut')
      .describe(
        '`cut`: text that is longer than the column is cut, between characters. Literals of the spec are not.',
      )
      .optional(),
    default: anyText.describe('Stands in for NULL; text in the target column’s type.').optional(),
  })
  .superRefine((v, ctx) => {
    if (v.invalid !== undefined && v.charset === undefined)
      broken(
        ctx,
        ['invalid'],
        'is about bytes that a charset does not have, and no charset is given',
        'Add charset: cp1252, or whatever the bytes are.',
      )
    if (v.epoch !== undefined)
      for (const key of ['zone', 'gap', 'overlap'] as const)
        if (v[key] !== undefined)
          broken(
            ctx,
            [key],
            'cannot stand beside epoch: a count since 1970 is an instant in every zone',
            `Leave ${key} out.`,
          )
    if (v.duplicates !== undefined && v.as !== 'json')
      broken(
        ctx,
        ['duplicates'],
        'is about keys of JSON objects, and this field is not read as JSON',
        'Add as: json.',
      )
  })

export type FromField = z.output<typeof fromField>
