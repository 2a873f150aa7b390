import type { Check } from '../check/check.ts'
import { plural } from '../check/figures.ts'
import { check } from '../check/make.ts'
import { keyText, type Privacy } from '../check/privacy.ts'
import type { Session } from '../engine/engine.ts'
import { defaultStands } from '../mapping/field-questions.ts'
import type { Plan, Transfer } from '../mapping/plan.ts'
import { lookAhead } from '../replay/look-ahead.ts'
import type { Fault } from '../replay/way.ts'
import type { Move } from '../spec/move.ts'

const KEYS_SHOWN = 5

/** What the mover would refuse, found before a row moves: values that it computes itself, since no SQL of the source does. */
export async function lookedAhead(
  plan: Plan,
  move: Move,
  { source, target }: { source: Session; target: Session },
  privacy: Privacy,
): Promise<Check[]> {
  const checks: Check[] = []
  for (const transfer of plan.transfers) {
    const looked = await lookAhead(transfer, source, target.engine)
    if (looked === null) continue
    for (const column of new Set(looked.columns)) {
      const faults = looked.faults.filter(fault => fault.column === column)
      const about = aboutOf(transfer, column, move)
      checks.push(
        ...(faults.length === 0
          ? [check({ ...about, id: 'mapping.invalid-value', result: 'passed', summary: GOOD })]
          : faults.map(fault => refused(fault, transfer, about, privacy))),
        ...looked.defaults
          .filter(one => one.column === column)
          .map(({ rows }) =>
            check({
              ...about,
              id: 'mapping.default',
              result: 'passed',
              summary: defaultStands(rows),
            }),
          ),
      )
    }
  }
  return checks
}

const GOOD = 'The mover computes every value of the source without a fault.'

function aboutOf(transfer: Transfer, column: string, move: Move) {
  const field = transfer.fields.find(({ target }) => target.name === column)
  return {
    subject: `${transfer.to.schema}.${transfer.to.name}.${column}`,
    place: move.place(field?.path ?? transfer.path),
  }
}

function refused(
  { check: id, summary, fix, rows, keys }: Fault,
  transfer: Transfer,
  about: ReturnType<typeof aboutOf>,
  privacy: Privacy,
): Check {
  const { key, table } = transfer.from
  const pii = key.some(column => column.pii === true)
  const names = key.map(column => column.name)
  return check({
    ...about,
    id,
    result: 'failed',
    summary: `${plural(rows, 'row has', 'rows have')} ${summary}.`,
    fix: `${fix.charAt(0).toUpperCase()}${fix.slice(1)}.`,
    evidence: [
      {
        kind: 'rows',
        table: table?.name ?? 'query',
        what: 'differing',
        total: rows,
        rows: keys
          .slice(0, KEYS_SHOWN)
          .map(cells => ({ key: keyText(names, cells, pii, privacy), cells: [] })),
      },
    ],
  })
}
