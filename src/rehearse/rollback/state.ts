import { structuredPatch } from 'diff'
import type { Table } from '../../engine/catalog.ts'
import type { Session } from '../../engine/engine.ts'
import { findTableColumn } from '../../engine/names.ts'
import { targetName } from '../../mapping/plan.ts'
import { namedSchemas } from '../../spec/named-schemas.ts'
import { isOver } from '../../spec/until.ts'
import { type Digested, digestOf } from '../../validate/standing.ts'
import { type Scene, sessionOn } from '../scene.ts'

/** Both sides at one moment: what their schemas are, and what their tables hold. Our own schema is none of it. */
export interface State {
  sides: SideState[]
}

export interface SideState {
  side: 'source' | 'target' | 'database'
  /** As `Engine.shape` says it. */
  schema: string[]
  tables: TableState[]
}

export interface TableState extends Digested {
  /** The digest of each column by itself, by name. */
  columns: Record<string, string>
}

/** What is not as it was. */
export interface Difference {
  side: SideState['side']
  /** A unified diff of the schema; empty where it is the same. */
  schema: string[]
  /** Tables that hold other rows, or are gone (`is: null`); and the columns whose values are not what they were. */
  tables: TableDifference[]
}

export interface TableDifference {
  table: string
  was: number
  is: number | null
  columns: string[]
}

/** Takes down how both sides are now; columns that `rollback.tolerate` names are left out. */
export async function stateOf(scene: Scene): Promise<State> {
  const inPlace = scene.source === scene.target
  const sides = await Promise.all(
    (inPlace ? (['target'] as const) : (['source', 'target'] as const)).map(side =>
      sideState(scene, side, inPlace ? 'database' : side),
    ),
  )
  return { sides }
}

async function sideState(
  scene: Scene,
  which: 'source' | 'target',
  side: SideState['side'],
): Promise<SideState> {
  await using session = await sessionOn(scene, scene[which])
  const also = namedSchemas(scene.move, which)
  const { engine } = session
  const schema = await engine.shape(session, also)
  const catalog = await engine.catalog(session, also)
  const tolerated = (scene.move.spec.cutover?.rollback?.tolerate ?? []).flatMap(tolerance => {
    if (isOver(tolerance, scene.today)) return []
    const found = findTableColumn(catalog, tolerance.column)
    return found.ok ? [`${targetName(found.it.table)}.${found.it.column.name}`] : []
  })
  const digests: TableState[] = []
  for (const table of catalog.tables) {
    // A column that was dropped and came back stands at the end.
    const columns = table.columns
      .filter(({ name }) => !tolerated.includes(`${targetName(table)}.${name}`))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    const whole = await digestOf(session, { ...table, columns })
    digests.push({ ...whole, columns: await columnDigests(session, { ...table, columns }) })
  }
  return { side, schema, tables: digests }
}

async function columnDigests(session: Session, table: Table): Promise<Record<string, string>> {
  const { dialect } = session.engine
  const wanted = table.columns.map(({ name, type }) =>
    dialect.sumOfHashes([dialect.wire(dialect.name(name), type)]),
  )
  if (wanted.length === 0) return {}
  const [row = []] = await session.query(`select ${wanted.join(', ')} from ${dialect.table(table)}`)
  return Object.fromEntries(table.columns.map(({ name }, i) => [name, row[i] ?? '']))
}

/** What of a state is not as it was; empty where all is. */
export function differences(was: State, is: State): Difference[] {
  return was.sides.flatMap((before): Difference[] => {
    const after = is.sides.find(({ side }) => side === before.side)
    if (after === undefined) return []
    const tables = before.tables.flatMap((one): TableDifference[] => {
      const other = after.tables.find(({ table }) => table === one.table)
      const was = Number(one.rows)
      if (other === undefined) return [{ table: one.table, was, is: null, columns: [] }]
      if (one.rows === other.rows && one.digest === other.digest) return []
      const columns = Object.keys(one.columns).filter(
        name => one.columns[name] !== other.columns[name],
      )
      return [{ table: one.table, was, is: Number(other.rows), columns }]
    })
    const schema = schemaDiff(before.schema, after.schema)
    return tables.length + schema.length === 0 ? [] : [{ side: before.side, schema, tables }]
  })
}

/** Lines shown of a diff; more, nobody reads. */
const MOST_LINES = 40

function schemaDiff(was: readonly string[], is: readonly string[]): string[] {
  if (was.length === is.length && was.every((line, i) => line === is[i])) return []
  const text = (lines: readonly string[]) => lines.map(line => `${line}\n`).join('')
  const { hunks } = structuredPatch('before', 'rolled back', text(was), text(is), '', '', {
    context: 0,
  })
  const lines = hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines: edits }) => [
    `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`,
    ...edits.filter(edit => !edit.startsWith('\\')),
  ])
  const more = lines.length - MOST_LINES
  return [
    '--- before',
    '+++ rolled back',
    ...lines.slice(0, MOST_LINES),
    ...(more > 0 ? [`and ${more} more lines`] : []),
  ]
}
