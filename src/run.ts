import { randomBytes } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { basename } from 'node:path'
import { EXIT, type ExitStatus, explain } from './exit.ts'
import { checkMove } from './gate/check-move.ts'
import { refuseUnknownRehearsal } from './gate/only.ts'
import type { CheckOptions, Progress } from './gate/options.ts'
import { stricter } from './gate/policy.ts'
import type { FailOn, Report } from './report/report.ts'
import { emptyFolders, makeReportFolder, reportFolders, writeReport } from './report-folder.ts'
import { SpecError } from './spec/errors.ts'

/** What doors share: several specs, as many side by side as the cores go, each with its report in a folder of its own. */
export interface Run {
  /** In the order of the specs. */
  moves: MoveOutcome[]
  status: ExitStatus
}

/** What came of one spec: a report, or why there is none. */
export type MoveOutcome = { spec: string; folder: string; status: ExitStatus } & (
  | { report: Report }
  | { report: null; error: unknown; message: string }
)

export interface RunOptions extends Omit<CheckOptions, 'run' | 'onProgress' | 'reportDir'> {
  reportDir: string
  onProgress: (progress: Progress) => void
  onReport: (report: Report) => void
  /** One message for a person: a spec that is wrong, a server that could not be had. */
  onError: (message: string, error: unknown) => void
  run?: string
}

export const newRun = (): string => randomBytes(4).toString('hex')

/** A move keeps about two cores busy: its mover, its prover, and two servers. */
const CORES_OF_A_MOVE = 2

/** How many moves are checked at once. */
export const sideBySide = (moves: number, cores = availableParallelism()): number =>
  Math.max(1, Math.min(moves, Math.floor(cores / CORES_OF_A_MOVE)))

/**
 * Checks every spec, also where one before it failed. What is told of each comes whole, as soon as it is there. The status is the worst: a
 * bug, then a server, then the spec, then a failed check. Throws SpecError for options that contradict each other.
 */
export async function runMoves(specs: readonly string[], given: RunOptions): Promise<Run> {
  const options = stricter(given)
  refuseUnusedUrls(options)
  refuseUnknownRehearsal(options.only)
  const folders = reportFolders(specs, options.cwd, options.reportDir)
  const leaveNoneEmpty = emptyFolders(folders.values(), options.reportDir)
  const waiting = [...folders]
  const done = new Map<string, MoveOutcome>()
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [spec, folder] = next
      const label = atOnce > 1 ? `${basename(folder)}: ` : ''
      done.set(spec, await oneMove(spec, folder, label, options))
    }
  }
  const atOnce = sideBySide(specs.length)
  try {
    await allSettled(Array.from({ length: atOnce }, worker))
  } finally {
    leaveNoneEmpty()
  }
  const moves = [...done.values()].toSorted((a, b) => specs.indexOf(a.spec) - specs.indexOf(b.spec))
  return { moves, status: moves.map(({ status }) => status).reduce(worse, EXIT.passed) }
}

/** Throws only where the whole run is interrupted. */
async function oneMove(
  spec: string,
  folder: string,
  label: string,
  options: RunOptions,
): Promise<MoveOutcome> {
  try {
    makeReportFolder(folder)
    const report = await checkMove(spec, {
      ...options,
      run: options.run ?? newRun(),
      reportDir: folder,
      onProgress: progress => options.onProgress(named(progress, label)),
    })
    options.onReport(report)
    writeReport(report, folder)
    return { spec, folder, report, status: statusOf(report) }
  } catch (error) {
    if (options.signal.aborted) throw error
    const { status, message } = explain(error, options.cwd)
    options.onError(message, error)
    return { spec, folder, report: null, error, message, status }
  }
}

/** With the move's name in front, where several are watched at once. */
const named = (progress: Progress, label: string): Progress =>
  progress.kind === 'rows'
    ? { ...progress, name: `${label}${progress.name}` }
    : { ...progress, text: `${label}${progress.text}` }

/** Waits for all of them, also where one was rejected: what it started is being ended. */
async function allSettled(work: readonly Promise<void>[]): Promise<void> {
  const settled = await Promise.allSettled(work)
  for (const outcome of settled) if (outcome.status === 'rejected') throw outcome.reason
}

const statusOf = (report: Report): ExitStatus =>
  report.verdict.conclusion === 'failed' && report.options.failOn !== 'never'
    ? EXIT.failed
    : EXIT.passed

const worse = (a: ExitStatus, b: ExitStatus): ExitStatus => (b > a ? b : a)

/** A URL that is given and not used would be a check of another server than the one that was meant. */
function refuseUnusedUrls({ server, sourceUrl, targetUrl }: RunOptions): void {
  if (server === 'url' || (sourceUrl === null && targetUrl === null)) return
  const given = sourceUrl === null ? 'target-url' : 'source-url'
  throw new SpecError(`${given} is given, and server is ${server}`, {
    fix: `Say server: url to use the servers behind the URLs, or leave ${given} out.`,
  })
}

export const FAIL_ON = ['error', 'warning', 'never'] as const satisfies readonly FailOn[]
export const SERVERS = ['auto', 'docker', 'embedded', 'native', 'url'] as const
