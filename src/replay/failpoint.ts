/**
 * Named places where a rehearsal may stop the mover: at one that is armed the mover says so and waits, until it is told to
 * proceed or is killed. In production nothing is armed, and they are nothing.
 */
export const FAILPOINTS = [
  /** A batch's bounds are known; nothing was read. */
  'batch:begin',
  /** The last row of a batch was read; not all of it need be written. */
  'batch:read',
  /** The batch is written, its checkpoint is not. */
  'batch:written',
  /** The checkpoint is written too; the commit was not sent. */
  'batch:committing',
  'batch:committed',
  /** A transfer's last batch is committed. */
  'transfer:done',
  /** Everything is moved; generators are not yet advanced. */
  'move:moved',
] as const

/** Where catching up deletes, besides the failpoints of its batches; `batch` is the number of the last row that goes. */
export const CATCH_UP_FAILPOINTS = [
  'delete:begin',
  'delete:written',
  'delete:committed',
  /** Everything is written and deleted; the pass is not yet forgotten. */
  'catch-up:done',
] as const

/** Of an undo, whose batches count from 1 for each transfer. */
export const UNDO_FAILPOINTS = [
  'undo:begin',
  /** A batch is taken back; the commit was not sent. */
  'undo:written',
  'undo:committed',
  /** All rows are what they were; generators are not, and the move is not yet forgotten. */
  'undo:done',
] as const

export type FailpointName =
  | (typeof FAILPOINTS)[number]
  | (typeof CATCH_UP_FAILPOINTS)[number]
  | (typeof UNDO_FAILPOINTS)[number]

export interface Armed {
  name: string
  transfer?: string | undefined
  batch?: number | undefined
}

/** Reaches a failpoint; resolves at once where it is not armed. */
export type Reach = (name: FailpointName, transfer: string, batch: number) => Promise<void>

/** `stop` says where the mover stands and waits for leave to go on. A failpoint without transfer or batch stops at every one. */
export function failpoints(
  armed: readonly Armed[],
  stop: (name: FailpointName, transfer: string, batch: number) => Promise<void>,
): Reach {
  if (armed.length === 0) return async () => {}
  return async (name, transfer, batch) => {
    const hit = armed.some(
      one =>
        one.name === name &&
        (one.transfer ?? transfer) === transfer &&
        (one.batch ?? batch) === batch,
    )
    if (hit) await stop(name, transfer, batch)
  }
}
