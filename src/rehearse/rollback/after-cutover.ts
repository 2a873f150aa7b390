import type { Check } from '../../check/check.ts'
import { check } from '../../check/make.ts'
import { targetName } from '../../mapping/plan.ts'
import type { Move } from '../../spec/move.ts'
import type { Tell } from '../conducted.ts'
import type { Scene, sessionOn } from '../scene.ts'
import { runUndo } from '../steps/run-step.ts'
import type { TimelineStep } from '../steps/timeline.ts'
import { goForward, reach } from './each-step.ts'
import { takeBack } from './take-back.ts'
import { stillThere, type Written, writeOn } from './written.ts'

/** Whether there is a cutover after which the new side, or the new form in one database, is written: by a flag or by letting writes in again. */
export const letsWritesIn = ({ spec }: Move, steps: readonly TimelineStep[]): boolean => {
  const declared = (spec.cutover?.steps.length ?? 0) > 0
  const moved = steps.findLastIndex(({ does }) => does.kind === 'backfill')
  const opened = steps
    .slice(Math.max(0, moved))
    .some(({ does }) => does.kind === 'allow-writes' || does.kind === 'flag')
  return declared && moved >= 0 && opened
}

/**
 * Rows are written on the new side after the last step; then the move is rolled back. What comes back is seen by going forward once more:
 * a row that the source has again makes the same row of the target.
 */
export async function afterCutover(
  scene: Scene,
  steps: readonly TimelineStep[],
  tell: Tell,
): Promise<Check[]> {
  const declared = scene.move.spec.cutover?.rollback?.['writes-after-cutover']
  const path = ['cutover', 'rollback', 'writes-after-cutover']
  const about = {
    id: 'cutover.writes-after' as const,
    subject: 'writes after the cutover',
    place: scene.move.place(declared === undefined ? ['cutover'] : path),
  }
  await scene.pristine.restore()
  const done = reach(steps)
  const forward = await goForward(scene, steps, done)
  if (forward !== null) return [{ ...forward, id: about.id, subject: about.subject }]
  const { writes, refused } = await onTarget(scene, session => writeOn(scene, session))
  tell(`written ${newHome(scene)}: ${byTable(writes)}`)
  if (writes.length === 0)
    return [
      check({
        ...about,
        result: 'not covered',
        summary:
          'behind the last step no table that the move fills took a write under the name that map: gives it',
        evidence: refused.map(text => ({ kind: 'text', text })),
      }),
    ]
  const returning = declared !== undefined && 'returned' in declared ? declared.returned : null
  if (returning !== null) {
    const ran = await runUndo(
      scene,
      { kind: 'scripts', scripts: returning, path: [...path, 'returned'] },
      'returned',
      // Rows of two servers are brought back by a program, or not at all; it has no other way to be rehearsed.
      true,
    )
    if (ran.how === 'aside')
      return [check({ ...about, result: 'not covered', summary: `not returned: ${ran.why}` })]
    if (ran.how === 'failed')
      return [
        check({
          ...about,
          result: 'failed',
          summary: `what is to bring the writes back fails: ${ran.why}`,
          place: ran.place ?? about.place,
          fix: ran.fix,
        }),
      ]
    tell('what is to bring them back ran')
  }
  const taken = await takeBack(scene, steps, done)
  if (taken.how === 'not covered')
    return [check({ ...about, result: 'not covered', summary: taken.why })]
  if (taken.how === 'failed')
    return [
      check({
        ...about,
        result: 'failed',
        summary: `with rows written ${newHome(scene)}, the undo of ${taken.step} fails: ${taken.run.why}`,
        place: taken.run.place ?? about.place,
        fix: taken.run.fix,
      }),
    ]
  tell('rolled back')
  const again = await goForward(scene, steps, done)
  const kept = again === null ? await onTarget(scene, session => stillThere(session, writes)) : []
  tell(
    again === null
      ? `gone forward again: ${kept.length} of ${writes.length} writes are there`
      : `the way forward is closed by what was written: ${again.summary}`,
  )
  const judgement = judged(scene, about, declared, writes, kept)
  const also = refused.map(text => ({ kind: 'text' as const, text }))
  return [{ ...judgement, evidence: [...judgement.evidence, ...also] }]
}

type Declared = { returned: unknown } | { lost: string } | undefined

/** In one database the old form stands beside the new one. */
const newHome = ({ plan }: Scene): string => (plan.inPlace ? 'in the new form' : 'on the new side')

function judged(
  scene: Scene,
  about: Pick<Check, 'id' | 'subject' | 'place'>,
  declared: Declared,
  writes: readonly Written[],
  kept: readonly Written[],
): Check {
  const lost = writes.filter(one => !kept.includes(one))
  const evidence: Check['evidence'] = [
    { kind: 'text', text: `kept: ${byTable(kept)}` },
    { kind: 'text', text: `lost: ${byTable(lost)}` },
  ]
  const said = `a rollback after the cutover keeps ${kept.length} and loses ${lost.length} of ${writes.length} writes made ${newHome(scene)}`
  // In one database a way back can keep all of them by itself, and then nobody has to be told of a loss.
  if (declared === undefined && !(scene.plan.inPlace && lost.length === 0))
    return check({
      ...about,
      result: 'failed',
      summary: `${said}, and the spec does not say what becomes of them`,
      evidence,
      fix: `Say it in cutover.rollback: writes-after-cutover: { returned: { ${scene.plan.inPlace ? 'database' : 'source'}: […] } }, or { lost: WHY }.`,
    })
  if (declared !== undefined && 'lost' in declared)
    return check({
      ...about,
      result: 'passed',
      summary: `${said}; accepted: ${declared.lost}`,
      evidence,
    })
  return check({
    ...about,
    result: lost.length === 0 ? 'passed' : 'failed',
    summary: lost.length === 0 ? said : `${said}, though the spec says that they are returned`,
    evidence,
    fix:
      lost.length === 0
        ? null
        : 'Mend what returned: runs; it has to bring back inserts, updates and deletes of every table.',
  })
}

/** `crm.order 2 updated, 1 deleted; crm.customer 2 updated` */
function byTable(writes: readonly Written[]): string {
  if (writes.length === 0) return 'nothing'
  const tables = Map.groupBy(writes, ({ table }) => targetName(table))
  return [...tables]
    .map(([table, its]) => {
      const kinds = Map.groupBy(its, ({ how }) => how)
      return `${table} ${[...kinds].map(([how, all]) => `${all.length} ${how}`).join(', ')}`
    })
    .join('; ')
}

async function onTarget<T>(
  scene: Scene,
  work: (session: Awaited<ReturnType<typeof sessionOn>>) => Promise<T>,
): Promise<T> {
  await using session = await scene.target.engine.connect(scene.target.url, {
    // An application's session, which dual-write triggers answer.
    name: 'application',
    signal: scene.signal,
  })
  return await work(session)
}
