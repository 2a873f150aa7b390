import type { Check } from '../check/check.ts'
import { duration, plural } from '../check/figures.ts'
import { check } from '../check/make.ts'
import { keyText, type Privacy } from '../check/privacy.ts'
import { type Plan, type Transfer, targetName } from '../mapping/plan.ts'
import { runOwnMover } from '../rehearse/program/run.ts'
import { PLAIN_JOB, type Refusal } from '../replay/job.ts'
import { jobFacts } from '../replay/job-facts.ts'
import { type ReplayOutcome, replay } from '../replay/replay.ts'
import type { TransferReport } from '../report/report.ts'
import type { Move } from '../spec/move.ts'
import type { CheckOptions } from './options.ts'
import type { Sides } from './sides.ts'

/** Seconds that one statement of the mover may take. */
export const STATEMENT_TIMEOUT = 600

/** What came of stage 5. */
export interface Executed {
  checks: Check[]
  transfers: TransferReport[]
  outcome: ReplayOutcome
}

/** Stage 5: the rows move, in a process of their own. */
export async function execution(
  move: Move,
  plan: Plan,
  sides: Sides,
  privacy: Privacy,
  options: CheckOptions,
): Promise<Executed> {
  const run = move.spec.execution?.run
  if (run !== undefined) return await byProgram(move, run, sides, options)
  const outcome = await replay(
    {
      plan,
      source: { engine: sides.source.engine.name, url: sides.source.url },
      target: { engine: sides.target.engine.name, url: sides.target.url },
      only: null,
      batchSize: null,
      failpoints: [],
      ...PLAIN_JOB,
      ...jobFacts(move, plan),
      statementTimeout: STATEMENT_TIMEOUT,
    },
    options.self,
    {
      signal: options.signal,
      onEvent: event => {
        if (event.event === 'batch' || event.event === 'transfer-done') {
          const done = event.event === 'transfer-done'
          options.onProgress({
            kind: 'rows',
            what: 'moved',
            name: event.transfer,
            rows: event.rows,
            done,
          })
        }
      },
    },
  )
  const transfers = plan.transfers.flatMap(transfer => transferReport(transfer, outcome))
  return { outcome, transfers, checks: checksOf(move, plan, outcome, transfers, privacy) }
}

/** A program of the author's moves the rows; what it did is seen by what it left. */
async function byProgram(
  move: Move,
  run: string,
  { source, target }: Sides,
  { reportDir, self, signal, showValues }: CheckOptions,
): Promise<Executed> {
  const its = await runOwnMover({
    move,
    run,
    source,
    target,
    reportDir,
    log: 'execution.log',
    environment: self.env ?? {},
    signal,
  })
  const done = its.how === 'done'
  return {
    transfers: [],
    outcome: {
      finished: done,
      refusal: null,
      transfers: [],
      identities: [],
      ms: its.ms,
      peakBytes: 0,
    },
    checks: [
      check({
        id: 'execution.program',
        result: done ? 'passed' : 'failed',
        subject: 'execution.run',
        summary:
          its.how === 'failed' ? its.why : `the program ended with status 0, ${duration(its.ms)}`,
        evidence:
          its.how === 'failed' && showValues && its.said !== ''
            ? [{ kind: 'text', text: its.said }]
            : [],
        place: move.place(['execution', 'run']),
        fix: its.how === 'failed' ? its.fix : null,
      }),
    ],
  }
}

/** First and second pass of a transfer as one. */
function transferReport(transfer: Transfer, outcome: ReplayOutcome): TransferReport[] {
  const passes = outcome.transfers.filter(pass => pass.transfer === transfer.id)
  const first = passes[0]
  if (first === undefined) return []
  const moveMs = passes.reduce((sum, pass) => sum + pass.ms, 0)
  return [
    {
      id: transfer.id,
      from: transfer.from.table ? targetName(transfer.from.table) : 'a query',
      to: targetName(transfer.to),
      rows: first.rows,
      batches: passes.reduce((sum, pass) => sum + pass.batches, 0),
      moveMs: Math.round(moveMs),
      rowsPerSecond: moveMs > 0 ? Math.round((first.rows / moveMs) * 1000) : null,
    },
  ]
}

function checksOf(
  move: Move,
  plan: Plan,
  outcome: ReplayOutcome,
  transfers: TransferReport[],
  privacy: Privacy,
): Check[] {
  const { refusal } = outcome
  return plan.transfers.map((transfer): Check => {
    const place = move.place(transfer.path)
    if (refusal?.transfer === transfer.id) return refused(refusal, transfer, move, privacy)
    const report = transfers.find(({ id }) => id === transfer.id)
    const done = outcome.transfers
      .filter(pass => pass.transfer === transfer.id)
      .every(pass => pass.done)
    if (report === undefined || !done || !outcome.finished) {
      return check({
        id: 'execution.transfer',
        result: 'not covered',
        subject: transfer.id,
        summary:
          refusal === null
            ? 'it did not come to an end'
            : `not moved to its end, since ${refusal.transfer} was refused`,
        place,
      })
    }
    return check({
      id: 'execution.transfer',
      result: 'passed',
      subject: transfer.id,
      summary: `${plural(report.rows, 'row')} in ${plural(report.batches, 'batch', 'batches')}, ${duration(report.moveMs)}`,
      place,
    })
  })
}

function refused(refusal: Refusal, transfer: Transfer, move: Move, privacy: Privacy): Check {
  const field = transfer.fields.find(({ target }) => target.name === refusal.column)
  const secret = hasSecretKey(refusal, transfer)
  return check({
    id: refusal.check,
    result: 'failed',
    subject: refusal.column === null ? transfer.id : `${targetName(transfer.to)}.${refusal.column}`,
    summary: refusal.summary,
    evidence: [
      ...refusal.keys.map(key => ({
        kind: 'text' as const,
        text: `row ${keyText(refusal.keyColumns, key, secret, privacy)}`,
      })),
      ...(refusal.detail !== null && privacy.showValues
        ? [{ kind: 'text' as const, text: refusal.detail }]
        : []),
    ],
    place: move.place(field?.path ?? transfer.path),
    fix: refusal.fix,
  })
}

/** True where a column of the refusal's key is pii, as far as the plan can tell. */
function hasSecretKey(refusal: Refusal, transfer: Transfer): boolean {
  return transfer.fields.some(({ target, form, pii }) => {
    if (!pii) return false
    if (refusal.side === 'target') return refusal.keyColumns.includes(target.name)
    return form.kind !== 'from' || refusal.keyColumns.includes(form.column.name)
  })
}
