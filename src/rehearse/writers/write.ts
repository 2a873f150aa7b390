import type { Cell } from '../../engine/engine.ts'
import type { WrittenTable } from './tables.ts'

/** One write of the application, before it is made. Its values are rows' own: they never leave the rehearsal. */
export interface Write {
  table: WrittenTable
  kind: WriteKind
  /** The row's key before; of an insert, the new row's. Wire text. */
  key: string[]
  /** The key that it gets; null where it keeps its own. */
  to: string[] | null
  /** Columns that it sets, by name; wire text. */
  cells: ReadonlyMap<string, Cell>
  /** The application dies before its target half. */
  half: boolean
}

export type WriteKind =
  | 'insert'
  | 'update'
  | 'delete'
  /** It marks the row as deleted. */
  | 'soft delete'
  | 'change of key'
  /** A row of a key that was deleted before. */
  | 'insert again'
  /** A row gives up a unique value, and another one takes it. */
  | 'hand over'

/** Where the mover stands when writes are made. */
export interface Slot {
  /** Of the timeline's steps, the one in which the mover works. */
  step: number
  failpoint: string
  /** '' for failpoints of the whole move. */
  transfer: string
  /** Null: whichever comes first. */
  batch: number | null
  writes: Write[]
  /** The mover is killed here, and started again when the writes are made. */
  kills: boolean
}

/** Which writes are made when: the same seed makes the same one. */
export interface Schedule {
  batchSize: number
  slots: Slot[]
}

export const writesOf = ({ slots }: Schedule): Write[] => slots.flatMap(({ writes }) => writes)

/** Whose hands write: a part of ours that plays the application, or the spec's own program. */
export interface Hands extends AsyncDisposable {
  /** The mover stands at this place. Resolves when it may go on. */
  begin(slot: Slot): Promise<void>
  /** Resolves when all that was begun is made, and nobody writes any more. */
  settled(): Promise<void>
}
