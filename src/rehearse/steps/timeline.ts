import type { Move, SpecPath } from '../../spec/move.ts'
import type { MoveSpec, Step } from '../../spec/schema.ts'

type OwnStep = Extract<Step, { kind: 'own' }>

/** SQL files by side, or a program: what a step of the spec's own runs, and what takes it back. */
export type Scripts = Pick<OwnStep, 'source' | 'target' | 'database' | 'run'>

/** What a step does. */
export type Doing =
  | { kind: 'scripts'; scripts: Scripts }
  /** `rehearse`: the program runs in rehearsals too. */
  | { kind: 'program'; run: string; rehearse: boolean }
  | { kind: 'flag'; flag: string }
  | { kind: 'wait'; seconds: number }
  | { kind: 'expand' | 'contract'; files: readonly string[] }
  | { kind: 'backfill'; phase: string | null }
  | { kind: 'catch-up' }
  | { kind: 'validate' | 'stop-writes' | 'allow-writes' }

/** What takes a step back. */
export type Undo =
  /** It changed nothing that would have to be taken back. */
  | { kind: 'nothing' }
  /** `path`: where the spec says it. */
  | { kind: 'scripts'; scripts: Scripts; path: SpecPath }
  | { kind: 'flag'; flag: string }
  /** The mover takes back what it wrote. */
  | { kind: 'rows' }
  | { kind: 'none'; why: string | null }

/** One step of the way to the new home. Plain data. */
export interface TimelineStep {
  /** What the step is called; with a number where another has the same name: `validate (2)`. */
  title: string
  name: string
  /** Where the spec says it. */
  path: SpecPath
  owner: string | null
  does: Doing
  undo: Undo
}

/** The steps of a move, in order: those that it declares, or else what its other sections come to. */
export function timelineOf({ spec }: Pick<Move, 'spec'>): TimelineStep[] {
  const declared = spec.cutover?.steps ?? []
  const steps = declared.length > 0 ? declared.map(asDeclared(spec)) : byDefault(spec)
  const met = new Map<string, number>()
  return steps.map(step => {
    const name = step.title
    const n = (met.get(name) ?? 0) + 1
    met.set(name, n)
    return n === 1 ? step : { ...step, title: `${name} (${n})` }
  })
}

/** Whether the step, or what takes it back, can change a database at all. */
export const changesData = ({ does, undo }: TimelineStep): boolean =>
  does.kind === 'scripts' ||
  does.kind === 'expand' ||
  does.kind === 'contract' ||
  does.kind === 'backfill' ||
  does.kind === 'catch-up' ||
  (does.kind === 'program' && does.rehearse) ||
  undo.kind === 'scripts'

/** No step declared: expand, all rows, validation, contract. */
function byDefault(spec: MoveSpec): TimelineStep[] {
  const { change, map } = spec
  return [
    ...(change?.expand === undefined ? [] : [builtIn(spec, 'expand', null, ['change', 'expand'])]),
    ...(map.length === 0
      ? []
      : [builtIn(spec, 'backfill', null, ['map']), builtIn(spec, 'validate', null, ['map'])]),
    ...(change?.contract === undefined
      ? []
      : [builtIn(spec, 'contract', null, ['change', 'contract'])]),
  ]
}

const asDeclared =
  (spec: MoveSpec) =>
  (step: Step, i: number): TimelineStep => {
    const path = ['cutover', 'steps', i]
    return step.kind === 'built-in' ? builtIn(spec, step.name, step.phase, path) : own(step, path)
  }

function own(step: OwnStep, path: SpecPath): TimelineStep {
  const { name, flag, wait, run, source, target, database } = step
  const files = { source, target, database }
  const does: Doing =
    flag !== undefined
      ? { kind: 'flag', flag }
      : wait !== undefined
        ? { kind: 'wait', seconds: wait }
        : run !== undefined
          ? { kind: 'program', run, rehearse: step.rehearse === true }
          : { kind: 'scripts', scripts: files }
  return {
    title: name,
    name,
    path,
    owner: step.owner ?? null,
    does,
    undo: undoOf(step, does, path),
  }
}

function undoOf(step: OwnStep, does: Doing, path: SpecPath): Undo {
  if (step.undo === 'none') return { kind: 'none', why: step.why ?? null }
  if (step.undo !== undefined)
    return { kind: 'scripts', scripts: step.undo, path: [...path, 'undo'] }
  return does.kind === 'flag' ? { kind: 'flag', flag: does.flag } : { kind: 'nothing' }
}

/** Of rows that a program brought nothing is known that could be taken back; a script of the spec stands in for every undo. */
const rowsOf = ({ execution, cutover }: MoveSpec): Undo =>
  execution?.run === undefined || cutover?.rollback?.script !== undefined
    ? { kind: 'rows' }
    : { kind: 'none', why: 'a program moves the rows, and cutover.rollback has no script' }

type BuiltIn = Extract<Step, { kind: 'built-in' }>['name']

function builtIn(
  spec: MoveSpec,
  name: BuiltIn,
  phase: string | null,
  path: SpecPath,
): TimelineStep {
  const about = { title: phase === null ? name : `${name} ${phase}`, name, path, owner: null }
  switch (name) {
    case 'expand':
    case 'contract': {
      const { up, down } = spec.change?.[name] ?? { up: [], down: null }
      const back = { [spec.database === undefined ? 'target' : 'database']: down ?? [] }
      const undo: Undo =
        down === null
          ? { kind: 'none', why: null }
          : { kind: 'scripts', scripts: back, path: ['change', name, 'down'] }
      return { ...about, does: { kind: name, files: up }, undo }
    }
    case 'backfill':
      return { ...about, does: { kind: 'backfill', phase }, undo: rowsOf(spec) }
    // What it brings is taken back with the rows of the backfill that it follows.
    case 'catch-up': {
      const follows = spec.cutover?.steps.some(step => step.name === 'backfill') ?? false
      return {
        ...about,
        does: { kind: 'catch-up' },
        undo: follows ? { kind: 'nothing' } : rowsOf(spec),
      }
    }
    default:
      return { ...about, does: { kind: name }, undo: { kind: 'nothing' } }
  }
}
