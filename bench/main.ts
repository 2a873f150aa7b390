import { mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { ExitStatus } from '../src/exit.ts'
import { untilInterrupted } from '../src/signals.ts'
import { build } from './bundle.ts'
import { writeData } from './data.ts'
import { examples } from './examples.ts'
import { type Measured, measure, type Setting, title } from './measure.ts'
import { CHECK_AT_MOST, PAIRS, type Pair } from './pairs.ts'
import { examplesTable, familiesTable, growth, type Line, lines, markdown } from './table.ts'

const USAGE = `npm run bench -- [options]
  --rows N      rows of the table, 1M by default; 200k for a quick look
  --rounds N    rounds, 3 by default: in each, every tool once
  --only TEXT   only pairs whose title holds TEXT: mariadb, "mysql 9.7 → postgres"
  --memory      also the first pair with four times the rows, for its peak memory
  --no-examples without the examples' times`

/** How many times the rows `--memory` takes. */
const TIMES = 4

/** Measures the product beside what people use today. Status 1 where an aim is missed. */
async function main(signal: AbortSignal): Promise<ExitStatus> {
  const options = read()
  if (options === null) {
    console.error(USAGE)
    return 2
  }
  const say = (text: string): void => console.error(text)
  const folder = await mkdtemp(join(tmpdir(), 'rehearse-bench-'))
  try {
    say('building the sources')
    const programs = await build(join(folder, 'built'), signal)
    const { rounds } = options
    const common = { folder, programs, signal, say }
    const setting = await withData({ ...common, rows: options.rows, rounds })
    const measured: Measured[] = []
    for (const pair of options.pairs) measured.push(await measure(pair, setting))
    const found = measured.flatMap(one => lines(one, setting.rows))
    const [first] = measured
    if (options.memory && first !== undefined) found.push(...(await larger(first, setting)))
    const times = options.examples ? await examples(setting) : []
    print(measured, found, setting)
    if (times.length > 0) console.log(`\n${examplesTable(times)}`)
    const last = times.at(-1)
    if (last !== undefined) console.log(`\n${familiesTable(last)}`)
    const slow = last !== undefined && last.ms > CHECK_AT_MOST
    return slow || found.some(({ met }) => met === false) ? 1 : 0
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The rows as a file, made once. */
async function withData(setting: Omit<Setting, 'data'>): Promise<Setting> {
  const data = join(setting.folder, `rows-${setting.rows}`)
  const bytes = await writeData(data, setting.rows)
  setting.say(`${setting.rows} rows of 8 columns, ${Math.round(bytes / 1e6)} MB`)
  return { ...setting, data }
}

/** The product alone, with more rows. */
async function larger(few: Measured, setting: Setting): Promise<Line[]> {
  await rm(setting.data)
  const more = await withData({ ...setting, rows: setting.rows * TIMES, rounds: 1 })
  return growth(few, await measure({ ...few.pair, against: [] }, more), TIMES)
}

function print(measured: readonly Measured[], found: readonly Line[], setting: Setting): void {
  const [cpu] = cpus()
  const memory = Math.round(totalmem() / 2 ** 30)
  console.log(`
${setting.rows} rows, the best of ${setting.rounds} rounds; ${availableParallelism()} cores (${cpu?.model}), ${memory} GiB, Node ${process.versions.node}

${markdown(found)}`)
  for (const { are } of measured) for (const [peer, is] of are) console.log(`\n${peer}: ${is}`)
  for (const { missing } of measured) for (const why of missing) console.log(`\nleft out: ${why}`)
}

interface Options {
  rows: number
  rounds: number
  pairs: readonly Pair[]
  memory: boolean
  examples: boolean
}

/** Null where they cannot be understood. */
function read(): Options | null {
  try {
    const { values } = parseArgs({
      options: {
        rows: { type: 'string', default: '1M' },
        rounds: { type: 'string', default: '3' },
        only: { type: 'string', default: '' },
        memory: { type: 'boolean', default: false },
        'no-examples': { type: 'boolean', default: false },
      },
    })
    const [, digits = '', unit = ''] = /^(\d+)([kM]?)$/.exec(values.rows) ?? []
    const rows = Number(digits) * (unit === 'k' ? 1e3 : unit === 'M' ? 1e6 : 1)
    const rounds = Number(values.rounds)
    const wanted = values.only.toLowerCase()
    const pairs = PAIRS.filter(pair => title(pair).toLowerCase().includes(wanted))
    if (!(rows > 0) || !(rounds >= 1) || pairs.length === 0) return null
    return { rows, rounds, pairs, memory: values.memory, examples: !values['no-examples'] }
  } catch {
    return null
  }
}

process.exitCode = await untilInterrupted(({ signal }) => main(signal))
