import { hashOf } from './checksum.ts'
import type { ExampleTime } from './examples.ts'
import { type Figure, type Measured, title } from './measure.ts'
import {
  CHECK_AT_MOST,
  CHECKSUM_AT_LEAST,
  COMPARISON_AT_MOST,
  MEMORY_AT_MOST,
  type Way,
} from './pairs.ts'

/** One figure against what it should be. */
export interface Line {
  what: string
  ours: string
  theirs: string
  ratio: string
  aim: string
  /** Null where nothing was aimed at. */
  met: boolean | null
}

const WAYS: Readonly<Record<Way, string>> = {
  straight: 'into an empty table',
  staged: 'through staging',
}

/** The best of each tool's rounds: other work of the machine makes a round slower, and never faster. */
const best = (figures: readonly Figure[], of: (figure: Figure) => number): number =>
  Math.min(...figures.map(of))

const move = (figure: Figure): number => figure.moveMs
const compare = (figure: Figure): number => figure.compareMs ?? Number.POSITIVE_INFINITY
const settled = (figure: Figure): number => figure.settledMs ?? Number.POSITIVE_INFINITY
const peak = (figures: readonly Figure[]): number =>
  Math.max(...figures.map(figure => figure.peakBytes ?? Number.NaN))

/** What came of a pair, a line for each ratio that the product is held to. */
export function lines(measured: Measured, rows: number): Line[] {
  const { pair, product, peers, checksums } = measured
  const rate = (ms: number): string =>
    `${(ms / 1000).toFixed(2)} s, ${Math.round(rows / ms)}k rows/s`
  const speed = pair.against.flatMap(({ peer, way, atLeast }): Line[] => {
    const us = product.get(way)
    const them = peers.get(peer.name)
    if (us === undefined || them === undefined) return []
    const ratio = best(them, move) / best(us, move)
    return [
      {
        what: `${title(pair)}, ${WAYS[way]}, against ${peer.name}`,
        ours: rate(best(us, move)),
        theirs: rate(best(them, move)),
        ratio: ratio.toFixed(2),
        aim: `≥ ${atLeast}`,
        met: ratio >= atLeast,
      },
    ]
  })
  const own = [...product].flatMap(([way, figures]): Line[] => {
    const ratio = best(figures, compare) / best(figures, move)
    return [
      {
        what: `${title(pair)}, ${WAYS[way]}: every cell compared, by the move`,
        ours: rate(best(figures, compare)),
        theirs: rate(best(figures, move)),
        ratio: ratio.toFixed(2),
        aim: `≤ ${COMPARISON_AT_MOST}`,
        met: ratio <= COMPARISON_AT_MOST,
      },
      memoryLine(`${title(pair)}, ${WAYS[way]}: peak memory`, peak(figures)),
    ]
  })
  const hashed = [...product].flatMap(([way, figures]): Line[] => {
    if (checksums.length === 0) return []
    const ratio = Math.min(...checksums) / best(figures, settled)
    return [
      {
        what: `${title(pair)}, ${WAYS[way]}: every cell compared once more, against summed ${hashOf(pair)} in both servers`,
        ours: rate(best(figures, settled)),
        theirs: rate(Math.min(...checksums)),
        ratio: ratio.toFixed(2),
        aim: `≥ ${CHECKSUM_AT_LEAST}`,
        met: ratio >= CHECKSUM_AT_LEAST,
      },
    ]
  })
  const theirs = [...peers].flatMap(([name, figures]): Line[] => {
    const bytes = peak(figures)
    if (name !== 'pgloader' || Number.isNaN(bytes)) return []
    return [
      {
        ...memoryLine(`its peak memory: ${name}`, bytes),
        ours: '',
        theirs: inMegabytes(bytes),
        aim: '',
        met: null,
      },
    ]
  })
  return [...speed, ...own, ...hashed, ...theirs]
}

/** Memory at a multiple of the rows. */
export function growth(few: Measured, many: Measured, times: number): Line[] {
  return [...many.product].map(([way, figures]) => {
    const before = peak(few.product.get(way) ?? [])
    return {
      ...memoryLine(
        `${title(many.pair)}, ${WAYS[way]}: peak memory at ${times} times the rows`,
        peak(figures),
      ),
      theirs: inMegabytes(before),
      ratio: (peak(figures) / before).toFixed(2),
    }
  })
}

const inMegabytes = (bytes: number): string =>
  Number.isFinite(bytes) ? `${Math.round(bytes / 1e6)} MB` : 'not measured'

const memoryLine = (what: string, bytes: number): Line => ({
  what,
  ours: inMegabytes(bytes),
  theirs: '',
  ratio: '',
  aim: `< ${inMegabytes(MEMORY_AT_MOST)}`,
  met: Number.isFinite(bytes) ? bytes < MEMORY_AT_MOST : null,
})

/** As Markdown, which a terminal can be read in too. */
export function markdown(lines: readonly Line[]): string {
  return table(
    ['what', 'rehearse', 'beside it', 'ratio', 'aim', ''],
    lines.map(({ what, ours, theirs, ratio, aim, met }) => [
      what,
      ours,
      theirs,
      ratio,
      aim,
      met === null ? '' : met ? 'met' : 'MISSED',
    ]),
  )
}

export const examplesTable = (times: readonly ExampleTime[]): string =>
  table(
    ['example', 'rows', 'from spec to verdict', 'of which servers starting'],
    times.map(({ name, rows, ms, serversMs }) => [
      name,
      rows.toLocaleString('en'),
      `${(ms / 1000).toFixed(1)} s`,
      `${(serversMs / 1000).toFixed(1)} s`,
    ]),
  )

/** What of a full check took how long: each family of rehearsals, and the check without them. */
export function familiesTable({ name, ms, families }: ExampleTime): string {
  const rehearsals = families.reduce((sum, family) => sum + family.ms, 0)
  const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`
  const met = ms <= CHECK_AT_MOST ? 'met' : 'MISSED'
  return table(
    [`${name}, by family`, 'time'],
    [
      ['the move and its proof', seconds(ms - rehearsals)],
      ...families.map(family => [family.name, seconds(family.ms)]),
      [`all of it, aim < ${seconds(CHECK_AT_MOST)}`, `${seconds(ms)}, ${met}`],
    ],
  )
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const width = head.map((cell, i) =>
    Math.max(3, ...[cell, ...rows.map(row => row[i] ?? '')].map(text => text.length)),
  )
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, i) => cell.padEnd(width[i] ?? 0)).join(' | ')} |`
  return [line(head), line(width.map(n => '-'.repeat(n))), ...rows.map(line)].join('\n')
}
