import { keyText, type Privacy } from '../../check/privacy.ts'
import type { Proof } from '../../validate/proof.ts'
import type { Played } from './play.ts'
import type { Touch, Traced } from './trace.ts'
import type { Write } from './write.ts'

/** What writers and a mover can do to each other. */
export const ANOMALIES = {
  'lost update': 'a change of a row never reaches the target',
  'stale overwrite': 'the mover writes an old row over a newer one',
  'late insert missed': 'a row that came while rows moved is not on the target',
  'resurrected delete': 'a row that was deleted comes to the target afterwards',
  'forgotten delete': 'a row that was deleted stays on the target',
  'changed key left behind': 'a row’s former key stays on the target, or its new one never comes',
  'half of a dual write': 'the application wrote the source and not the target',
} as const

export type AnomalyKind = keyof typeof ANOMALIES

/** A target row that is not what the mapping makes of the source. */
export interface Anomaly {
  kind: AnomalyKind
  table: string
  /** As the comparison shows it. */
  key: string
  what: Wrong['what']
  /** The writes that were about it, in time's order; empty where none is known to be. */
  writes: Write[]
}

interface Wrong {
  table: string
  key: string
  what: 'missing' | 'extra' | 'differing' | 'duplicate'
}

/** Every row that the comparison found wrong, by its kind. */
export function anomalies(
  { proof, traced }: Pick<Played, 'proof' | 'traced'>,
  privacy: Privacy,
): Anomaly[] {
  if (proof === null) return []
  return wrongRows(proof).map(wrong => {
    const found = traced.find(
      ({ row }) => row.table === wrong.table && shownAs(row, privacy).includes(wrong.key),
    )
    const writes = found?.row.touches.map(({ write }) => write) ?? []
    return { ...wrong, kind: kindOf(wrong, found ?? null), writes }
  })
}

/** Rows that are wrong, each once: what is named by several columns is one row. */
function wrongRows({ tables, checks }: Proof): Wrong[] {
  const rows = new Map<string, Wrong>()
  for (const { id, result, evidence } of checks) {
    if (result !== 'failed' || !['validation.rows', 'validation.cells'].includes(id)) continue
    for (const one of evidence) {
      const keys =
        one.kind === 'rows'
          ? one.rows
          : one.kind === 'causes'
            ? one.causes.flatMap(cause => cause.rows)
            : []
      const what = one.kind === 'rows' ? one.what : 'differing'
      if (one.kind === 'rows' || one.kind === 'causes')
        for (const { key } of keys)
          rows.set(JSON.stringify([one.table, key]), { table: one.table, key, what })
    }
  }
  if (rows.size > 0) return [...rows.values()]
  // Wrong in number, and no key is shown.
  return tables.flatMap(table =>
    (['missing', 'extra', 'differing', 'duplicate'] as const).flatMap(what =>
      table[what] > 0 ? [{ table: table.table, key: 'a row', what }] : [],
    ),
  )
}

function shownAs({ transfer, key }: Traced, privacy: Privacy): string[] {
  const columns = transfer.key.map(({ name }) => name)
  return [false, true].map(secret => keyText(columns, key, secret, privacy))
}

function kindOf(wrong: Wrong, found: { row: Traced; now: string | null } | null): AnomalyKind {
  const last = found?.row.touches.at(-1)
  if (found === null || last === undefined) return BY_SIGHT[wrong.what]
  if (last.write.half) return 'half of a dual write'
  if (last.as !== 'row') return 'changed key left behind'
  if (wrong.what === 'extra')
    return last.before !== null && last.after !== null ? 'forgotten delete' : 'resurrected delete'
  if (wrong.what === 'missing')
    return last.write.kind.startsWith('insert') ? 'late insert missed' : 'lost update'
  return overwritten(last, found.now) ? 'stale overwrite' : 'lost update'
}

/** The write had reached the target, and something else is there now. */
const overwritten = ({ before, after }: Touch, now: string | null): boolean =>
  after !== null && after !== before && after !== now

/** Where no write is known that was about the row. */
const BY_SIGHT: Readonly<Record<Wrong['what'], AnomalyKind>> = {
  missing: 'late insert missed',
  extra: 'forgotten delete',
  differing: 'lost update',
  duplicate: 'changed key left behind',
}
