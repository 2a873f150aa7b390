import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { ExitStatus } from '../src/exit.ts'
import { checkMove } from '../src/gate/check-move.ts'
import type { Report } from '../src/report/report.ts'
import type { Self } from '../src/server/child.ts'
import { untilInterrupted } from '../src/signals.ts'
import { build } from './bundle.ts'
import { SOAK_MOVES, type SoakEngine, type SoakMove } from './soak-moves.ts'

const USAGE = `npm run soak -- [options]
  --schedules N   seeded schedules, over all modes and pairs of engines together; 1000 by default
  --minutes N     no further round is begun after so long; 60 by default
  --seed N        what the first round is drawn from, 1 by default; each further one counts on
  --only TEXT     only what holds TEXT: "compare", "mysql → postgres"
  --servers JSON  servers to work on: {"postgres":"postgres://…","mysql":"mysql://…","mariadb":"mysql://…"}; those that are not given are started
  --program FILE  the bundled command line that movers which are killed are started from; made of the sources where none is given`

/** Schedules of one round: what a round begins with (servers asked, the move undisturbed) is shared by so many. */
const ROUND = 10

interface Figures {
  title: string
  seeds: number[]
  schedules: number
  writes: number
  rowsWrong: number
  /** Rounds in which the mover stopped, or that did not come to their end. */
  stopped: number
  seconds: number
}

/** Plays seeded schedules of writers at work against the built-in mover; status 1 where a row is wrong after any of them. */
async function main(signal: AbortSignal): Promise<ExitStatus> {
  const options = read()
  if (options === null) {
    console.error(USAGE)
    return 2
  }
  const folder = await mkdtemp(join(tmpdir(), 'rehearse-soak-'))
  const figures = new Map<SoakMove, Figures>()
  try {
    const cli = options.program ?? (await build(join(folder, 'program'), signal)).cli
    const self: Self = {
      command: process.execPath,
      args: [cli],
      env: { NODE_COMPILE_CACHE: join(folder, 'cache') },
    }
    const moves = SOAK_MOVES.filter(move => titleOf(move).includes(options.only))
    const until = performance.now() + options.minutes * 60_000
    let left = options.schedules
    for (let n = 0; left > 0 && moves.length > 0 && performance.now() < until; n++) {
      const move = moves[n % moves.length]
      if (move === undefined) break
      const seed = options.seed + Math.floor(n / moves.length)
      const started = performance.now()
      const round = { seed, schedules: Math.min(ROUND, left), self, servers: options.servers }
      const report = await play(move, join(folder, `${n}`), round, signal)
      const seconds = (performance.now() - started) / 1000
      const its = figuresOf(move, report, seed, seconds)
      left -= Math.max(1, its.schedules)
      figures.set(move, sum(figures.get(move), its))
      console.error(row(its))
      for (const check of report.checks.filter(({ result }) => BAD.has(result)))
        console.error(
          [`${check.id} ${check.subject}: ${check.summary}`, ...lines(check)].join('\n  '),
        )
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  const all = [...figures.values()]
  for (const its of all) console.log(row(its))
  return all.length === 0 || all.some(({ rowsWrong, stopped }) => rowsWrong + stopped > 0) ? 1 : 0
}

const BAD: ReadonlySet<string> = new Set(['failed', 'not covered'])
const titleOf = ({ mode, source, target }: SoakMove): string => `${mode}, ${source} → ${target}`

interface Round {
  seed: number
  schedules: number
  self: Self
  servers: Options['servers']
}

async function play(
  { files, source, target }: SoakMove,
  folder: string,
  { seed, schedules, self, servers }: Round,
  signal: AbortSignal,
): Promise<Report> {
  await mkdir(folder)
  // A check's seed is made of the move's name.
  for (const [file, text] of Object.entries(files))
    await writeFile(join(folder, file), text.replace(/^move: soak$/m, `move: soak-${seed}`))
  const spec = join(folder, 'soak.move.yaml')
  const [sourceUrl, targetUrl] = [servers[source] ?? null, servers[target] ?? null]
  const lent = sourceUrl !== null && targetUrl !== null
  return await checkMove(spec, {
    cwd: folder,
    run: randomBytes(4).toString('hex'),
    server: lent ? 'url' : 'auto',
    sourceUrl: lent ? sourceUrl : null,
    targetUrl: lent && !files['soak.move.yaml']?.includes('\ndatabase:') ? targetUrl : null,
    failOn: 'error',
    showValues: false,
    only: 'writers.at-work',
    schedules,
    moverHere: true,
    onKept: null,
    reportDir: null,
    budget: null,
    policy: null,
    signOff: null,
    self,
    signal,
    onProgress: () => {},
  })
}

/** What a schedule came to, as its rehearsal tells it. */
const TOLD = /^schedule \d+: (\d+) writes in \d+ places, (\d+) rows wrong afterwards$/

function figuresOf(
  move: SoakMove,
  { rehearsals, checks }: Report,
  seed: number,
  seconds: number,
): Figures {
  const told = rehearsals.flatMap(({ events }) => events.flatMap(({ text }) => [TOLD.exec(text)]))
  // A table that the mover cannot take is left out of further schedules: that is no survival.
  const leftOut = rehearsals.flatMap(({ events }) =>
    events.filter(({ text }) => text.includes(' is not written: the mover stops ')),
  )
  const known = told.filter(match => match !== null)
  const total = (n: number) => known.reduce((all, match) => all + Number(match[n]), 0)
  return {
    title: titleOf(move),
    seeds: [seed],
    schedules: known.length,
    writes: total(1),
    rowsWrong: total(2),
    stopped: checks.some(({ result }) => BAD.has(result)) || leftOut.length > 0 ? 1 : 0,
    seconds,
  }
}

const sum = (all: Figures | undefined, its: Figures): Figures =>
  all === undefined
    ? its
    : {
        title: its.title,
        seeds: [...all.seeds, ...its.seeds],
        schedules: all.schedules + its.schedules,
        writes: all.writes + its.writes,
        rowsWrong: all.rowsWrong + its.rowsWrong,
        stopped: all.stopped + its.stopped,
        seconds: all.seconds + its.seconds,
      }

const row = ({ title, seeds, schedules, writes, rowsWrong, stopped, seconds }: Figures): string =>
  `| ${title} | ${seeds[0]}${seeds.length > 1 ? `–${seeds.at(-1)}` : ''} | ${schedules} | ${writes.toLocaleString('en-US')} | ${rowsWrong} | ${stopped} | ${Math.round(seconds)} s |`

const lines = ({ evidence }: Report['checks'][number]): string[] =>
  evidence.flatMap(one => (one.kind === 'text' ? [one.text] : []))

interface Options {
  schedules: number
  minutes: number
  seed: number
  only: string
  program: string | null
  servers: Partial<Record<SoakEngine, string>>
}

function read(): Options | null {
  try {
    const { values } = parseArgs({
      options: {
        schedules: { type: 'string', default: '1000' },
        minutes: { type: 'string', default: '60' },
        seed: { type: 'string', default: '1' },
        only: { type: 'string', default: '' },
        servers: { type: 'string', default: '{}' },
        program: { type: 'string' },
      },
    })
    const [schedules, minutes, seed] = [values.schedules, values.minutes, values.seed].map(Number)
    if (!schedules || !minutes || !seed || schedules < 1 || minutes < 0) return null
    const servers = JSON.parse(values.servers) as Options['servers']
    return { schedules, minutes, seed, only: values.only, program: values.program ?? null, servers }
  } catch {
    return null
  }
}

process.exitCode = await untilInterrupted(({ signal }) => main(signal))
