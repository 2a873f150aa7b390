import type { Plan } from '../../mapping/plan.ts'
import type { TransferOutcome } from '../../replay/replay.ts'
import type { Scene } from '../scene.ts'

/** Batches of every rehearsed transfer at least, as far as it has rows. */
export const BATCHES = 5

/** One pass of a transfer as it is rehearsed. */
export interface Pass extends Pick<TransferOutcome, 'transfer' | 'pass' | 'rows'> {
  /** Rows a batch. */
  size: number
  batches: number
}

/** The move, cut into batches. */
export interface Cut {
  plan: Plan
  passes: Pass[]
}

/** Rows a batch of a transfer that has so many rows. */
export type Sizes = (rows: number) => number

/** Five batches or a few more; a row a batch where there are fewer rows. */
const FIFTH: Sizes = rows => Math.floor(rows / BATCHES)

/** Cuts every transfer by itself. */
export function cutInto(scene: Scene, sizes: Sizes = FIFTH): Cut {
  const passes = scene.passes.map(({ transfer, pass, rows }): Pass => {
    const size = Math.max(1, sizes(rows))
    return { transfer, pass, rows, size, batches: Math.ceil(rows / size) }
  })
  const transfers = scene.plan.transfers.map(transfer => {
    const size = passes.find(pass => pass.transfer === transfer.id)?.size ?? 1
    return { ...transfer, batch: { ...transfer.batch, size } }
  })
  return { plan: { ...scene.plan, transfers }, passes }
}

/** The pass that has most rows; undefined where no row moves. */
export const largest = (passes: readonly Pass[]): Pass | undefined =>
  passes
    .filter(({ pass, rows }) => pass === 'first' && rows > 0)
    .toSorted((a, b) => b.rows - a.rows)[0]

/** What a person has to know of a transfer that has no five batches. */
export const tooFew = (passes: readonly Pass[]): string[] =>
  passes
    .filter(({ pass, batches }) => pass === 'first' && batches < BATCHES)
    .map(({ transfer, rows }) =>
      rows === 0
        ? `${transfer}: it has no rows`
        : `${transfer}: too few rows for ${BATCHES} batches; one row a batch`,
    )
