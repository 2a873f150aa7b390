import type { Session } from '../../engine/engine.ts'
import type { Kept } from '../../engine/reset.ts'
import { targetName } from '../../mapping/plan.ts'
import type { ProveRequest } from '../../validate/proof.ts'
import { prove } from '../../validate/prove.ts'
import type { Asked } from '../../validate/question.ts'
import { Random } from '../random.ts'
import { type Corruption, corruptionsOf, KINDS, type Kind } from './corruptions.ts'
import { groundsOf } from './ground.ts'
import { plant } from './plant.ts'
import { type Homes, type Proposal, proposals } from './propose.ts'
import { Remembering } from './remembering.ts'
import { Schedule } from './schedule.ts'

/** A check that watches over the data without comparing every cell: an invariant, a shadow query, the joins. */
export interface DeclaredCheck {
  name: string
  /** Whether it fails as the two sides are now. */
  notices(sides: Asked): Promise<boolean>
}

export interface PlantedRequest {
  /** What the comparison is asked; its plan is narrowed to one table at a time. */
  proof: ProveRequest
  /** The target as the move left it. */
  kept: Kept
  declared: readonly DeclaredCheck[]
  /** A session on a side. */
  open: (side: 'source' | 'target') => Promise<Session>
  /** Whether an invariant fails as the two sides are now; null where it cannot be asked. */
  fails(proposal: Proposal, sides: Asked): Promise<boolean | null>
  seed: string
  /** How many of each kind. */
  each: number
  /** Seconds after which no further one is planted. */
  seconds: number
}

/** The share of the time in which further ones of a kind are begun: a second example is worth less than a rehearsal. */
const FURTHER = 0.15

/** What was planted, and who noticed. Plain data. */
export interface Planted {
  kind: Kind
  table: string
  columns: string[]
  builtIn: boolean
  /** The names of the declared checks that noticed. */
  declared: string[]
}

export interface PlantedOutcome {
  seed: string
  planted: Planted[]
  /** Kinds that changed no cell anywhere, and why. */
  notApplicable: { kind: Kind; why: string }[]
  /** Kinds that time did not suffice for. */
  notTried: Kind[]
  /** How many declared checks were asked. */
  declared: number
  /** Invariants that notice what no declared check does, fewest first found; each was asked on the sound rows, too, and held. */
  invariants: Proposal[]
  /** Corruptions that neither a declared check nor any of these notices: places in `planted`. */
  unnoticed: number[]
}

/**
 * Plants corruptions in the target one at a time, and looks who notices: the comparison of every cell, and apart from it the
 * declared checks. The target is put back after each, and at the end. Throws DatabaseError where a server is lost.
 */
export async function plantAll(request: PlantedRequest): Promise<PlantedOutcome> {
  const { proof, seed } = request
  const { signal } = proof
  const started = performance.now()
  const random = new Random(seed)
  await using source = proof.plan.inPlace ? null : new Remembering(await request.open('source'))
  const { grounds, homes } = await survey(request, source)
  const schedule = new Schedule(grounds.flatMap(corruptionsOf), random)
  const noticedBy = new Map<number, Proposal[]>()
  const outcome: PlantedOutcome = {
    seed,
    planted: [],
    notApplicable: [],
    notTried: [],
    declared: request.declared.length,
    invariants: [],
    unnoticed: [],
  }
  const bed = { ...proof.target, ...(signal && { signal }) }
  for (let round = 0; round < request.each; round++) {
    for (const kind of KINDS) {
      if (outcome.notApplicable.some(each => each.kind === kind)) continue
      // Of each kind one has all the time there is, further ones the first part of it.
      const limit = request.seconds * 1000 * (round === 0 ? 1 : FURTHER)
      if (performance.now() - started >= limit) {
        if (round === 0) outcome.notTried.push(kind)
        continue
      }
      signal?.throwIfAborted()
      const { corruption, why } = await plantNext(schedule, kind, random, bed)
      if (corruption === null) {
        if (round === 0) outcome.notApplicable.push({ kind, why })
        continue
      }
      schedule.planted(corruption)
      try {
        const { planted, proposed } = await look(corruption, request, source, homes)
        if (planted.declared.length === 0) noticedBy.set(outcome.planted.length, proposed)
        outcome.planted.push(planted)
      } finally {
        await request.kept.restore()
      }
    }
  }
  const sound = await thatHold([...noticedBy.values()].flat(), request, source)
  return { ...outcome, ...fewest(noticedBy, sound) }
}

