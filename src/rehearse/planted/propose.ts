import type { Column, LogicalType } from '../../engine/catalog.ts'
import type { Dialect } from '../../engine/dialect.ts'
import { engines } from '../../engine/index.ts'
import { type Plan, type Transfer, targetName } from '../../mapping/plan.ts'
import { type Said, said } from './expression.ts'

/** An invariant that might notice a corruption: whether it does, and holds where nothing is wrong, is found out by asking it. */
export interface Proposal {
  name: string
  source: string
  target: string
}

/** The schemas in which unqualified names are found, by side: what a spec says must not name the sandbox's databases. */
export interface Homes {
  source: string
  target: string
}

/** Invariants about a table, and about some of its columns, the plainest first. */
export function proposals(
  plan: Plan,
  table: string,
  columns: readonly Column[],
  homes: Homes,
): Proposal[] {
  const transfers = plan.transfers.filter(({ to }) => targetName(to) === table)
  const [first] = transfers
  if (first === undefined) return []
  const sides = { source: engines[plan.source].dialect, target: engines[plan.target].dialect }
  const parts = transfers.map(transfer => ({ transfer, identity: identityOf(transfer, sides) }))
  const made: Proposal[] = []
  /** One aggregate, on both sides; null where some transfer cannot say it. */
  const add = (what: string, each: (part: (typeof parts)[number]) => Sum | null): void => {
    const sums = parts.map(each)
    const known = sums.filter(sum => sum !== null)
    const [one] = known
    if (one === undefined || known.length < sums.length) return
    if (new Set(known.map(sum => `${sum.target} ${sum.join}`)).size > 1) return
    made.push({
      name: `${what} of ${first.to.schema === homes.target ? first.to.name : table}`,
      source: added(
        known.map(
          (sum, i) =>
            `${sum.source} from ${fromSource(parts[i]?.transfer ?? first, sides.source, homes.source)}`,
        ),
      ),
      target: `select ${one.target} from ${fromTarget(transfers, one.join, sides.target, homes.target)}`,
    })
  }
  add('the rows', () => ({ source: 'count(*)', target: 'count(*)', join: '' }))
  for (const column of columns) {
    const of = (transfer: Transfer): Said | null => {
      const field = transfer.fields.find(({ target }) => target.name === column.name)
      return field === undefined
        ? null
        : said(field.form, column, sides.source, sides.target, name =>
            shown(name, sides.target, homes.target),
          )
    }
    for (const [what, sum] of AGGREGATES) {
      add(`${what} of ${column.name}`, ({ transfer, identity }) => {
        const value = of(transfer)
        return value === null ? null : sum(value, identity, sides)
      })
    }
  }
  add('a checksum', ({ transfer, identity }) => {
    const values = transfer.fields.flatMap(({ target, form }) => {
      if (identity.columns.has(target.name)) return []
      const value = said(form, target, sides.source, sides.target, name =>
        shown(name, sides.target, homes.target),
      )
      return value === null || value.join !== '' || value.byServer || !printsAlike(value)
        ? []
        : [value]
    })
    return values.length < 2 ? null : hashed(values, identity, sides)
  })
  return made
}

interface Sum {
  source: string
  target: string
  join: string
}

interface Dialects {
  source: Dialect
  target: Dialect
}

/** What tells the rows apart, the same on both sides. */
interface Identity {
  /** Target columns. */
  columns: ReadonlySet<string>
  source: string[]
  target: string[]
  /** A whole number among them. */
  number: { source: string; target: string } | null
}

const NUMBER: ReadonlySet<LogicalType['kind']> = new Set(['integer', 'decimal'])
const isNumber = ({ sourceType, targetType }: Said): boolean =>
  NUMBER.has(sourceType.kind) && NUMBER.has(targetType.kind)

type Aggregate = (value: Said, identity: Identity, sides: Dialects) => Sum | null

/** Weights by key see what changes place; a prime keeps them small and apart. */
const WEIGHT = 9973

const AGGREGATES: readonly [string, Aggregate][] = [
  ['the sum', value => (isNumber(value) ? total(value.source, value.target, value) : null)],
  [
    'the values that are there',
    value => ({
      source: `count(${value.source})`,
      target: `count(${value.target})`,
      join: value.join,
    }),
  ],
  [
    'the length',
    value =>
      value.sourceType.kind === 'text' && value.targetType.kind === 'text'
        ? total(`char_length(${value.source})`, `char_length(${value.target})`, value)
        : null,
  ],
  [
    'the sum, weighted by row,',
    (value, { number }) =>
      number === null || !isNumber(value)
        ? null
        : total(
            `(${value.source}) * mod(${number.source}, ${WEIGHT})`,
            `${value.target} * mod(${number.target}, ${WEIGHT})`,
            value,
          ),
  ],
  ['a checksum', (value, identity, sides) => hashed([value], identity, sides)],
]

