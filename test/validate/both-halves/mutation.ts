import { appendFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import type * as Compiler from '../../../src/mapping/sql/compile.ts'
import { onEach } from '../../needs.ts'
import { CASES, type Case } from './cases.ts'
import { casesOf, Halves, titleOf } from './halves.ts'
import { Look } from './look.ts'
import type { Mutant } from './mutants.ts'
import { PAIRS } from './pairs.ts'

/**
 * The mutation run. The mover of each case is broken in every place that mutants.ts knows, and the comparison has to notice. One move
 * carries one mutant of every case at once: columns know nothing of each other. Options, all of the environment:
 * MUTANTS_MINUTES (how long each pair of engines may take; 10), MUTANTS_ONLY (a stage: `zone`), MUTANTS_LOG (a file for the survivors).
 */
const { MUTANTS_MINUTES = '10', MUTANTS_ONLY, MUTANTS_LOG } = process.env
const SEED = 1

/** What takes the place of the mover's own, by target column. */
const broken = vi.hoisted(() => new Map<string, Pick<Mutant, 'cell' | 'faults'>>())
vi.mock(import('../../../src/mapping/sql/compile.ts'), async original => {
  const real: typeof Compiler = await original()
  return {
    ...real,
    compile(...args) {
      const compiled = real.compile(...args)
      const cells = compiled.cells.map(cell => broken.get(cell.staged)?.cell ?? cell)
      const own = compiled.faults.filter(({ column }) => !broken.has(column))
      const faults = cells.flatMap(({ staged }) => broken.get(staged)?.faults ?? [])
      return { ...compiled, cells, faults: [...own, ...faults] }
    },
  }
})

/**
 * Who noticed. `server`: it does not take the SQL, so that no move could have gone by unnoticed. `refusal`: the values are the same, but one
 * that both halves have to refuse goes by. `alike`: the target stores and refuses the same for every value, those of many more rows too;
 * `not met`: for every value that the test has, but not for others of the same generator. `nobody`: the target stores something else, and
 * nobody noticed.
 */
type Fate =
  | 'server'
  | 'mover'
  | 'comparison'
  | 'refusal'
  | 'alike'
  | 'not met'
  | 'nobody'
  | 'not tried'
interface Tried extends Mutant {
  n: number
  fate: Fate
}

/** Cases of one table. */
const COLUMNS = 60

/** Rows of the long look, which tells what no value can show from what the test's own do not. */
const MANY = 600

onEach(PAIRS)('the mover from %s to %s, broken', ([source, target]) => {
  test('is noticed wherever it stores something else', async () => {
    const cases = Object.entries(CASES)
      .filter(([stage]) => (MUTANTS_ONLY ?? stage) === stage)
      .flatMap(([stage, every]) => casesOf(every, source, target).map(one => ({ stage, one })))
    const minutes = Number(MUTANTS_MINUTES) / cases.length
    let until = Date.now()
    const all: { title: string; tried: Tried[] }[] = []
    for (let from = 0; from < cases.length; from += COLUMNS) {
      const these = cases.slice(from, from + COLUMNS)
      const own = these.map(({ one }) => one)
      // What some leave of their time is that of the next ones.
      until += minutes * 60_000 * these.length
      await using halves = await Halves.open(source, target, own, SEED)
      await using wide = await Halves.open(source, target, own, SEED + 1, MANY)
      const every = await run(halves, wide, own, until)
      for (const [n, { stage, one }] of these.entries())
        all.push({ title: `${stage}: ${titleOf(one)}`, tried: every[n] ?? [] })
    }
    say(`${source} → ${target}`, all)
    // What was not tried for want of time proves nothing either way; the line above counts it.
    const holes = all.flatMap(({ title, tried }) =>
      tried.filter(({ fate }) => fate === 'nobody').map(({ what }) => `${title}: ${what}`),
    )
    expect(holes).toEqual([])
  })
})

const UNNOTICED: ReadonlySet<Fate> = new Set(['alike', 'not met', 'nobody'])

/** By case, what became of its mutants. */
async function run(
  halves: Halves,
  wide: Halves,
  cases: readonly Case[],
  until: number,
): Promise<Tried[][]> {
  await using look = await Look.at(halves)
  await using longLook = await Look.at(wide)
  const all = cases.map((_, n): Tried[] =>
    look.mutants(n).map(mutant => ({ ...mutant, n, fate: 'not tried' })),
  )
  const sent: Tried[] = []
  const quiet: Tried[] = []
  for (const one of all.flat()) {
    if (Date.now() > until) return all
    const seen = await look.of(one)
    if (seen === null) one.fate = 'server'
    else if (seen.stops) one.fate = 'mover'
    else if (await letsPass(halves, one, seen.passes)) one.fate = 'refusal'
    else if (seen.differs) sent.push(one)
    else quiet.push(one)
  }
  const own = await ownStored(halves)
  await inRounds(halves, sent, until, async arrived => {
    const now = await halves.stored()
    const { failed } = await halves.prove()
    const columns = new Set(failed.map(({ subject }) => subject.split('.').at(-1)))
    for (const one of arrived) {
      if (columns.has(`c${one.n}`)) one.fate = 'comparison'
      else if (now[one.n] !== own[one.n]) one.fate = 'nobody'
      else quiet.push(one)
    }
  })

  const unlike: Tried[] = []
  for (const one of quiet) {
    if (Date.now() > until) return all
    const seen = await longLook.of(one)
    if (seen === null || seen.stops || (await letsPass(wide, one, seen.passes)))
      one.fate = 'not met'
    else if (seen.differs) unlike.push(one)
    else one.fate = 'alike'
  }
  const ownWide = await ownStored(wide)
  await inRounds(wide, unlike, until, async arrived => {
    const now = await wide.stored()
    for (const one of arrived) one.fate = now[one.n] === ownWide[one.n] ? 'alike' : 'not met'
  })
  // What is stopped among other values is one that the test's own do not reach.
  for (const one of unlike) if (one.fate === 'mover') one.fate = 'not met'
  return all
}

/** What the mover itself stores, by case. */
async function ownStored(halves: Halves): Promise<string[]> {
  if ((await moved(halves, [])) !== null) throw new Error('the mover itself stops')
  return halves.stored()
}

/** Moves all of them, one of every case at a time. */
async function inRounds(
  halves: Halves,
  these: readonly Tried[],
  until: number,
  arrived: (left: readonly Tried[]) => Promise<void>,
): Promise<void> {
  const queues = Map.groupBy(these, ({ n }) => n)
  const rounds = Math.max(0, ...[...queues.values()].map(queue => queue.length))
  for (let round = 0; round < rounds && Date.now() < until; round++) {
    const one = [...queues.values()].flatMap(queue => queue.slice(round, round + 1))
    await carry(halves, one, arrived)
  }
}

/** One move with all of them. Those that the mover refuses by name are taken out; where it fails without a name, halves of them are tried. */
async function carry(
  halves: Halves,
  these: readonly Tried[],
  arrived: (left: readonly Tried[]) => Promise<void>,
): Promise<void> {
  let left = [...these]
  while (left.length > 0) {
    const stopped = await moved(halves, left)
    if (stopped === null) return arrived(left)
    const named = left.filter(({ n }) => `c${n}` === stopped.column)
    if (named.length === 0 && left.length > 1) {
      const middle = Math.ceil(left.length / 2)
      await carry(halves, left.slice(0, middle), arrived)
      return carry(halves, left.slice(middle), arrived)
    }
    for (const one of named.length > 0 ? named : left) one.fate = 'mover'
    left = left.filter(({ fate }) => fate !== 'mover')
  }
}

/** Rows that are to be refused and are tried, of each mutant. */
const PASSES = 2

/** Whether the broken mover moves a value that both halves refuse; otherwise the target refuses it instead. */
async function letsPass(halves: Halves, one: Tried, ids: readonly number[]): Promise<boolean> {
  broken.set(`c${one.n}`, one)
  try {
    for (const id of ids.slice(0, PASSES))
      if ((await halves.moveOne(one.n, id).catch(() => 'lost')) === null) return true
    return false
  } finally {
    broken.clear()
  }
}

/** Null: all rows moved. */
async function moved(
  halves: Halves,
  these: readonly Tried[],
): Promise<{ column: string | null } | null> {
  await halves.clear()
  broken.clear()
  for (const one of these) broken.set(`c${one.n}`, one)
  try {
    return await halves.move()
  } catch {
    return { column: null }
  } finally {
    broken.clear()
  }
}

/** The figures, a line of docs/reliability.md, and who was not noticed. */
function say(pair: string, all: readonly { title: string; tried: readonly Tried[] }[]): void {
  const every = all.flatMap(({ tried }) => tried)
  const count = (fate: Fate): number => every.filter(one => one.fate === fate).length
  const fates: Fate[] = [
    'server',
    'mover',
    'comparison',
    'refusal',
    'alike',
    'not met',
    'nobody',
    'not tried',
  ]
  const cases = all.filter(({ tried }) => tried.length > 0).length
  const survivors = all.flatMap(({ title, tried }) =>
    tried
      .filter(({ fate }) => UNNOTICED.has(fate))
      .map(({ fate, what }) => `  ${fate}: ${title}: ${what}`),
  )
  process.stdout.write(`| ${[pair, cases, every.length, ...fates.map(count)].join(' | ')} |\n`)
  if (MUTANTS_LOG !== undefined) appendFileSync(MUTANTS_LOG, `${pair}\n${survivors.join('\n')}\n`)
}
