import type { LogicalType } from '../../engine/catalog.ts'
import type { Slot } from '../slot.ts'

/**
 * One form of work on a value: another value, NULL, why there is none, or a value that no later step touches. Values are raw
 * text of their kind; bytes and shapes are text of one character a byte.
 */
export type Step = (text: string) => Worked

export type Worked = string | null | { fault: string } | { final: Slot }

/** A step, and the type of what comes out of it. */
export interface Typed {
  step: Step
  type: LogicalType
}

/** Whether a kind's text here has one character a byte. */
export const isBytes = ({ kind }: LogicalType): boolean => kind === 'bytes' || kind === 'geometry'

export const fault = (why: string): { fault: string } => ({ fault: why })

/** A step's answer where it is a value or NULL; null for what ends the work. */
export const isText = (worked: Worked): worked is string => typeof worked === 'string'
