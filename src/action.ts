import { join } from 'node:path'
import * as core from '@actions/core'
import { EXIT, type ExitStatus, explain } from './exit.ts'
import { findSpecs } from './find-specs.ts'
import { COMMENT_MODES } from './github/comment.ts'
import { type Published, publish } from './github/publish.ts'
import { type Rejudged, rejudge } from './github/rejudge.ts'
import { secretsOf } from './github/secrets.ts'
import { openSession, type Session } from './github/session.ts'
import { counted, NOTHING, type Outcome, setOutputs } from './outputs.ts'
import { progressView } from './progress.ts'
import { annotations } from './report/comment/annotations.ts'
import { brokenMarkdown } from './report/comment/blockers.ts'
import type { MoveTold } from './report/comment/comment.ts'
import { judged } from './report/comment/judgement.ts'
import { consoleText } from './report/console.ts'
import { markdown } from './report/markdown.ts'
import { visible } from './report/markdown-text.ts'
import { reportFolders, writeComment } from './report-folder.ts'
import { FAIL_ON, newRun, type RunOptions, runMoves, SERVERS } from './run.ts'
import type { Self } from './server/child.ts'
import { untilInterrupted } from './signals.ts'
import { SpecError } from './spec/errors.ts'
import { appendSummary } from './step-summary.ts'
import { told } from './told.ts'
import { annotate } from './workflow-annotations.ts'
import { WorkflowCommandsOff } from './workflow-commands.ts'

/** The action: an event and inputs in; a comment, check runs, a summary, outputs and an exit status out. */
async function main(self: Self): Promise<Outcome> {
  const run = newRun()
  // Told before anything is started: the post step ends what a killed main leaves.
  core.saveState('run', run)
  const token = core.getInput('token')
  for (const url of [core.getInput('source-url'), core.getInput('target-url')])
    for (const secret of secretsOf(url)) core.setSecret(secret)
  if (token !== '') core.setSecret(token)
  const options = inputs(self)
  const mode = choice('comment', COMMENT_MODES)
  core.setOutput('report-path', options.reportDir)
  const patterns = core.getMultilineInput('specs')
  const session = await openSession(process.env, {
    cwd: options.cwd,
    token,
    specs: specsOf(patterns),
    patterns: patterns.length === 0 ? [EVERYWHERE] : patterns,
    changedOnly: choice('changed-only', ['true', 'false']) === 'true',
    policy: core.getInput('policy'),
  })
  const { policyError } = session
  const specs = session.specs.up
  const at = new Date().toISOString()
  if (specs.length === 0) {
    if (policyError !== null) throw policyError
    const { untouched } = session.specs
    core.info(
      untouched === 0
        ? 'No move spec was found; there is nothing to rehearse.'
        : `None of the ${untouched} moves is touched; there is nothing to rehearse.`,
    )
    const published = await publish(session, [], { mode, at })
    store(published, options.reportDir)
    return { ...NOTHING, ...heard(published) }
  }
  const again = policyError === null ? await rejudge(session) : null
  if (again !== null) return reviewed(again)

  const { status, moves } =
    policyError === null
      ? await check(specs, { ...options, run }, session)
      : unchecked(specs, policyError, options)
  // A cancelled run has no verdict: what people saw before stays until another run has one.
  if (status >= EXIT.SIGHUP) return { ...NOTHING, status, conclusion: 'failed' }
  annotate(moves.flatMap(annotations), session.pathOf)
  const published = await publish(session, moves, { mode, at })
  summary(moves, published)
  store(published, options.reportDir)
  const failed = status !== EXIT.passed || moves.some(isFailed)
  return {
    ...counted(moves),
    ...heard(published),
    status,
    conclusion: failed ? 'failed' : 'passed',
  }
}

/** For a companion workflow, which may write the comment where this run’s token could not. */
function store({ text }: Published, reportDir: string): void {
  if (text !== null) writeComment(text, reportDir)
}

/** Checks the moves; what they say is shown as it comes. */
async function check(
  specs: readonly string[],
  options: Inputs & { run: string },
  { policy, signOff }: Session,
): Promise<{ status: ExitStatus; moves: MoveTold[] }> {
  const view = progressView(process.stdout)
  let moves: MoveTold[] = []
  const status = await untilInterrupted(async ({ signal }) => {
    using _ = new WorkflowCommandsOff()
    const outcome = await runMoves(specs, {
      ...options,
      policy,
      signOff,
      signal,
      onProgress: progress => view.show(progress),
      onReport: report => process.stdout.write(consoleText(report, { color: false })),
      onError: message => process.stdout.write(`${message}\n`),
    })
    moves = told(outcome.moves)
    return outcome.status
  })
  return { status, moves }
}

