import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { EXIT, type ExitStatus, explain } from './exit.ts'
import { findSpecs } from './find-specs.ts'
import type { KeptServer } from './gate/options.ts'
import { policyHere } from './policy/here.ts'
import { type ProgressView, progressView } from './progress.ts'
import { consoleText } from './report/console.ts'
import { VERSION } from './report/version.ts'
import { FAIL_ON, runMoves, SERVERS } from './run.ts'
import type { Self } from './server/child.ts'
import { sweepAll, sweepRun } from './server/sweep.ts'
import { untilInterrupted } from './signals.ts'
import { SpecError } from './spec/errors.ts'

/** The command line: `rehearse check SPEC…`, `rehearse clean`; the exit status. */
export async function commandLine(argv: readonly string[], self: Self): Promise<ExitStatus> {
  try {
    return await command(argv, self)
  } catch (error) {
    const { status, message } = explain(error, process.cwd())
    process.stderr.write(`${message}\n`)
    return status
  }
}

async function command(argv: readonly string[], self: Self): Promise<ExitStatus> {
  let status: ExitStatus = EXIT.passed
  const program = new Command('rehearse')
    .description('Rehearses a data move between databases, and proves the outcome.')
    .version(VERSION)
    .exitOverride()
    .showHelpAfterError('(rehearse --help tells more)')

  program
    .command('check')
    .description('Check one or more moves: start databases, move the rows, prove every cell.')
    .argument('<spec...>', 'move specs: paths of NAME.move.yaml, or globs')
    .option('--report-dir <dir>', 'where the files of the report go', 'rehearse-report')
    .addOption(
      new Option('--server <provider>', 'who starts the databases')
        .choices(SERVERS)
        .default('auto'),
    )
    .option('--source-url <url>', "the source's server, where --server is url")
    .option('--target-url <url>', "the target's server, where --server is url")
    .addOption(
      new Option('--fail-on <level>', 'what makes the exit status 1')
        .choices(FAIL_ON)
        .default('error'),
    )
    .option(
      '--show-values',
      'show values of rows in the report (never those of pii columns)',
      false,
    )
    .option(
      '--only <transfer>',
      'one transfer alone (its id, its source or its target table), or one rehearsal',
    )
    .option(
      '--budget <minutes>',
      'minutes of a check after which no further rehearsal is started',
      minutes,
    )
    .option('--keep', 'leave the servers running, for a look at the rows', false)
    .action(async (specs: string[], options: CliOptions) => {
      status = await check(specs, options, self)
    })

  program
    .command('clean')
    .description('End the servers and remove the folders that killed runs left behind.')
    .argument('[run]', 'only what this run left, or kept: its id, eight hex digits', runId)
    .option('--source-url <url>', 'a server that was lent to that run')
    .option('--target-url <url>', 'another one')
    .action(async (run: string | undefined, lent: Pick<CliOptions, 'sourceUrl' | 'targetUrl'>) => {
      const urls = [lent.sourceUrl ?? '', lent.targetUrl ?? ''].filter(Boolean)
      if (run === undefined && urls.length > 0) {
        throw new SpecError('clean knows scratch databases by their run, and none is named', {
          fix: 'Write rehearse clean RUN with the URLs.',
        })
      }
      const swept = run === undefined ? await sweepAll() : await sweepRun(run, urls)
      process.stdout.write(
        swept.length > 0 ? `${swept.join('\n')}\n` : 'Nothing was left behind.\n',
      )
    })

  try {
    await program.parseAsync(argv)
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    return error.exitCode === 0 ? EXIT.passed : EXIT.usage
  }
  return status
}

interface CliOptions {
  reportDir: string
  server: (typeof SERVERS)[number]
  sourceUrl?: string
  targetUrl?: string
  failOn: (typeof FAIL_ON)[number]
  showValues: boolean
  only?: string
  budget?: number
  keep: boolean
}

async function check(
  patterns: readonly string[],
  options: CliOptions,
  self: Self,
): Promise<ExitStatus> {
  const specs = findSpecs(patterns, process.cwd())
  const policy = await policyHere(process.cwd())
  const color = process.stdout.hasColors?.() === true && process.env.NO_COLOR === undefined
  let view: ProgressView | null = null
  const endView = (): void => {
    view?.end()
    view = null
  }
  return untilInterrupted(async ({ signal }) => {
    try {
      const { status } = await runMoves(specs, {
        cwd: process.cwd(),
        server: options.server,
        sourceUrl: options.sourceUrl ?? null,
        targetUrl: options.targetUrl ?? null,
        failOn: options.failOn,
        showValues: options.showValues,
        only: options.only ?? null,
        budget: options.budget ?? null,
        policy,
        signOff: null,
        reportDir: options.reportDir,
        self,
        signal,
        onKept: options.keep
          ? servers => process.stderr.write(`\n${kept(servers, options.server === 'url')}\n`)
          : null,
        onProgress: progress => {
          view ??= progressView(process.stderr)
          view.show(progress)
        },
        onReport: report => {
          endView()
          process.stdout.write(consoleText(report, { color }))
        },
        onError: message => {
          endView()
          process.stderr.write(`${message}\n`)
        },
      })
      return status
    } finally {
      endView()
    }
  })
}

const kept = (servers: readonly KeptServer[], lent: boolean): string =>
  [
    'The servers are kept; whoever has a URL below may read and change their rows:',
    ...servers.map(({ side, url }) => `  ${side}: ${url}`),
    `End them: rehearse clean ${servers[0]?.run ?? ''}${lent ? ' with the --source-url and --target-url of this check' : ''}`,
  ].join('\n')

/** `--budget`, in seconds. */
function minutes(given: string): number {
  const seconds = Number(given) * 60
  if (given.trim() !== '' && seconds > 0) return seconds
  throw new InvalidArgumentError('It is no number of minutes above 0.')
}

function runId(given: string): string {
  if (/^[0-9a-f]{8}$/.test(given)) return given
  throw new InvalidArgumentError('It is no id of a run: eight hex digits.')
}
