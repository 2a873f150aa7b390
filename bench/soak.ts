import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { ExitStatus } from '../src/exit.ts'
import { checkMove } from '../src/gate/check-move.ts'
import type { Report } from '../src/report/report.ts'
import { untilInterrupted } from '../src/signals.ts'
import { SOAK_MOVES, type SoakMove } from './soak-moves.ts'

const USAGE = `npm run soak -- [options]
  --schedules N  seeded schedules, over all modes together; 1000 by default
  --minutes N    no further schedule is begun after so long; 60 by default
  --only TEXT    only modes whose title holds TEXT
  --url URL      a PostgreSQL server to work on; one is started where none is given`

interface Figures {
  title: string
  schedules: number
  writes: number
  rowsWrong: number
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
  const all: Figures[] = []
  try {
    const moves = SOAK_MOVES.filter(({ title }) => title.includes(options.only))
    for (const [i, move] of moves.entries()) {
      const schedules = Math.ceil(options.schedules / moves.length)
      console.error(`${move.title}: ${schedules} schedules`)
      const started = performance.now()
      const report = await play(move, join(folder, `${i}`), schedules, options, signal)
      const figures = figuresOf(move, report, (performance.now() - started) / 1000)
      all.push(figures)
      console.log(row(figures))
      for (const check of report.checks.filter(({ result }) => result === 'failed'))
        console.log(
          [`${check.id} ${check.subject}: ${check.summary}`, ...lines(check)].join('\n  '),
        )
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  const lost = all.some(({ rowsWrong, schedules }) => rowsWrong > 0 || schedules === 0)
  return lost ? 1 : 0
}

async function play(
  { files }: SoakMove,
  folder: string,
  schedules: number,
  { minutes, url }: Options,
  signal: AbortSignal,
): Promise<Report> {
  await mkdir(folder)
  for (const [file, text] of Object.entries(files)) await writeFile(join(folder, file), text)
  const spec = join(folder, 'soak.move.yaml')
  return await checkMove(spec, {
    cwd: folder,
    run: randomBytes(4).toString('hex'),
    server: url === null ? 'auto' : 'url',
    sourceUrl: url,
    targetUrl: files['soak.move.yaml']?.includes('\ndatabase:') ? null : url,
    failOn: 'error',
    showValues: false,
    only: 'writers.at-work',
    schedules,
    onKept: null,
    reportDir: null,
    budget: (minutes * 60) / SOAK_MOVES.length,
    policy: null,
    signOff: null,
    self: { command: process.execPath, args: [resolve(import.meta.dirname, '../src/cli.ts')] },
    signal,
    onProgress: () => {},
  })
}

/** What a schedule came to, as its rehearsal tells it. */
const TOLD = /^schedule \d+: (\d+) writes in \d+ places, (\d+) rows wrong afterwards$/

function figuresOf({ title }: SoakMove, { rehearsals }: Report, seconds: number): Figures {
  const told = rehearsals.flatMap(({ events }) => events.flatMap(({ text }) => [TOLD.exec(text)]))
  const known = told.filter(match => match !== null)
  const sum = (n: number) => known.reduce((all, match) => all + Number(match[n]), 0)
  return { title, schedules: known.length, writes: sum(1), rowsWrong: sum(2), seconds }
}

const row = ({ title, schedules, writes, rowsWrong, seconds }: Figures): string =>
  `| ${title} | ${schedules} | ${writes.toLocaleString('en-US')} | ${rowsWrong} | ${Math.round(seconds)} s |`

const lines = ({ evidence }: Report['checks'][number]): string[] =>
  evidence.flatMap(one => (one.kind === 'text' ? [one.text] : []))

interface Options {
  schedules: number
  minutes: number
  only: string
  url: string | null
}

function read(): Options | null {
  try {
    const { values } = parseArgs({
      options: {
        schedules: { type: 'string', default: '1000' },
        minutes: { type: 'string', default: '60' },
        only: { type: 'string', default: '' },
        url: { type: 'string' },
      },
    })
    const [schedules, minutes] = [Number(values.schedules), Number(values.minutes)]
    if (!(schedules > 0 && minutes > 0)) return null
    return { schedules, minutes, only: values.only, url: values.url ?? null }
  } catch {
    return null
  }
}

process.exitCode = await untilInterrupted(({ signal }) => main(signal))
