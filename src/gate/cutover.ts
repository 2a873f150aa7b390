import type { Check } from '../check/check.ts'
import { check } from '../check/make.ts'
import { changesData, type TimelineStep, timelineOf } from '../rehearse/steps/timeline.ts'
import type { Move, SpecPath } from '../spec/move.ts'
import { flags } from './cutover-flag.ts'
import { emptyUndos } from './cutover-undo.ts'

/** What can be told of the steps from the spec alone, before anything runs. */
export async function cutover(move: Move): Promise<Check[]> {
  const steps = timelineOf(move)
  return [
    ...order(move, steps),
    ...strategy(move, steps),
    ...ways(move, steps),
    ...(await emptyUndos(move, steps)),
    ...(await flags(move, steps)),
  ]
}

type Kind = TimelineStep['does']['kind']

const finding = (
  move: Move,
  id: 'cutover.order' | 'cutover.strategy' | 'cutover.undo',
  result: Check['result'],
  about: { subject: string; path: SpecPath; summary: string; fix?: string },
): Check =>
  check({
    id,
    result,
    known: 'inferred',
    subject: about.subject,
    summary: about.summary,
    place: move.place(about.path),
    fix: about.fix ?? null,
  })

/** Mistakes of order: each leaves rows unproven, or a reader without what it reads. */
function order(move: Move, steps: readonly TimelineStep[]): Check[] {
  if ((move.spec.cutover?.steps.length ?? 0) === 0) return []
  const firstOf = (...kinds: Kind[]) => steps.findIndex(({ does }) => kinds.includes(does.kind))
  const lastOf = (...kinds: Kind[]) => steps.findLastIndex(({ does }) => kinds.includes(does.kind))
  const flip = lastOf('flag')
  const firstFlip = firstOf('flag')
  const validation = firstOf('validate')
  const moved = lastOf('backfill', 'catch-up')
  const found: Check[] = []
  const mistake = (at: number, summary: string, fix: string): void => {
    const step = steps[at]
    if (step === undefined) return
    const { title: subject, path } = step
    found.push(finding(move, 'cutover.order', 'failed', { subject, path, summary, fix }))
  }
  const contract = firstOf('contract')
  if (contract >= 0 && contract < flip)
    mistake(
      contract,
      `the old form goes before ${steps[flip]?.title}, whose readers still use it`,
      'Move - contract behind the last flag.',
    )
  const dual = dualWritesOn(move, steps)
  const backfill = firstOf('backfill')
  if (dual > backfill && backfill >= 0)
    mistake(
      backfill,
      `rows move before ${steps[dual]?.title}: what is written in between reaches the target by neither way`,
      `Move ${steps[dual]?.title} ahead of the first backfill.`,
    )
  if (moved >= 0 && firstFlip >= 0 && (validation < 0 || validation > firstFlip))
    mistake(
      validation < 0 ? firstFlip : validation,
      validation < 0
        ? 'readers are sent to rows that no step validated'
        : `it comes after ${steps[firstFlip]?.title}: readers see the rows before anybody proved them`,
      'Put - validate ahead of the first flag.',
    )
  const followed = lastOf('catch-up')
  if (followed >= 0 && !steps.slice(followed).some(({ does }) => does.kind === 'validate'))
    mistake(
      followed,
      'nothing validates what the last catch-up brought',
      'Add a second - validate behind it.',
    )
  return found.length > 0 ? found : [inOrder(move, steps)]
}

const inOrder = (move: Move, steps: readonly TimelineStep[]): Check =>
  finding(move, 'cutover.order', 'passed', {
    subject: 'cutover.steps',
    path: ['cutover', 'steps'],
    summary: `${steps.length} steps stand in an order that leaves nothing unproven`,
  })

/** Where the step stands that has both sides written: the first one of files or a flag whose undo ends it; -1 where writes are not doubled. */
function dualWritesOn(move: Move, steps: readonly TimelineStep[]): number {
  const writes = move.spec.scope?.writes
  const doubled = typeof writes === 'object' && writes !== null && 'dual-write' in writes
  const named = steps.findIndex(
    ({ name, does }) =>
      (does.kind === 'scripts' || does.kind === 'flag' || does.kind === 'program') &&
      /dual.?writ|sync|both sides/i.test(`${name} ${does.kind === 'flag' ? does.flag : ''}`),
  )
  if (named >= 0 || !doubled) return named
  return steps.findIndex(({ does, undo }) => does.kind === 'scripts' && undo.kind === 'scripts')
}

/** The label against what the steps do. */
function strategy(move: Move, steps: readonly TimelineStep[]): Check[] {
  const label = move.spec.execution?.strategy
  if (label === undefined) return []
  const has = (kind: Kind) => steps.some(({ does }) => does.kind === kind)
  const phased = move.spec.execution?.phases !== undefined
  const wrong = {
    'big-bang': phased
      ? 'rows move in phases'
      : steps.filter(({ does }) => does.kind === 'backfill').length > 1
        ? 'there are several backfills'
        : null,
    phased: phased ? null : 'execution.phases names no phases',
    'blue-green':
      has('flag') || steps.some(({ does }) => does.kind === 'scripts')
        ? null
        : 'no step switches from one to the other',
    'expand-contract': has('expand')
      ? has('contract')
        ? null
        : 'nothing is contracted'
      : 'nothing is expanded',
  }[label]
  const about = { subject: label, path: ['execution', 'strategy'] }
  return [
    wrong === null
      ? finding(move, 'cutover.strategy', 'passed', {
          ...about,
          summary: 'the steps do what it says',
        })
      : finding(move, 'cutover.strategy', 'failed', {
          ...about,
          summary: `the steps do something else: ${wrong}`,
          fix: 'Correct the label, or the steps.',
        }),
  ]
}

/** Steps without a way back: with what comes after them, and with the reason. */
function ways(move: Move, steps: readonly TimelineStep[]): Check[] {
  const at = steps.findIndex(({ undo }) => undo.kind === 'none')
  const step = steps[at]
  if (step === undefined || step.undo.kind !== 'none') return []
  const { title: subject, path } = step
  const after = steps.slice(at + 1).filter(one => changesData(one) || one.does.kind === 'flag')
  const { why } = step.undo
  if (after.length > 0)
    return [
      finding(move, 'cutover.undo', 'warned', {
        subject,
        path,
        summary: `nothing can go back once it has run, and ${after.map(({ title }) => title).join(', ')} still ${after.length === 1 ? 'comes' : 'come'} after it`,
        fix: 'Give it an undo, or make it the last step.',
      }),
    ]
  return [
    why === null
      ? finding(move, 'cutover.undo', 'warned', {
          subject,
          path,
          summary: 'there is no way back from here on, and the spec does not say why that is right',
          fix: 'Add its way back: { up: […], down: […] }.',
        })
      : finding(move, 'cutover.undo', 'passed', {
          subject,
          path,
          summary: `there is no way back from here on, on purpose: ${why}`,
        }),
  ]
}
