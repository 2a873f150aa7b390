import { randomBytes } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Programs } from './bundle.ts'
import { checksum, hashOf } from './checksum.ts'
import { DDL, TABLE } from './data.ts'
import type { Pair, Way } from './pairs.ts'
import { arrived } from './peers.ts'
import type { ProductAnswer, ProductJob } from './product.ts'
import { run } from './program.ts'
import { type EngineVersion, load, reset, type Side, Sides } from './sides.ts'

export interface Setting {
  rows: number
  rounds: number
  /** The rows as a file. */
  data: string
  folder: string
  programs: Programs
  signal: AbortSignal
  /** For a person who waits. */
  say: (text: string) => void
}

/** What one tool did in one round. */
export interface Figure {
  moveMs: number
  compareMs: number | null
  /** The comparison of a table that was read before. */
  settledMs: number | null
  peakBytes: number | null
}

/** What came of a pair: the rounds of the product by way, and of each peer; peers that could not take part. */
export interface Measured {
  pair: Pair
  product: Map<Way, Figure[]>
  peers: Map<string, Figure[]>
  /** Milliseconds of the summed hash, a round each. */
  checksums: number[]
  /** Which tools these were. */
  are: Map<string, string>
  missing: string[]
}

/** Measures a pair on two fresh servers: in every round each tool once, one after another, each into the same empty table. */
export async function measure(pair: Pair, setting: Setting): Promise<Measured> {
  const { signal, say, rows, data, rounds } = setting
  say(`${title(pair)}: starting both servers, loading ${rows} rows into the source`)
  await using sides = await Sides.open(pair.source, pair.target, newRun(), signal)
  await load(sides.source, data, signal)
  const folder = join(setting.folder, newRun())
  await mkdir(folder)

  const measured: Measured = {
    pair,
    product: new Map(),
    peers: new Map(),
    checksums: [],
    are: new Map(),
    missing: [],
  }
  const contenders: { name: string; figures: Figure[]; run: () => Promise<Figure> }[] = []
  for (const way of pair.ways) {
    const figures: Figure[] = []
    measured.product.set(way, figures)
    const spec = await writeSpec(pair, way, folder)
    const run = () => product(spec, way, sides, setting)
    contenders.push({ name: `rehearse, ${way}`, figures, run })
  }
  for (const peer of new Set(pair.against.map(({ peer }) => peer))) {
    const found = await peer.on({ sides, data, folder, signal })
    if ('missing' in found) {
      measured.missing.push(`${title(pair)}: ${found.missing}`)
      continue
    }
    const figures: Figure[] = []
    measured.peers.set(peer.name, figures)
    measured.are.set(peer.name, found.is)
    contenders.push({
      name: peer.name,
      figures,
      run: async () => {
        const { ms, peakBytes } = await found.run()
        return { moveMs: ms, compareMs: null, settledMs: null, peakBytes }
      },
    })
  }

  const hash = hashOf(pair)
  for (let round = 1; round <= rounds; round++) {
    for (const { name, figures, run } of contenders) {
      signal.throwIfAborted()
      await reset(sides.target)
      const figure = await run()
      await arrived(sides.target, rows)
      figures.push(figure)
      say(`  round ${round}, ${name}: ${inWords(figure)}`)
    }
    // Both sides are full, by whichever tool was last, and were read to count their rows.
    const ms = await checksum(sides, hash)
    measured.checksums.push(ms)
    say(`  round ${round}, summed ${hash}: ${(ms / 1000).toFixed(2)} s`)
  }
  return measured
}

/** `MariaDB 11.8 → PostgreSQL 18` */
export const title = ({ source, target }: Pair): string => `${server(source)} → ${server(target)}`

const NAMES = { postgres: 'PostgreSQL', mysql: 'MySQL', mariadb: 'MariaDB' } as const
const server = ({ engine, version }: EngineVersion): string => `${NAMES[engine]} ${version}`

export const newRun = (): string => randomBytes(4).toString('hex')

const inWords = ({ moveMs, compareMs, settledMs, peakBytes }: Figure): string =>
  [
    `${(moveMs / 1000).toFixed(2)} s`,
    ...(compareMs === null ? [] : [`compared in ${(compareMs / 1000).toFixed(2)} s`]),
    ...(settledMs === null ? [] : [`again in ${(settledMs / 1000).toFixed(2)} s`]),
    ...(peakBytes === null ? [] : [`${Math.round(peakBytes / 1e6)} MB`]),
  ].join(', ')

/** The move as a person would write it. With `keep` the rows that are there stay: every batch goes through staging. */
async function writeSpec({ source, target }: Pair, way: Way, folder: string): Promise<string> {
  const side = ({ engine, version }: EngineVersion, file: string): string =>
    `{ engine: "${engine}:${version}", schema: [${file}] }`
  await writeFile(join(folder, 'source.sql'), `${DDL[source.engine]};\n`)
  await writeFile(join(folder, 'target.sql'), `${DDL[target.engine]};\n`)
  const file = join(folder, `${way}.move.yaml`)
  await writeFile(
    file,
    `move: bench
source: ${side(source, 'source.sql')}
target: ${side(target, 'target.sql')}
map:
  - from: ${TABLE}
    to: ${TABLE}
    existing: ${way === 'staged' ? 'keep' : 'error'}
    rest: by-name
`,
  )
  return file
}

async function product(
  spec: string,
  way: Way,
  { source, target }: Sides,
  { programs, folder, rows, signal }: Setting,
): Promise<Figure> {
  const side = ({ engine, url }: Side) => ({ engine, url })
  const job: ProductJob = {
    spec,
    cwd: folder,
    source: side(source),
    target: side(target),
    cli: programs.cli,
  }
  const { stdout, peakBytes } = await run(process.execPath, [programs.product], {
    stdin: JSON.stringify(job),
    signal,
  })
  const answer = JSON.parse(stdout) as ProductAnswer
  if (answer.rows !== rows) throw new Error(`${answer.rows} rows of ${rows} moved`)
  if (answer.direct !== (way === 'straight')) throw new Error('the rows went the other way')
  const { moveMs, compareMs, settledMs } = answer
  return { moveMs, compareMs, settledMs, peakBytes }
}
