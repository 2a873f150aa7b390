import { Random } from '../random.ts'
import { BATCHES, largest, type Pass } from './batches.ts'
import type { Stop } from './stop.ts'

const OF_BATCH = [
  'batch:begin',
  'batch:read',
  'batch:written',
  'batch:committing',
  'batch:committed',
] as const

/**
 * Every place at which the mover is killed, in the order in which one run comes by them, so that one move meets them all: all failpoints
 * at the transfer that has most rows, in a move of a few rows two; and of every other transfer one, that chance chooses. `inPlace`: rows
 * are not read, so that there is no place behind that.
 */
export function schedule(passes: readonly Pass[], inPlace: boolean, random: Random): Stop[] {
  const chosen = largest(passes)
  if (chosen === undefined) return []
  const few = chosen.batches < BATCHES
  const names = few
    ? OF_BATCH.filter(name => name === 'batch:written' || name === 'batch:committed')
    : OF_BATCH.filter(name => !(inPlace && name === 'batch:read'))
  const batches = names.map(() => middle(chosen, random)).toSorted((a, b) => a - b)
  const all = names.map((name, i): Stop => ({ name, at: at(chosen, batches[i] ?? 1) }))
  const others = passes
    .filter(pass => pass !== chosen && pass.rows > 0)
    .map((pass): Stop => {
      const name = names[random.whole(names.length)] ?? 'batch:written'
      return { name, at: at(pass, middle(pass, random)) }
    })
  const behind: Stop[] = few
    ? []
    : [
        { name: 'transfer:done', at: at(chosen, chosen.batches) },
        { name: 'move:moved', at: null },
      ]
  const place = (stop: Stop): number =>
    stop.at === null
      ? passes.length
      : passes.findIndex(
          ({ transfer, pass }) => transfer === stop.at?.transfer && pass === stop.at.pass,
        )
  return [...all, ...others, ...behind].toSorted((a, b) => place(a) - place(b))
}

/** A batch that has others before and behind it, where there are three. */
export function middle({ batches }: Pass, random: Random): number {
  const first = Math.min(2, batches)
  return first + random.whole(Math.max(1, batches - first))
}

/** Behind a batch of the transfer that has most rows, no transaction open. */
export function halfWay(passes: readonly Pass[], seed: string): Stop {
  const chosen = largest(passes)
  if (chosen === undefined) throw new Error('no row moves: there is no half-way')
  return { name: 'batch:committed', at: at(chosen, middle(chosen, new Random(seed))) }
}

/** How many batches of its pass have committed when the mover stands there. */
export const committedAt = ({ name, at }: Stop): number =>
  at === null ? 0 : name === 'batch:committed' || name === 'transfer:done' ? at.batch : at.batch - 1

/** Whether the batch's transaction is open there. */
export const isOpenAt = ({ name }: Stop): boolean =>
  name === 'batch:read' || name === 'batch:written' || name === 'batch:committing'

const at = ({ transfer, pass }: Pass, batch: number): Stop['at'] => ({ transfer, pass, batch })