async function survey({ proof, open }: PlantedRequest, source: Remembering | null) {
  await using target = await open('target')
  const sides = asked(source, target)
  const homeOf = async (session: Session): Promise<string> =>
    (await session.engine.catalog(session)).searchPath[0] ?? ''
  const homes = { source: await homeOf(sides.source), target: await homeOf(sides.target) }
  return { grounds: await groundsOf(proof.plan, proof.before ?? [], sides.target), homes }
}

/** The first of this kind that the target takes; else why it takes none. */
async function plantNext(
  schedule: Schedule,
  kind: Kind,
  random: Random,
  bed: Parameters<typeof plant>[1],
): Promise<{ corruption: Corruption; why: '' } | { corruption: null; why: string }> {
  const reasons = new Map<string, number>()
  for (let next = schedule.next(kind); next !== null; next = schedule.next(kind)) {
    const place = `${kind} ${next.ground.name} ${next.columns.map(column => column.name).join(' ')}`
    const why = await plant(next, bed, random.branch(place))
    if (why === null) return { corruption: next, why: '' }
    reasons.set(why, (reasons.get(why) ?? 0) + 1)
  }
  const [most] = [...reasons].toSorted((a, b) => b[1] - a[1])
  return { corruption: null, why: most?.[0] ?? 'no table has such a column' }
}

/** Who notices what stands there now; where no declared check does, also which invariants would. */
async function look(
  corruption: Corruption,
  request: PlantedRequest,
  source: Remembering | null,
  homes: Homes,
) {
  const { kind, ground, columns } = corruption
  const { plan } = request.proof
  const transfers = plan.transfers.filter(({ to }) => targetName(to) === ground.name)
  const [{ checks }, { declared, proposed }] = await Promise.all([
    prove({ ...request.proof, plan: { ...plan, transfers } }),
    askAll(corruption, request, source, homes),
  ])
  const planted: Planted = {
    kind,
    table: ground.name,
    columns: columns.map(column => column.name),
    builtIn: checks.some(check => check.result === 'failed'),
    declared,
  }
  return { planted, proposed }
}

async function askAll(
  { ground, columns }: Corruption,
  request: PlantedRequest,
  source: Remembering | null,
  homes: Homes,
) {
  // Its former session ended with the former database.
  await using target = await request.open('target')
  const remembering = { source: source ?? target, target }
  const declared: string[] = []
  for (const check of request.declared) {
    if (await check.notices(remembering)) declared.push(check.name)
  }
  const proposed: Proposal[] = []
  if (declared.length > 0) return { declared, proposed }
  for (const proposal of proposals(request.proof.plan, ground.name, columns, homes)) {
    if ((await request.fails(proposal, asked(source, target))) === true) proposed.push(proposal)
  }
  return { declared, proposed }
}

/** Both sides, for questions that are prepared first; in place one and the same. */
const asked = (source: Remembering | null, target: Session): Asked => ({
  source: source?.session ?? target,
  target,
})

/** Those that hold where nothing is wrong; by their queries, since several corruptions propose the same. */
async function thatHold(
  proposed: readonly Proposal[],
  request: PlantedRequest,
  source: Remembering | null,
): Promise<Set<string>> {
  const hold = new Set<string>()
  if (proposed.length === 0) return hold
  await using target = await request.open('target')
  const sides = asked(source, target)
  for (const [id, proposal] of new Map(proposed.map(each => [idOf(each), each]))) {
    if ((await request.fails(proposal, sides)) === false) hold.add(id)
  }
  return hold
}

/** The invariant that notices most of what is left, until nothing is left that one notices; of equals the plainer one. */
function fewest(
  noticedBy: ReadonlyMap<number, Proposal[]>,
  sound: ReadonlySet<string>,
): Pick<PlantedOutcome, 'invariants' | 'unnoticed'> {
  const invariants: Proposal[] = []
  const left = new Map(
    [...noticedBy].map(([at, proposed]) => [at, proposed.filter(each => sound.has(idOf(each)))]),
  )
  for (;;) {
    const counts = new Map<string, { proposal: Proposal; notices: number }>()
    for (const proposed of left.values()) {
      for (const proposal of proposed) {
        const count = counts.get(idOf(proposal)) ?? { proposal, notices: 0 }
        counts.set(idOf(proposal), { ...count, notices: count.notices + 1 })
      }
    }
    const [best] = [...counts.values()].toSorted((a, b) => b.notices - a.notices)
    if (best === undefined) return { invariants, unnoticed: [...left.keys()] }
    invariants.push(best.proposal)
    for (const [at, proposed] of left) {
      if (proposed.some(each => idOf(each) === idOf(best.proposal))) left.delete(at)
    }
  }
}

const idOf = ({ source, target }: Proposal): string => `${source}\n${target}`