/** Without a policy nothing can be judged: no move is, and people see why. */
function unchecked(
  specs: readonly string[],
  error: Error,
  { cwd, reportDir }: Inputs,
): { status: ExitStatus; moves: MoveTold[] } {
  const { status, message } = explain(error, cwd)
  using _ = new WorkflowCommandsOff()
  process.stdout.write(`${message}\n`)
  const none = { report: null, error, message, status }
  const folders = reportFolders(specs, cwd, reportDir)
  return { status, moves: told([...folders].map(([spec, folder]) => ({ spec, folder, ...none }))) }
}

/** After a review: what people said is all that is new. */
function reviewed({ conclusion, lines, moves, signOff, commentUrl, notes }: Rejudged): Outcome {
  core.info('The moves were rehearsed at this commit already; only sign-off is judged anew.')
  for (const line of lines) core.info(visible(line).replace(/^(\s*)(::|##\[)/, '$1 $2'))
  for (const note of notes) core.warning(note)
  const held = moves.filter(
    move => move.failOn !== 'never' && judged(move, signOff).conclusion === 'failed',
  )
  return {
    ...NOTHING,
    moves: moves.length,
    commentUrl,
    conclusion,
    status: held.length > 0 ? EXIT.failed : EXIT.passed,
  }
}

function heard({ commentUrl, notes }: Published): { commentUrl: string | null } {
  for (const note of notes) core.warning(note)
  return { commentUrl }
}

type Inputs = Omit<
  RunOptions,
  'run' | 'signal' | 'onProgress' | 'onReport' | 'onError' | 'policy' | 'signOff'
>

/** Throws SpecError for an input that is none of its choices. */
const inputs = (self: Self): Inputs => ({
  cwd: process.cwd(),
  server: choice('server', SERVERS),
  sourceUrl: core.getInput('source-url') || null,
  targetUrl: core.getInput('target-url') || null,
  failOn: choice('fail-on', FAIL_ON),
  showValues: choice('show-values', ['false', 'true']) === 'true',
  only: core.getInput('only') || null,
  budget: minutes(core.getInput('budget')),
  onKept: null,
  reportDir: core.getInput('report-dir') || 'rehearse-report',
  self,
})

/** Seconds of the input `budget`, which is in minutes; null where it is not given. */
function minutes(given: string): number | null {
  if (given === '') return null
  const seconds = Number(given) * 60
  if (seconds > 0) return seconds
  throw new SpecError(`the input budget is "${given}"`, {
    fix: 'Write a number of minutes above 0, or leave it out.',
  })
}

function choice<T extends string>(name: string, allowed: readonly [T, ...T[]]): T {
  const given = core.getInput(name) || allowed[0]
  const found = allowed.find(value => value === given)
  if (found === undefined) {
    throw new SpecError(`the input ${name} is "${given}"`, {
      fix: `Write one of ${allowed.join(', ')}.`,
    })
  }
  return found
}

/** The default of action.yml: all there are, and there may be none. */
const EVERYWHERE = '**/*.move.yaml'

function specsOf(patterns: readonly string[]): string[] {
  const everywhere = patterns.length === 0 || patterns.every(pattern => pattern === EVERYWHERE)
  try {
    return findSpecs(everywhere ? [EVERYWHERE] : patterns, process.cwd())
  } catch (error) {
    if (everywhere && error instanceof SpecError) return []
    throw error
  }
}

const isFailed = ({ report }: MoveTold): boolean =>
  report === null || report.verdict.conclusion === 'failed'

/** The job's summary: the comment where it could not be written, then every report, whole. */
function summary(moves: readonly MoveTold[], { instead }: Published): void {
  const file = process.env.GITHUB_STEP_SUMMARY
  if (!file) return
  if (instead !== null) appendSummary(file, instead, '')
  const where = join(core.getInput('report-dir') || 'rehearse-report', '…', 'report.md')
  for (const move of moves) {
    const { report } = move
    const text = report === null ? brokenMarkdown(move.name, move.problems) : markdown(report)
    appendSummary(
      file,
      text,
      `# ${report?.verdict.text ?? 'could not be checked'}\n\nThe report is longer than a job summary may be: see ${where} of this move.`,
    )
  }
}

/** The action, its outputs and its exit status, whatever comes. */
export async function action(self: Self): Promise<ExitStatus> {
  const outcome = await main(self).catch((error: unknown): Outcome => {
    const { status, message } = explain(error, process.cwd())
    core.error(message)
    return { ...NOTHING, status, conclusion: 'failed' }
  })
  setOutputs(outcome)
  return outcome.status
}
