import type { RowSink } from './statement.ts'

/** Gathers rows into chunks. */
export interface Collector<Chunk> extends RowSink {
  /** Whole chunks that wait to be taken. */
  readonly waiting: number
  /** The oldest chunk; at the end (`rest`), also the one that is not full. */
  take(rest: boolean): Chunk | null
}
