import type { Check } from '../check/check.ts'
import { count, plural } from '../check/figures.ts'
import { check } from '../check/make.ts'
import { DatabaseError } from '../engine/engine.ts'
import type { PassedOver } from '../engine/script.ts'
import { type FixtureResult, loadFixtures } from '../fixture/load.ts'
import { ServerError } from '../spec/errors.ts'
import type { Move } from '../spec/move.ts'
import type { CheckOptions } from './options.ts'
import type { SideOfMove, Sides } from './sides.ts'

/** What stands in one side's database once its files are loaded. */
export interface Filled {
  side: SideOfMove
  result: FixtureResult
}

/**
 * Loads both sides' schema and data, side by side. From then on each side's `url` is that of the filled database. Where one side fails, the
 * other is told to stop before that error is thrown.
 */
export async function fillSides(
  move: Move,
  sides: Sides,
  options: CheckOptions,
): Promise<Filled[]> {
  const other = new AbortController()
  const signal = AbortSignal.any([options.signal, other.signal])
  const failures: unknown[] = []
  const filled = await Promise.all(
    sides.all.map(side =>
      fill(move, side, { ...options, signal }).catch((error: unknown) => {
        // The other side fails in turn, of being stopped: the first failure is the one to report.
        failures.push(error)
        other.abort(error)
        return []
      }),
    ),
  )
  if (failures.length > 0) throw failures[0]
  return filled.flat()
}

async function fill(move: Move, side: SideOfMove, options: CheckOptions): Promise<Filled[]> {
  try {
    const result = await loadFixtures({
      move,
      name: side.name,
      side: side.spec,
      engine: side.engine,
      url: side.url,
      signal: options.signal,
      ...(options.reportDir === null ? {} : { reportDir: options.reportDir }),
    })
    side.url = result.url
    return [{ side, result }]
  } catch (error) {
    if (!(error instanceof DatabaseError) || !error.lost || options.signal.aborted) throw error
    throw new ServerError(`the ${side.name} server could not go on: ${error.message}`, {
      tried: `to load schema and data of the ${side.name}`,
      cause: error,
    })
  }
}

/** Stage 1: what was loaded, what was passed over, and rows that refer to rows that are not there. */
export const scope = (move: Move, filled: readonly Filled[]): Check[] =>
  filled.flatMap(({ side, result }) => [loaded(move, side, result), ...orphans(move, side, result)])

function loaded(move: Move, side: SideOfMove, result: FixtureResult): Check {
  const rows = result.rows.reduce((sum, table) => sum + table.rows, 0)
  const said = [...result.passedOver, ...result.notes]
  return check({
    id: 'scope.fixture',
    result: 'passed',
    subject: side.name,
    summary: `${plural(result.loaded.length, 'file')} loaded: ${plural(result.rows.length, 'table')}, ${plural(rows, 'row')}${said.length > 0 ? `; ${plural(said.length, 'statement')} passed over or noted` : ''}`,
    evidence: grouped(said),
    place: move.place(side.path),
  })
}

/** A dump passes the same thing over a thousand times: each reason once, with its first lines. */
function grouped(said: readonly PassedOver[]): Check['evidence'] {
  const FIRST = 3
  return [...Map.groupBy(said, ({ why }) => why)].map(([why, all]) => {
    const first = all.slice(0, FIRST).map(({ file, line, what }) => `${file}:${line} ${what}`)
    const more = all.length > FIRST ? `, and ${count(all.length - FIRST)} more` : ''
    return { kind: 'text', text: `${why}: ${first.join(', ')}${more}` }
  })
}

const orphans = (move: Move, side: SideOfMove, result: FixtureResult): Check[] =>
  result.orphans.map(({ table, foreignKey, rows }) =>
    check({
      id: 'scope.orphans',
      result: 'warned',
      subject: `${side.name} ${table}.${foreignKey}`,
      summary: `${plural(rows, 'row refers', 'rows refer')} to rows that are not in the files`,
      place: move.place([...side.path, 'data']),
      fix: 'Sample the data so that rows come with what they refer to, or correct the data.',
    }),
  )