const total = (source: string, target: string, { join }: Pick<Said, 'join'>): Sum => ({
  source: `coalesce(sum(${source}), 0)`,
  target: `coalesce(sum(${target}), 0)`,
  join,
})

/** Of the values of a row, and what tells it from the others: values that change places are seen. */
function hashed(values: readonly Said[], identity: Identity, sides: Dialects): Sum {
  const text = (dialect: Dialect, sql: string, type: LogicalType, other: LogicalType): string => {
    const wire = dialect.wire(sql, type)
    // Fractions of a second print in as many digits as the column has.
    return TIMES.has(type.kind) && TIMES.has(other.kind) ? `substr(${wire}, 1, 19)` : wire
  }
  return total(
    sides.source.hashNumber([
      ...identity.source,
      ...values.map(each => text(sides.source, each.source, each.sourceType, each.targetType)),
    ]),
    sides.target.hashNumber([
      ...identity.target,
      ...values.map(each => text(sides.target, each.target, each.targetType, each.sourceType)),
    ]),
    { join: values[0]?.join ?? '' },
  )
}

const TIMES: ReadonlySet<LogicalType['kind']> = new Set(['wall', 'instant'])

/** Whether a value's text is the same on both sides: numbers with a point may print in more or fewer digits. */
function printsAlike({ sourceType, targetType }: Said): boolean {
  const same: LogicalType['kind'][] = ['integer', 'boolean', 'text', 'enum', 'uuid', 'date']
  if (same.includes(sourceType.kind) && same.includes(targetType.kind)) return true
  if (sourceType.kind === 'decimal' && targetType.kind === 'decimal')
    return sourceType.scale !== null && sourceType.scale === targetType.scale
  return TIMES.has(sourceType.kind) && sourceType.kind === targetType.kind
}

/** Copied columns of the key; where none is, a whole number that is copied. */
function identityOf(transfer: Transfer, { source, target }: Dialects): Identity {
  const copied = transfer.fields.flatMap(({ target: column, form }) => {
    if (form.kind !== 'from' || form.column.type.kind !== column.type.kind) return []
    if (Object.values(form.forms).some(each => each !== undefined)) return []
    if (!['integer', 'text', 'uuid', 'date'].includes(column.type.kind)) return []
    return [{ column, from: form.column }]
  })
  const inKey = copied.filter(({ column }) => transfer.key.some(key => key.name === column.name))
  const numbers = copied.filter(({ column }) => column.type.kind === 'integer')
  const foreign = new Set(transfer.to.foreignKeys.flatMap(key => key.columns))
  const told =
    inKey.length > 0 ? inKey : numbers.filter(({ column }) => !foreign.has(column.name)).slice(0, 1)
  const number = [...told, ...numbers].find(({ column }) => column.type.kind === 'integer')
  const sql = ({ column, from }: (typeof copied)[number]) => ({
    source: `s.${source.name(from.name)}`,
    target: `t.${target.name(column.name)}`,
  })
  return {
    columns: new Set(told.map(({ column }) => column.name)),
    source: told.map(each => source.wire(sql(each).source, each.from.type)),
    target: told.map(each => target.wire(sql(each).target, each.column.type)),
    number: number === undefined ? null : sql(number),
  }
}

const added = (parts: readonly string[]): string =>
  parts.length === 1
    ? `select ${parts[0]}`
    : `select ${parts.map(part => `(select ${part})`).join('\n  + ')}`

function fromSource({ from }: Transfer, dialect: Dialect, home: string): string {
  const relation = from.table === null ? from.relation : shown(from.table, dialect, home)
  return `${relation} s${from.where === null ? '' : `\nwhere ${from.where}`}`
}

function fromTarget(
  transfers: readonly Transfer[],
  join: string,
  dialect: Dialect,
  home: string,
): string {
  const [first] = transfers
  if (first === undefined) return ''
  const owns = transfers.map(({ owns }) => owns)
  const where = owns.includes(null) ? '' : `\nwhere ${owns.map(each => `(${each})`).join(' or ')}`
  return `${shown(first.to, dialect, home)} t${join === '' ? '' : `\n${join}`}${where}`
}

const shown = (table: { schema: string; name: string }, dialect: Dialect, home: string): string =>
  table.schema === home ? dialect.name(table.name) : dialect.table(table)

/** As it is pasted below `invariants:`. */
export const pasted = ({ name, source, target }: Proposal): string =>
  [
    `- name: ${JSON.stringify(name)}`,
    '  source: |-',
    ...source.split('\n').map(line => `    ${line}`),
    '  target: |-',
    ...target.split('\n').map(line => `    ${line}`),
  ].join('\n')
