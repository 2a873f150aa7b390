import type { Catalog, Column, Table } from '../../src/engine/catalog.ts'
import type { Engine, EngineName } from '../../src/engine/engine.ts'
import { engines } from '../../src/engine/index.ts'
import type { Form, Plan, SourceColumn, Transfer } from '../../src/mapping/plan.ts'
import type { Proof, ProveRequest } from '../../src/validate/proof.ts'
import { prove } from '../../src/validate/prove.ts'
import { database, script } from '../databases.ts'

/** Two fresh databases and their catalogs, filled by hand: the prover's tests move nothing. */
export async function sides(
  source: EngineName,
  target: EngineName,
  sql: { source: string; target: string },
): Promise<Sides> {
  const from = await database(source)
  const to = await database(target)
  await script(source, from.url, sql.source)
  await script(target, to.url, sql.target)
  const read = async (engine: EngineName, url: string): Promise<Catalog> => {
    await using session = await engines[engine].connect(url, { name: 'rehearse/test' })
    return await engines[engine].catalog(session)
  }
  const catalogs = { source: await read(source, from.url), target: await read(target, to.url) }
  return {
    source: { engine: source, url: from.url, catalog: catalogs.source },
    target: { engine: target, url: to.url, catalog: catalogs.target },
    async [Symbol.asyncDispose]() {
      await from[Symbol.asyncDispose]()
      await to[Symbol.asyncDispose]()
    },
  }
}

export interface Sides extends AsyncDisposable {
  source: { engine: EngineName; url: string; catalog: Catalog }
  target: { engine: EngineName; url: string; catalog: Catalog }
}

export const tableOf = (side: { catalog: Catalog }, name: string): Table => {
  const table = side.catalog.tables.find(t => t.name === name)
  if (table === undefined) throw new Error(`no table ${name}`)
  return table
}

export const columnOf = (table: Table, name: string): Column => {
  const column = table.columns.find(c => c.name === name)
  if (column === undefined) throw new Error(`no column ${name} in ${table.name}`)
  return column
}

type FormOf = (source: Table, target: Table, engine: Engine) => Form

/** A plain copy, or one with forms behind `from`. */
export const from =
  (
    column: string,
    forms: Extract<Form, { kind: 'from' }>['forms'] = {},
    zone: string | null = null,
  ): FormOf =>
  source => ({ kind: 'from', column: sourceColumn(columnOf(source, column)), forms, zone })

export const sourceColumn = (column: Column): SourceColumn => ({
  name: column.name,
  type: column.type,
  native: column.native,
  collation: column.collation,
  nullable: column.nullable,
})

/** A transfer as the mapping would plan it. Fields not named are copied by name where both sides have the column. */
export function transfer(
  sides: Sides,
  options: {
    from: string
    to: string
    fields?: Record<string, FormOf>
    key?: string[]
    where?: string
    rest?: boolean
    pii?: string[]
  } & Partial<Pick<Transfer, 'owns' | 'existing' | 'update' | 'rows'>>,
): Transfer {
  const source = tableOf(sides.source, options.from)
  const to = tableOf(sides.target, options.to)
  const engine = engines[sides.source.engine]
  const fields = to.columns.flatMap(target => {
    const given = options.fields?.[target.name]
    const named = source.columns.some(c => c.name === target.name)
    if (given === undefined && (options.rest === false || !named)) return []
    return {
      target,
      path: ['map', 0, 'fields', target.name],
      form: (given ?? from(target.name))(source, to, engine),
      pii: options.pii?.includes(target.name) ?? false,
    }
  })
  return {
    id: `${options.from} → ${options.to}`,
    path: ['map', 0],
    from: {
      table: source,
      relation: engine.dialect.table(source),
      where: options.where ?? null,
      unknown: 'error',
      key: (source.primaryKey ?? []).map(name => sourceColumn(columnOf(source, name))),
      columns: source.columns.map(sourceColumn),
    },
    to,
    key: (options.key ?? to.primaryKey ?? []).map(name => columnOf(to, name)),
    existing: options.existing ?? 'error',
    owns: options.owns ?? null,
    update: options.update ?? false,
    fields,
    secondPass: [],
    batch: {
      size: 'auto',
      rowsPerSecond: null,
      pauseWhile: null,
      foreignKeys: 'ordered',
      triggers: 'fire',
    },
    rows: options.rows ?? 'all',
    tolerate: [],
  }
}

export const planOf = (sides: Sides, transfers: Transfer[], inPlace = false): Plan => ({
  move: 'test',
  digest: 'none',
  source: sides.source.engine,
  target: sides.target.engine,
  inPlace,
  transfers,
})

export function proveSides(
  sides: Sides,
  transfers: Transfer[],
  more: Partial<ProveRequest> = {},
): Promise<Proof> {
  return prove({
    plan: planOf(sides, transfers),
    source: { engine: sides.source.engine, url: sides.source.url },
    target: { engine: sides.target.engine, url: sides.target.url },
    privacy: { showValues: true, salt: 'salt' },
    self: { command: process.execPath, args: ['src/cli.ts'] },
    workers: 2,
    keysShown: 5,
    ...more,
  })
}

/** Failed checks as `id subject`. */
export const failed = (proof: Proof): string[] =>
  proof.checks
    .filter(c => c.result === 'failed')
    .map(c => `${c.id} ${c.subject.split('.').slice(1).join('.')}`)
