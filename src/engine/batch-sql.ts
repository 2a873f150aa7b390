import type { Column } from './catalog.ts'
import type { Engine } from './engine.ts'
import type { WriteLookup, WriteTarget } from './write.ts'

/** How many keys a refusal names. */
export const KEYS_NAMED = 20

/**
 * What engines say the same way about a batch that stands in a staging table. `s` is the staging table, `t` the target,
 * `n` the new rows: staging with every lookup resolved, in the target's own types, so that keys compare by the target's rules.
 */
export interface BatchSql {
  table: string
  /** The written columns, quoted: of row text and of lookups. */
  columns: string[]
  /** Written columns that are no part of the key. */
  others: string[]
  /** `n`, as a derived table. Rows whose lookup must find something and does not are left out. */
  rows: string
  /** `t.k = n.k and …` */
  sameKey: string
  /** Statements that answer one number, for what must not be, and one that names keys of it. */
  duplicates: Finding
  existing: Finding
  absent: Finding
  lookups: { column: string; missing: Finding | null; ambiguous: Finding }[]
  /** Where the batch's rows go in the table: a column of theirs by which both are in order. Null where none would tell. */
  span: Span | null
}

/** The first column of the unique index that the key is, and what of staging stands for it. */
export interface Span {
  /** `t.k` */
  column: string
  /** `s.k` */
  staged: string
  /** The staging table as `s`. */
  staging: string
}

/** `count`: how many; `keys`: of which rows, at most KEYS_NAMED. */
export interface Finding {
  count: string
  keys: string
}

/** `staged`: what stands for a staging column's value. */
export function batchSql(
  engine: Engine,
  target: WriteTarget,
  staging: string,
  staged: (column: Column) => string = column => `s.${engine.dialect.name(column.name)}`,
): BatchSql {
  const { name, table, text, limit } = engine.dialect
  const joins = target.lookups
    .map(
      (lookup, i) =>
        `\n  left join ${table(lookup.table)} l${i} on ${lookup.by.map(by => found(i, by)).join(' and ')}`,
    )
    .join('')
  function found(i: number, by: { column: string; staged: string }): string {
    return `l${i}.${name(by.column)} = ${probe(by.staged)}`
  }
  function probe(wanted: string): string {
    const column = target.columns.find(c => c.name === wanted)
    return column ? staged(column) : `s.${name(wanted)}`
  }
  const given = (lookup: WriteLookup): string =>
    lookup.by.map(by => `${probe(by.staged)} is not null`).join(' and ')
  const hit = (lookup: WriteLookup, i: number): string =>
    `l${i}.${name(lookup.by[0]?.column ?? '')} is not null`
  const taken = (lookup: WriteLookup, i: number): string =>
    lookup.missing.kind === 'value'
      ? `case when ${hit(lookup, i)} then l${i}.${name(lookup.take)} else ${text(lookup.missing.value)} end`
      : `l${i}.${name(lookup.take)}`

  const values = [
    ...target.columns.map(column => ({ column, sql: staged(column) })),
    ...target.lookups.map((lookup, i) => ({ column: lookup.column, sql: taken(lookup, i) })),
  ]
  const must = target.lookups
    .flatMap((lookup, i) =>
      lookup.missing.kind === 'error' ? [`(${hit(lookup, i)} or not (${given(lookup)}))`] : [],
    )
    .join(' and ')
  const rows = `(
  select ${values.map(({ column, sql }) => `${sql} as ${name(column.name)}`).join(', ')}
  from ${staging} s${joins}${must && `\n  where ${must}`}
) n`

  const key = target.key.map(column => name(column))
  const typeOf = (column: string): Column => {
    const known = target.table.columns.find(c => c.name === column)
    if (known === undefined) throw new Error(`${target.table.name} has no key column ${column}`)
    return known
  }
  const keyText = target.key
    .map(column => engine.raw(`n.${name(column)}`, typeOf(column).type))
    .join(', ')
  const sameKey = key.map(k => `t.${k} = n.${k}`).join(' and ')
  const there = `exists (select 1 from ${table(target.table)} t where ${sameKey})`

  /** A row's key, where a column that is looked up shows what was looked for. */
  const soughtKey = target.key
    .map(column => {
      const lookup = target.lookups.find(l => l.column.name === column)
      if (lookup === undefined) return engine.raw(probe(column), typeOf(column).type)
      const sought = lookup.by.map(by =>
        engine.raw(probe(by.staged), typeOfStaged(target, by.staged).type),
      )
      return sought.length === 1 ? sought[0] : `concat_ws(', ', ${sought.join(', ')})`
    })
    .join(', ')

  const lookups = target.lookups.map((lookup, i) => {
    const match = `${lookup.by.map(by => found(i, by)).join(' and ')}`
    const nowhere = `${given(lookup)} and not exists (select 1 from ${table(lookup.table)} l${i} where ${match})`
    const often = `(select count(*) from ${table(lookup.table)} l${i} where ${match}) > 1`
    const finding = (where: string): Finding => ({
      count: `select count(*) from ${staging} s where ${where}`,
      keys: `select ${soughtKey} from ${staging} s where ${where} ${limit(KEYS_NAMED, 0)}`,
    })
    const sought = lookup.by.map((by, n) => `${probe(by.staged)} as p${n}`).join(', ')
    const met = lookup.by.map((by, n) => `l${i}.${name(by.column)} = d.p${n}`).join(' and ')
    const each = lookup.by.map((_, n) => `d.p${n}`).join(', ')
    return {
      column: lookup.column.name,
      missing: lookup.missing.kind === 'error' ? finding(nowhere) : null,
      ambiguous: {
        count: `select count(*) from (
  select 1 from (select distinct ${sought} from ${staging} s) d
  join ${table(lookup.table)} l${i} on ${met} group by ${each} having count(*) > 1) x`,
        keys: finding(often).keys,
      },
    }
  })

  return {
    table: table(target.table),
    columns: values.map(({ column }) => name(column.name)),
    others: values.map(({ column }) => name(column.name)).filter(column => !key.includes(column)),
    rows,
    sameKey,
    duplicates: {
      count: `select count(*) from (select 1 from ${rows} group by ${key.map(k => `n.${k}`).join(', ')} having count(*) > 1) d`,
      keys: `select ${keyText} from ${rows} group by ${key.map(k => `n.${k}`).join(', ')} having count(*) > 1 ${limit(KEYS_NAMED, 0)}`,
    },
    existing: {
      count: `select count(*) from ${rows} where ${there}`,
      keys: `select ${keyText} from ${rows} where ${there} ${limit(KEYS_NAMED, 0)}`,
    },
    absent: {
      count: `select count(*) from ${rows} where not ${there}`,
      keys: `select ${keyText} from ${rows} where not ${there} ${limit(KEYS_NAMED, 0)}`,
    },
    lookups,
    span: spanOf(engine, target, staging),
  }
}

