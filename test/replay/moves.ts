import { fileURLToPath } from 'node:url'
import type { Catalog, Table } from '../../src/engine/catalog.ts'
import type { Cell, EngineName } from '../../src/engine/engine.ts'
import { engines } from '../../src/engine/index.ts'
import type { Form, Plan, Transfer } from '../../src/mapping/plan.ts'
import { type MoverJob, PLAIN_JOB } from '../../src/replay/job.ts'
import { type ReplayOptions, replay } from '../../src/replay/replay.ts'
import type { Self } from '../../src/server/child.ts'
import { database, script } from '../databases.ts'

/** How tests start the mover: from the sources, as the doors start it from the bundle. */
export const SELF: Self = {
  command: process.execPath,
  args: [fileURLToPath(new URL('./child.ts', import.meta.url))],
}

/** What a test says of a transfer; every target column takes the source column of its name where `fields` says nothing else. */
export interface Entry {
  from: string
  to: string
  where?: string
  fields?: Record<string, string | ((source: Table, target: Catalog) => Form)>
  leave?: string[]
  key?: string[]
  existing?: Transfer['existing']
  update?: boolean
  secondPass?: string[]
  batch?: Partial<Transfer['batch']>
}

/** Two fresh databases, and moves between them. `await using` drops them. */
export class Sides implements AsyncDisposable {
  readonly source: { engine: EngineName; url: string }
  readonly target: { engine: EngineName; url: string }
  readonly #end: () => Promise<void>

  private constructor(source: Sides['source'], target: Sides['target'], end: () => Promise<void>) {
    this.source = source
    this.target = target
    this.#end = end
  }

  static async open(
    source: EngineName,
    target: EngineName,
    sourceSql: string,
    targetSql: string,
  ): Promise<Sides> {
    const from = await database(source)
    const to = await database(target)
    await script(source, from.url, sourceSql)
    await script(target, to.url, targetSql)
    return new Sides(
      { engine: source, url: from.url },
      { engine: target, url: to.url },
      async () => {
        await from[Symbol.asyncDispose]()
        await to[Symbol.asyncDispose]()
      },
    )
  }

  /** One database on both sides. */
  static async one(engine: EngineName, sql: string): Promise<Sides> {
    const own = await database(engine)
    await script(engine, own.url, sql)
    const side = { engine, url: own.url }
    return new Sides(side, side, async () => own[Symbol.asyncDispose]())
  }

  async plan(entries: Entry[], more: Partial<Plan> = {}): Promise<Plan> {
    const source = await catalogOf(this.source)
    const target = await catalogOf(this.target)
    return {
      move: 'test',
      digest: 'one',
      source: this.source.engine,
      target: this.target.engine,
      inPlace: this.source.url === this.target.url,
      transfers: entries.map(entry => transferOf(entry, source, target, this.source.engine)),
      ...more,
    }
  }

  job(plan: Plan, more: Partial<MoverJob> = {}): MoverJob {
    return {
      plan,
      source: this.source,
      target: this.target,
      only: null,
      batchSize: null,
      failpoints: [],
      ...PLAIN_JOB,
      statementTimeout: 60,
      ...more,
    }
  }

  async move(entries: Entry[], more: Partial<MoverJob> = {}, options: ReplayOptions = {}) {
    return replay(this.job(await this.plan(entries), more), SELF, options)
  }

  /** A query's answer, as a hand of its own sees it. */
  async ask(side: 'source' | 'target', sql: string): Promise<Cell[][]> {
    await using session = await engines[this[side].engine].connect(this[side].url, { name: 'test' })
    return await session.query(sql)
  }

  async run(side: 'source' | 'target', sql: string): Promise<void> {
    await script(this[side].engine, this[side].url, sql)
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#end()
  }
}

async function catalogOf({ engine, url }: { engine: EngineName; url: string }): Promise<Catalog> {
  await using session = await engines[engine].connect(url, { name: 'test' })
  return await engines[engine].catalog(session)
}

export function tableOf(catalog: Catalog, name: string): Table {
  const table = catalog.tables.find(one => one.name === name)
  if (table === undefined) throw new Error(`no table ${name}`)
  return table
}

function transferOf(entry: Entry, source: Catalog, target: Catalog, engine: EngineName): Transfer {
  const from = tableOf(source, entry.from)
  const to = tableOf(target, entry.to)
  const columns = (names: string[], table: Table) =>
    names.map(name => {
      const column = table.columns.find(one => one.name === name)
      if (column === undefined) throw new Error(`no column ${table.name}.${name}`)
      return column
    })
  const plain = (name: string): Form => ({
    kind: 'from',
    column: columns([name], from)[0] ?? fail(),
    forms: {},
    zone: null,
  })
  const written = to.columns.filter(
    column =>
      !column.generated &&
      !entry.leave?.includes(column.name) &&
      (entry.fields?.[column.name] !== undefined ||
        (!entry.update && from.columns.some(c => c.name === column.name)) ||
        (entry.key ?? to.primaryKey ?? []).includes(column.name)),
  )
  return {
    id: `${entry.from} → ${entry.to}`,
    path: ['map', 0],
    from: {
      table: from,
      relation: engines[engine].dialect.table(from),
      where: entry.where ?? null,
      unknown: 'leave',
      key: columns(from.primaryKey ?? [], from),
      columns: from.columns,
    },
    to,
    key: columns(entry.key ?? to.primaryKey ?? [], to),
    existing: entry.existing ?? 'error',
    owns: null,
    update: entry.update ?? false,
    fields: written.map((column, n) => {
      const field = entry.fields?.[column.name] ?? column.name
      return {
        target: column,
        path: ['map', n],
        form: typeof field === 'string' ? plain(field) : field(from, target),
        pii: false,
      }
    }),
    secondPass: entry.secondPass ?? [],
    batch: {
      size: 'auto',
      rowsPerSecond: null,
      pauseWhile: null,
      foreignKeys: 'ordered',
      triggers: 'fire',
      ...entry.batch,
    },
    rows: 'all',
    tolerate: [],
  }
}

function fail(): never {
  throw new Error('no such column')
}

/** A lookup in the target by one column. */
export const lookup =
  (
    table: string,
    by: string,
    from: string,
    take: string,
    missing: { kind: 'error' } | { kind: 'null' } | { kind: 'value'; value: string } = {
      kind: 'error',
    },
  ) =>
  (source: Table, target: Catalog): Form => {
    const found = tableOf(target, table)
    const column = (name: string, of: Table) => of.columns.find(one => one.name === name) ?? fail()
    return {
      kind: 'lookup',
      table: found,
      by: [
        {
          column: column(by, found),
          form: { kind: 'from', column: column(from, source), forms: {}, zone: null },
        },
      ],
      take: column(take, found),
      missing,
      own: false,
    }
  }
