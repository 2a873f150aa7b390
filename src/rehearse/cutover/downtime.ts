import type { Check } from '../../check/check.ts'
import { duration } from '../../check/figures.ts'
import { check } from '../../check/make.ts'
import { targetName } from '../../mapping/plan.ts'
import type { Scene } from '../scene.ts'
import type { Played } from './play.ts'

/** What the time without writes comes to. Plain data, for the report. */
export interface Downtime {
  /** Measured, between stop-writes and allow-writes. */
  ms: number
  /** At production's size; null where its size is not said. */
  forecastMs: number | null
  /** What of the forecast takes longest. */
  longest: string | null
}

/** Less than so many milliseconds, or such a part of the volume, tells little of production. */
const ENOUGH_MS = 500
const ENOUGH_ROWS = 1 / 1000
/** Time that grows faster than this power of the rows is taken for noise. */
const STEEPEST = 3

interface Part {
  what: string
  ms: number
  forecastMs: number | null
  enough: boolean
  power: number
}

/** Adds up the steps between `stop-writes` and `allow-writes`, and holds the sum at production's size against `scope.downtime`. */
export function downtime(
  scene: Scene,
  played: readonly Played[],
): { checks: Check[]; downtime: Downtime | null } {
  const still = withoutWrites(played)
  const { scope } = scene.move.spec
  const allowed = scope?.downtime
  if (still.length === 0) {
    if (allowed === undefined) return { checks: [], downtime: null }
    return {
      checks: [
        said(scene, 'not covered', 'no step stops the writes, so nothing was measured', {
          fix: 'Add - stop-writes and - allow-writes to cutover.steps.',
        }),
      ],
      downtime: null,
    }
  }
  const parts = still.flatMap(one => partsOf(scene, one))
  const ms = sum(parts.map(part => part.ms))
  const known = parts.every(part => part.forecastMs !== null)
  const forecastMs = known ? sum(parts.map(part => part.forecastMs ?? 0)) : null
  const longest = parts.toSorted((a, b) => (b.forecastMs ?? b.ms) - (a.forecastMs ?? a.ms))[0]
  const found: Downtime = { ms, forecastMs, longest: longest?.what ?? null }
  if (allowed === undefined) return { checks: [], downtime: found }
  const steep = parts.filter(part => part.power > 1.2).map(part => part.what)
  const figures = Object.fromEntries([
    ['measured here', duration(ms)],
    ['allowed', duration(allowed * 1000)],
    ...(forecastMs === null ? [] : [['forecast', duration(forecastMs)]]),
    ...(longest === undefined ? [] : [['longest', longest.what]]),
    ...(steep.length === 0 ? [] : [['grows faster than the rows', steep.join(', ')]]),
  ])
  const evidence: Check['evidence'] = [{ kind: 'figures', figures }]
  if (forecastMs === null)
    return {
      checks: [
        said(scene, 'not covered', `${duration(ms)} here; production’s size is not said`, {
          evidence,
          fix: 'Say it: scope: { volume: { TABLE: 12M } }.',
        }),
      ],
      downtime: found,
    }
  const over = forecastMs > allowed * 1000
  const unmeasured = still.filter(({ check }) => check.result === 'not covered')
  if (!over && unmeasured.length > 0)
    return {
      checks: [
        said(
          scene,
          'not covered',
          `${duration(forecastMs)} without writes at production’s size, and ${unmeasured.map(({ step }) => step.title).join(', ')} not measured: ${unmeasured.length === 1 ? 'it' : 'they'} did not run`,
          { evidence },
        ),
      ],
      downtime: found,
    }
  const enough = parts.every(part => part.enough || (part.forecastMs ?? 0) < forecastMs / 10)
  const summary = `${duration(forecastMs)} without writes at production’s size, ${duration(allowed * 1000)} are allowed; ${longest?.what} takes longest`
  return {
    checks: [
      said(
        scene,
        over ? (enough ? 'failed' : 'warned') : 'passed',
        over && !enough ? `${summary} (from too little data to be sure)` : summary,
        {
          evidence,
          ...(over
            ? { fix: 'Move what takes longest ahead of stop-writes and catch up, or allow more.' }
            : {}),
        },
      ),
    ],
    downtime: found,
  }
}

