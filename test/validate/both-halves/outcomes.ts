import type { Session } from '../../../src/engine/engine.ts'
import { NEWLINE } from '../../../src/engine/row-text.ts'
import type { CompiledCell, CompiledTransfer, Fault } from '../../../src/mapping/sql/compiled.ts'
import { Way } from '../../../src/replay/way.ts'

/** What a cell makes of each generated value, by row id: row text, or null where the mover refuses the row. */
export type Outcomes = ReadonlyMap<number, string | null>

/**
 * What leaves the mover, short of the target: a mutant that sends the same for every row cannot be noticed by any comparison, and
 * needs no move to know it. Null: the source's server fails over values that the field takes.
 */
export async function outcomes(
  session: Session,
  transfer: CompiledTransfer,
  { cell, faults }: { cell: CompiledCell; faults: readonly Fault[] },
  refused: readonly number[],
): Promise<Outcomes | null> {
  const one: CompiledTransfer = {
    ...transfer,
    cells: [{ staged: 'id', sql: 's.id', way: null }, cell],
    faults: [...faults],
  }
  const odd = refused.length === 0 ? '0 = 1' : `s.id in (${refused.join(', ')})`
  const sound = await read(session, one, `not (${odd})`)
  if (sound === null) return null
  const all = new Map(sound)
  // A server that fails over one row says nothing of the others.
  const rest = await read(session, one, odd)
  for (const [id, text] of rest ?? []) all.set(id, text)
  if (rest === null)
    for (const id of refused) {
      const [row] = (await read(session, one, `s.id = ${id}`)) ?? []
      all.set(id, row?.[1] ?? null)
    }
  return all
}

async function read(
  session: Session,
  transfer: CompiledTransfer,
  where: string,
): Promise<[number, string | null][] | null> {
  const way = new Way(transfer)
  const refusals = (): number => way.faults.reduce((sum, { rows }) => sum + rows, 0)
  const cells = [...transfer.cells.map(({ sql }) => sql), ...Way.furtherCells(transfer)]
  const made: [number, string | null][] = []
  try {
    for await (const { text } of session.rowText(
      `select ${cells.join(', ')} from g s where ${where}`,
    )) {
      for (let start = 0; start < text.length; ) {
        const end = text.indexOf(NEWLINE, start) + 1
        const before = refusals()
        const line = text.subarray(start, end)
        const sent = (Way.needed(transfer) ? way.through(line) : line).toString('utf8')
        const tab = sent.indexOf('\t')
        made.push([
          Number(sent.slice(0, tab)),
          refusals() > before ? null : sent.slice(tab + 1, -1),
        ])
        start = end
      }
    }
    return made
  } catch {
    return null
  }
}