/** Kinds of which every engine tells the least and the largest, and whose keys mostly come in order. */
const IN_ORDER: ReadonlySet<string> = new Set([
  'integer',
  'decimal',
  'text',
  'date',
  'wall',
  'instant',
])

/** Only for keys without NULL, which no index holds to be unique. */
function spanOf(engine: Engine, target: WriteTarget, staging: string): Span | null {
  const { name } = engine.dialect
  const [first] = uniqueIndex(target) ?? []
  const column = target.columns.find(c => c.name === first)
  const nullable = target.key.some(key => target.table.columns.find(c => c.name === key)?.nullable)
  if (column === undefined || nullable || !IN_ORDER.has(column.type.kind)) return null
  return {
    column: `t.${name(column.name)}`,
    staged: `s.${name(column.name)}`,
    staging: `${staging} s`,
  }
}

/** The type of a staging column. */
function typeOfStaged(target: WriteTarget, staged: string): Column {
  const column =
    target.columns.find(c => c.name === staged) ?? target.probes.find(p => p.name === staged)?.like
  if (column === undefined) throw new Error(`nothing is staged as ${staged}`)
  return column
}

/** True where a unique index has exactly the key's columns. */
export const keyIsUnique = (target: WriteTarget): boolean => uniqueIndex(target) !== null

/** The columns of the unique index that has exactly the key's, in its own order. */
function uniqueIndex(target: WriteTarget): readonly string[] | null {
  const key = new Set(target.key)
  const fits = (columns: readonly string[]): boolean =>
    columns.length === key.size && columns.every(column => key.has(column))
  const { primaryKey, uniques } = target.table
  if (primaryKey !== null && fits(primaryKey)) return primaryKey
  return uniques.find(u => fits(u.columns))?.columns ?? null
}
