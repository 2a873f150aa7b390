import type { WayStep } from './compiled.ts'
import type { FormStep } from './form-step.ts'

/** Whether values that differ stay different on the way: only then can a look at what goes in say that keys are unique. */
export function isOneToOne(way: WayStep | null): boolean {
  if (way === null || way.kind === 'uuid5') return true
  // A gap that is closed makes two wall clocks one instant, and so does an overlap.
  if (way.kind === 'zone') return way.gap === 'error'
  return way.otherwise === undefined && way.steps.every(keepsApart)
}

function keepsApart(step: FormStep): boolean {
  switch (step.do) {
    case 'refuse':
    case 'fit':
      return true
    case 'charset':
      return step.from.kind === 'bytes' && step.invalid === 'error'
    case 'epoch':
      return !step.lossy
    case 'zone':
      return step.gap === 'error'
    case 'read':
      return readsApart(step)
    default:
      return false
  }
}

function readsApart({ as, from, lossy }: Extract<FormStep, { do: 'read' }>): boolean {
  switch (as) {
    case 'uuid':
    case 'uuid-swapped':
      return from.kind === 'bytes' || from.kind === 'uuid'
    case 'hex':
      return from.kind === 'bytes'
    case 'wkb':
      return !lossy
    case 'bits':
    case 'interval':
    case 'seconds':
      return !lossy && from.kind !== 'text' && from.kind !== 'interval'
    case 'integer':
      return from.kind === 'bits'
    default:
      return false
  }
}
