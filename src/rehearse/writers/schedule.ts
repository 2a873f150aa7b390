import type { Session } from '../../engine/engine.ts'
import type { Transfer } from '../../mapping/plan.ts'
import { isInPlace } from '../../mapping/sql/compile.ts'
import type { Random } from '../random.ts'
import type { TimelineStep } from '../steps/timeline.ts'
import { Draw, type DrawOptions } from './draw.ts'
import type { WrittenRow, WrittenTable } from './tables.ts'
import type { Schedule, Slot, Write, WriteKind } from './write.ts'

/** Batches that the largest table moves in, at least. */
const BATCHES = 8
/** Tables that one schedule writes. */
const TABLES = 4

/** What every schedule has, of rows that the mover has in hand: read, and not committed. */
const FIRST: readonly WriteKind[] = ['update', 'delete', 'change of key']
const IN_HAND: ReadonlySet<string> = new Set(['batch:read', 'batch:written'])

export interface Writing {
  /** The timeline, from its first step to its last that moves rows. */
  course: readonly TimelineStep[]
  /** The first of them that moves rows. */
  from: number
  /** Where writers stop: the step's place, or the number of steps. */
  until: number
}

/** What else a schedule is made by. */
export interface ScheduleOptions extends DrawOptions {
  /** Kinds of writes, each drawn once a table wherever chance puts it. */
  kinds: readonly WriteKind[]
  /** In the batch that the mover has read, or behind all that it will read with writers at work. */
  first: 'in hand' | 'behind'
  /** The mover is killed once, and started again. */
  kills: boolean
}

/** Draws which writes are made when, of rows in the batch that the mover has in hand, at its edges, behind it and ahead of it. */
export async function schedule(
  source: Session,
  tables: readonly WrittenTable[],
  writing: Writing,
  random: Random,
  options: ScheduleOptions,
): Promise<Schedule> {
  const some = random.shuffled(tables).slice(0, TABLES)
  const most = Math.max(1, ...tables.map(({ rows }) => rows.length))
  const batchSize = Math.max(1, Math.floor(most / BATCHES))
  const slots: Slot[] = []
  for (const table of some) {
    const its = random.branch(table.name)
    const transfer = table.transfers[its.whole(table.transfers.length)]
    if (transfer === undefined) continue
    const which = table.transfers.indexOf(transfer)
    const rows = table.rows.filter(({ chosen }) => chosen[which])
    const batches = Math.max(1, Math.ceil(rows.length / batchSize))
    const batch = Math.max(1, Math.ceil(batches / 2))
    const places = slotsOf(writing, transfer, batch, batches)
    if (places.length === 0) continue
    const draw = new Draw(source, table, its.branch('rows'), options)
    const hand = rows.slice((batch - 1) * batchSize, batch * batchSize)
    const first =
      options.first === 'behind'
        ? places.slice(-1)
        : places.filter(one => one.batch === batch && IN_HAND.has(one.failpoint)).slice(0, 1)
    for (const kind of FIRST.filter(one => options.kinds.includes(one)))
      spread(await draw.one(kind, its.shuffled(hand)), first, its)
    for (const kind of options.first === 'behind' ? [] : its.shuffled(options.kinds)) {
      const near = regions(rows, batch, batchSize, its)
      spread(await draw.one(kind, [...near, ...its.shuffled(table.rows)]), places, its)
    }
    slots.push(...places.filter(({ writes }) => writes.length > 0))
  }
  if (options.kills) kill(slots, writing, random)
  return { batchSize, slots }
}

/** Rows of one place, and then of the others: in the batch, at its edges, behind it, ahead of it. */
function regions(
  rows: readonly WrittenRow[],
  batch: number,
  size: number,
  random: Random,
): WrittenRow[] {
  const [from, to] = [(batch - 1) * size, Math.min(rows.length, batch * size)]
  const edges = [from, to - 1, to].flatMap(at => rows[at] ?? [])
  const places = [
    random.shuffled(rows.slice(from, to)),
    random.shuffled(edges),
    random.shuffled(rows.slice(0, from)),
    random.shuffled(rows.slice(to)),
  ]
  return random.shuffled(places).flat()
}

/** In time's order. */
function slotsOf(
  { course, from, until }: Writing,
  transfer: Transfer,
  batch: number,
  batches: number,
): Slot[] {
  const at = (step: number, failpoint: string, batch: number | null, of = transfer.id): Slot => ({
    step,
    failpoint,
    transfer: of,
    batch,
    writes: [],
    kills: false,
  })
  return course.slice(from, until).flatMap(({ does }, i): Slot[] => {
    const step = from + i
    if (does.kind === 'backfill')
      return [
        at(step, 'batch:begin', batch),
        ...(isInPlace(transfer) ? [] : [at(step, 'batch:read', batch)]),
        at(step, 'batch:written', batch),
        at(step, 'batch:committed', batch),
        ...(isInPlace(transfer) || batches === batch ? [] : [at(step, 'batch:read', batches)]),
        at(step, 'transfer:done', null),
      ]
    if (does.kind === 'catch-up')
      return [
        at(step, 'batch:read', batch),
        at(step, 'batch:committed', batch),
        at(step, 'catch-up:done', null, ''),
      ]
    return []
  })
}

/** Puts writes of one row into places, in their order. */
function spread(writes: readonly Write[], places: readonly Slot[], random: Random): void {
  let from = 0
  if (places.length === 0) return
  for (const write of writes) {
    const at = from + random.whole(places.length - from)
    places[at]?.writes.push(write)
    from = at
  }
}

function kill(slots: readonly Slot[], { course }: Writing, random: Random): void {
  const middles = slots.filter(
    ({ step, failpoint }) =>
      course[step]?.does.kind === 'backfill' && failpoint === 'batch:written',
  )
  const one = middles[random.whole(middles.length)]
  if (one !== undefined) one.kills = true
}
