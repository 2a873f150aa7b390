import { writesOf } from '../../replay/job-facts.ts'
import type { Move } from '../../spec/move.ts'
import type { RehearsalName } from '../rehearsal.ts'
import { watermarkOf } from './mode.ts'

/** Which there are, by what the spec says of those who write. Where nothing is rehearsed and that is said, it is said of the first. */
export function writersNames(move: Move): RehearsalName[] {
  const { map, writers, execution } = move.spec
  const modes = map.flatMap((_, i) => writesOf(move, { path: ['map', i] }) ?? [])
  const written = modes.some(({ mode }) => mode !== 'read-only')
  if (writers?.run !== undefined && (written || modes.length === 0)) return ['writers.program']
  if (modes.length === 0) return []
  if (!written || execution?.run !== undefined) return ['writers.at-work']
  return [
    'writers.at-work',
    ...(modes.some(one => one.mode === 'dual-write' && one.by === 'source-first')
      ? (['writers.half-written'] as const)
      : []),
    ...(modes.some(one => watermarkOf(one) !== null)
      ? (['writers.unmoved-watermark'] as const)
      : []),
  ]
}