/** The steps from `stop-writes` up to the next `allow-writes`. */
function withoutWrites(played: readonly Played[]): Played[] {
  let stopped = false
  return played.filter(({ step: { does } }) => {
    if (does.kind === 'stop-writes') stopped = true
    if (does.kind === 'allow-writes') stopped = false
    return stopped && does.kind !== 'stop-writes'
  })
}

/** What a step takes at production's size; null where that is not said, or the step did not run. */
export function forecastOf(scene: Scene, played: Played): number | null {
  if (played.ms === null && played.step.does.kind !== 'wait') return null
  const parts = partsOf(scene, played).map(({ forecastMs }) => forecastMs)
  return parts.every(ms => ms !== null) ? sum(parts) : null
}

function partsOf(scene: Scene, { step, ms, transfers }: Played): Part[] {
  const volumes = Object.entries(scene.move.spec.scope?.volume ?? {})
  const rows = new Map(scene.undisturbed.map(({ table, found }) => [table, found]))
  const timesAsMany = (id: string): number | null => {
    const transfer = scene.plan.transfers.find(one => one.id === id)
    const table = transfer?.from.table
    const volume = volumes.find(
      ([name]) => table && (name === targetName(table) || name === table.name),
    )?.[1]
    const here = transfers.find(one => one.id === id)?.rows ?? 0
    return volume === undefined || here === 0 ? null : Math.max(1, volume / here)
  }
  const overall = overallRatio(scene, volumes, rows)
  const enoughRows = (ratio: number | null): boolean => ratio !== null && 1 / ratio >= ENOUGH_ROWS
  // Nobody waited here, but the operators will: as long as the spec says, whatever the size.
  if (step.does.kind === 'wait') {
    const waited = step.does.seconds * 1000
    return [{ what: step.title, ms: waited, forecastMs: waited, enough: true, power: 1 }]
  }
  if (transfers.length === 0) {
    const own = ms ?? 0
    return [
      {
        what: step.title,
        ms: own,
        forecastMs: overall === null ? (own === 0 ? 0 : null) : own * overall,
        enough: own >= ENOUGH_MS && enoughRows(overall),
        power: 1,
      },
    ]
  }
  return transfers.map((transfer): Part => {
    const ratio = timesAsMany(transfer.id) ?? overall
    const enough = transfer.ms >= ENOUGH_MS && enoughRows(ratio)
    const power = enough ? powerOf(transfer) : 1
    return {
      what: transfer.id,
      ms: transfer.ms,
      forecastMs: ratio === null ? null : transfer.ms * ratio ** power,
      enough,
      power,
    }
  })
}

/** All of production's rows by all of the rehearsal's, over the tables whose volume is said. */
function overallRatio(
  scene: Scene,
  volumes: readonly [string, number][],
  rows: ReadonlyMap<string, number>,
): number | null {
  let [there, here] = [0, 0]
  for (const [name, volume] of volumes) {
    const transfer = scene.plan.transfers.find(
      ({ from: { table } }) => table && (name === targetName(table) || name === table.name),
    )
    if (transfer === undefined) continue
    there += volume
    here += rows.get(targetName(transfer.to)) ?? 0
  }
  return here === 0 ? null : Math.max(1, there / here)
}

/** Two sizes of the same transfer, its first half and the whole: 1 where time grows as rows do, 2 where it grows with their square. */
function powerOf({ rows, ms, half }: Played['transfers'][number]): number {
  if (half === null || half.rows === 0 || half.ms === 0 || rows <= half.rows) return 1
  const power = Math.log(ms / half.ms) / Math.log(rows / half.rows)
  return Math.min(STEEPEST, Math.max(1, power))
}

const sum = (figures: readonly number[]): number => figures.reduce((all, one) => all + one, 0)

const said = (
  scene: Scene,
  result: Check['result'],
  summary: string,
  more: Partial<Pick<Check, 'evidence' | 'fix'>> = {},
): Check =>
  check({
    id: 'cutover.downtime',
    result,
    known: 'inferred',
    subject: 'scope.downtime',
    summary,
    place: scene.move.place(['scope', 'downtime']),
    ...more,
  })
