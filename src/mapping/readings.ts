import type { Kind, LogicalType } from '../engine/catalog.ts'
import type { FromField } from '../spec/schema.ts'

type As = NonNullable<FromField['as']>

/** Kinds that `as` reads, and kinds of column that what it reads goes into. */
export interface Readable {
  as: As
  from: readonly Kind[]
  to: readonly Kind[]
}

/** Everything that `as` does; what is not in here is refused. */
export const READINGS: readonly Readable[] = [
  {
    as: 'text',
    from: [
      'integer',
      'decimal',
      'float',
      'boolean',
      'text',
      'date',
      'time',
      'wall',
      'instant',
      'interval',
      'year',
      'bits',
      'uuid',
      'json',
      'enum',
      'set',
      'array',
      'range',
      'network',
    ],
    to: ['text'],
  },
  {
    as: 'boolean',
    from: ['boolean', 'integer', 'decimal', 'bits', 'text', 'enum'],
    to: ['boolean', 'integer'],
  },
  {
    as: 'integer',
    from: ['text', 'enum', 'bits', 'boolean', 'year', 'integer', 'decimal', 'float'],
    to: ['integer', 'decimal'],
  },
  { as: 'date', from: ['wall', 'instant', 'text', 'date'], to: ['date'] },
  {
    as: 'interval',
    from: ['time', 'integer', 'decimal', 'interval', 'text'],
    to: ['interval', 'text'],
  },
  { as: 'seconds', from: ['time', 'interval'], to: ['integer', 'decimal', 'time'] },
  { as: 'seconds', from: ['integer', 'decimal'], to: ['time'] },
  { as: 'json', from: ['text', 'json', 'set', 'array'], to: ['json', 'text'] },
  { as: 'array', from: ['set', 'text', 'json', 'array'], to: ['array'] },
  { as: 'set', from: ['array', 'json', 'text', 'set'], to: ['set', 'text'] },
  { as: 'uuid', from: ['bytes'], to: ['uuid', 'text'] },
  { as: 'uuid', from: ['text', 'uuid'], to: ['uuid', 'text', 'bytes'] },
  { as: 'uuid-swapped', from: ['bytes'], to: ['uuid', 'text'] },
  { as: 'uuid-swapped', from: ['text', 'uuid'], to: ['bytes'] },
  { as: 'bits', from: ['integer', 'boolean', 'text', 'bits'], to: ['bits'] },
  { as: 'bits', from: ['bits'], to: ['integer'] },
  { as: 'hex', from: ['bytes'], to: ['text'] },
  { as: 'hex', from: ['text'], to: ['bytes'] },
  { as: 'wkb', from: ['geometry'], to: ['bytes'] },
  { as: 'wkb', from: ['bytes'], to: ['geometry'] },
]

export const isReadable = (from: Kind, as: As, to: Kind): boolean =>
  READINGS.some(r => r.as === as && r.from.includes(from) && r.to.includes(to))

/** What a pair of kinds is read as, for messages. */
export const readingsOf = (from: Kind, to: Kind): As[] =>
  READINGS.filter(r => r.from.includes(from) && r.to.includes(to)).map(r => r.as)

export const ANY_TEXT: LogicalType = { kind: 'text', max: null, maxBytes: null, fixed: false }

/** The type of what is read. Where its values are made for the column, and those that do not fit are refused then, it is the column's own. */
export function readType(as: As, to: LogicalType): LogicalType {
  switch (as) {
    case 'boolean':
      return { kind: 'boolean' }
    case 'date':
      return { kind: 'date' }
    case 'integer':
      return { kind: 'decimal', precision: null, scale: 0 }
    case 'seconds':
      return to.kind === 'time' ? { ...to, precision: 6 } : NUMBER
    case 'bits':
      return to.kind === 'integer' ? { kind: 'decimal', precision: null, scale: 0 } : to
    case 'uuid':
    case 'uuid-swapped':
      return to.kind === 'bytes' ? { kind: 'bytes', max: 16, fixed: true } : { kind: 'uuid' }
    case 'wkb':
    case 'hex':
      if (to.kind !== 'bytes') return to.kind === 'text' ? ANY_TEXT : to
      return to.fixed ? to : { kind: 'bytes', max: null, fixed: false }
    case 'text':
      return ANY_TEXT
    default:
      return to.kind === 'text' ? ANY_TEXT : to
  }
}

const NUMBER: LogicalType = { kind: 'decimal', precision: null, scale: null }
