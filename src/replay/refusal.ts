import { DatabaseError } from '../engine/engine.ts'
import { WriteRefused } from '../engine/write.ts'
import type { CompiledTransfer } from '../mapping/sql/compiled.ts'
import type { Refusal } from './job.ts'
import type { Fault } from './way.ts'

/** Carries a refusal up to the mover. */
export class Refused extends Error {
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super(refusal.summary)
    this.name = 'Refused'
    this.refusal = refusal
  }
}

/** A unique value of a row is another row's in the target. */
export class ValueTaken extends Refused {}

/** A server's error, and which side's. */
export class SideError extends Error {
  readonly side: 'source' | 'target'
  readonly error: DatabaseError

  constructor(side: 'source' | 'target', error: DatabaseError) {
    super(error.message, { cause: error })
    this.name = 'SideError'
    this.side = side
    this.error = error
  }
}

/** Runs `work` so that a server's error in it says which side it is from. */
export async function on<T>(side: 'source' | 'target', work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw error instanceof DatabaseError ? new SideError(side, error) : error
  }
}

const EMPTY = { column: null, rows: null, keys: [], keyColumns: [], detail: null }

/** What a transfer's error means for the author (`taken`: a unique index of the target objected, while the source is written); any other error (a bug, a lost server) is given back as it is. */
export function asRefusal(
  error: unknown,
  transfer: CompiledTransfer,
  wasEmpty: boolean,
  taken = false,
): unknown {
  if (error instanceof SideError && !error.error.lost) {
    const { side } = error
    const { message, about, detail, code } = error.error
    const Kind = taken ? ValueTaken : Refused
    return new Kind({
      ...EMPTY,
      transfer: transfer.transfer,
      check: 'execution.transfer',
      summary: `the ${side} says: ${message} (${code})`,
      fix: taken ? VALUE_TAKEN : null,
      column: about.column ?? null,
      side,
      detail,
    })
  }
  if (error instanceof WriteRefused) return new Refused(ofWrite(error, transfer, wasEmpty))
  return error
}

function ofWrite(refused: WriteRefused, transfer: CompiledTransfer, wasEmpty: boolean): Refusal {
  const { column, rows, keys } = refused
  const base = {
    transfer: transfer.transfer,
    column,
    rows,
    keys,
    keyColumns: transfer.write.key,
    side: 'target' as const,
    detail: null,
  }
  const summary = refused.message
  switch (refused.reason) {
    case 'existing':
      // In a table that was empty when the transfer began, a row in the way is another row of the same source.
      if (!wasEmpty) {
        return {
          ...base,
          summary,
          check: 'execution.transfer',
          fix: 'say existing: keep or existing: overwrite if such rows are meant to be there',
        }
      }
      return {
        ...base,
        summary: `${summary}, from another source row`,
        check: 'mapping.duplicate-target-key',
        fix: ONE_ROW_A_KEY,
      }
    case 'duplicate':
      return { ...base, summary, check: 'mapping.duplicate-target-key', fix: ONE_ROW_A_KEY }
    case 'lookup-missing':
      return {
        ...base,
        summary,
        check: 'mapping.lookup-missing',
        fix: 'say missing: null or missing: { value: … }, or bring those rows first',
      }
    case 'lookup-ambiguous':
      return {
        ...base,
        summary,
        check: 'mapping.lookup-missing',
        fix: 'look up by columns that are unique there',
      }
    case 'update-missing':
      return {
        ...base,
        summary,
        check: 'execution.transfer',
        fix: 'leave such rows out with where, or insert them before',
      }
  }
}

const VALUE_TAKEN =
  'See which row of the target holds the value. Where it has gone from one source row to another, “Unique values” of docs/writers.md says which rows can make way; move such a table with the writers stopped.'

const ONE_ROW_A_KEY = 'choose a key that tells the rows apart, or leave the others out with where'

export function ofFault(fault: Fault, transfer: CompiledTransfer): Refused {
  const { check, column, summary, fix, rows, keys } = fault
  return new Refused({
    transfer: transfer.transfer,
    check,
    column,
    summary,
    fix,
    rows,
    keys,
    keyColumns: transfer.key.map(key => key.name),
    side: 'source',
    detail: null,
  })
}

type Reason = Pick<Refusal, 'check' | 'summary' | 'fix' | 'side'>

/** A refusal that is about no single row. */
export const refused = (transfer: string, reason: Reason): Refused =>
  new Refused({ ...EMPTY, transfer, ...reason })

export const OTHER_SPEC: Reason = {
  check: 'execution.transfer',
  summary: 'this move was begun with another spec, and is not finished',
  fix: 'finish it with the spec that it was begun with, or undo it and begin anew',
  side: 'target',
}

export const IN_PLACE: Reason = {
  check: 'execution.transfer',
  summary: 'a backfill in place cannot catch up: it is the source that it would follow',
  fix: 'let triggers or the application keep the new columns, as dual-write says',
  side: 'target',
}

export const QUERY_ENTRY: Reason = {
  check: 'execution.transfer',
  summary: 'which rows of a query a written row belongs to is not known',
  fix: 'map from tables where the application writes both sides',
  side: 'source',
}

export const NO_WATERMARK: Reason = {
  check: 'execution.transfer',
  summary: 'the source has no such watermark column, or it holds no time',
  fix: 'name a date or timestamp column that every source table has, or say { catch-up: compare }',
  side: 'source',
}

export const NULL_KEY: Reason = {
  check: 'mapping.key',
  summary: 'a key column is NULL in a source row',
  fix: 'choose a key of columns that are NOT NULL',
  side: 'source',
}

export const OTHER_RUN: Reason = {
  check: 'execution.transfer',
  summary: 'another run of this move is writing to this target',
  fix: 'wait until it has ended, or end it',
  side: 'target',
}
