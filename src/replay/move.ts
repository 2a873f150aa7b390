import type { Session } from '../engine/engine.ts'
import type { Plan } from '../mapping/plan.ts'
import type { Checkpoints } from './checkpoint.ts'
import type { Reach } from './failpoint.ts'
import type { MoverEvent } from './job.ts'
import type { Windows } from './watermark.ts'

/** What a transfer works with. */
export interface Move {
  source: Session
  target: Session
  checkpoints: Checkpoints
  /** The target database's name, for checkpoints. */
  database: string
  move: string
  digest: string
  /** Rows a batch at most; null: the plan's. */
  batchSize: number | null
  /** The source may be read ahead of the batch that is written: nothing stops the mover at a failpoint, and no row is read that it writes. */
  readAhead: boolean
  plan: Plan
  /** What rows were before is kept, for an undo. */
  recordFormer: boolean
  /** Transfers whose source rows are locked until their batch commits. */
  dualWritten: readonly string[]
  /** Transfers whose source nobody writes while rows move. */
  readOnly: readonly string[]
  /** Source rows may come, and go, while others move; a catch-up comes behind. */
  followed: boolean
  /** What a pass of catching up reads of each transfer; null while there is none. */
  windows: Windows | null
  reach: Reach
  say: (event: MoverEvent) => void
}
