import type { Rehearsed } from '../rehearse/scene.ts'
import { type Scripts, type TimelineStep, timelineOf } from '../rehearse/steps/timeline.ts'
import type { CutoverReport, StepReport } from '../report/cutover.ts'
import type { Move } from '../spec/move.ts'

/** The way to the new home as the spec says it and as it was measured; null for a move that has no step. */
export function cutoverReport(
  move: Move,
  { timeline = [], downtime }: Pick<Rehearsed, 'timeline' | 'downtime'>,
): CutoverReport | null {
  const steps = timelineOf(move)
  if (steps.length === 0) return null
  const { cutover, execution, reconcile, scope, invariants, validate } = move.spec
  const rollback = cutover?.rollback
  const after = rollback?.['writes-after-cutover']
  return {
    strategy: execution?.strategy ?? null,
    steps: steps.map((step): StepReport => {
      const measured = timeline.find(({ title }) => title === step.title)
      return {
        title: step.title,
        owner: step.owner,
        commands: commands(step),
        ms: measured?.ms ?? null,
        forecastMs: measured?.forecastMs ?? null,
        result: measured?.result ?? 'not covered',
        check: measured?.said ?? 'not rehearsed in this run',
        undo: undo(step),
      }
    }),
    rollback: {
      script: rollback?.script === undefined ? null : scripts(rollback.script).join('; '),
      triggers: rollback?.triggers ?? [],
      writesAfter:
        after === undefined
          ? null
          : 'lost' in after
            ? `lost: ${after.lost}`
            : `returned by ${scripts(after.returned).join('; ')}`,
    },
    downtime:
      downtime === undefined
        ? null
        : {
            ...downtime,
            allowedMs: scope?.downtime === undefined ? null : scope.downtime * 1000,
          },
    reconcile:
      reconcile === undefined
        ? null
        : {
            forMs: reconcile.for * 1000,
            everyMs: reconcile.every * 1000,
            owners: reconcile.owners,
            playbook: reconcile.playbook ?? null,
            watches: [
              ...invariants.map(({ name }) => `invariant ${name}`),
              ...(validate?.shadow ?? []).map(({ name }) => `shadow ${name}`),
            ],
          },
  }
}

const scripts = ({ run, ...files }: Scripts): string[] => [
  ...Object.entries(files).flatMap(([side, names]) =>
    names === undefined ? [] : [`on the ${side}: ${names.join(', ')}`],
  ),
  ...(run === undefined ? [] : [`run: ${run}`]),
]

function commands({ does }: TimelineStep): string[] {
  switch (does.kind) {
    case 'scripts':
      return scripts(does.scripts)
    case 'program':
      return [`run: ${does.run}`]
    case 'flag':
      return [`flip the flag ${does.flag}`]
    case 'wait':
      return [`wait ${does.seconds} s`]
    case 'expand':
    case 'contract':
      return does.files.map(file => `run ${file}`)
    case 'backfill':
      return [
        does.phase === null ? 'the mover moves all rows' : `the mover moves phase ${does.phase}`,
      ]
    case 'catch-up':
      return ['the mover follows until nothing is left']
    case 'validate':
      return ['every cell is compared, and the declared checks are asked']
    case 'stop-writes':
      return ['the application stops writing']
    case 'allow-writes':
      return ['the application writes again']
  }
}

function undo({ undo }: TimelineStep): string[] {
  switch (undo.kind) {
    case 'scripts':
      return scripts(undo.scripts)
    case 'flag':
      return [`flip the flag ${undo.flag} back`]
    case 'rows':
      return ['the mover takes back the rows it wrote']
    case 'none':
      return [undo.why === null ? 'none' : `none: ${undo.why}`]
    case 'nothing':
      return ['nothing to take back']
  }
}
