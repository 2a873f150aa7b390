import type { z } from 'zod'
import { SpecErrors } from '../spec/errors.ts'
import { mistakes, WORDED } from '../spec/mistakes.ts'
import type { Place } from '../spec/place.ts'
import { readText } from '../spec/text.ts'
import { policy as language } from './language.ts'

/** Where a repository keeps its policy. */
export const POLICY_FILE = '.github/rehearse.yaml'

/** What a repository asks of every move. */
export interface Policy extends z.output<typeof language> {
  /** Where the entry of `require` with this index stands. */
  placeOfRequired(index: number): Place
}

/** Reads a policy; an empty one asks for nothing. `file` is what messages call it. Throws SpecErrors with everything that is wrong. */
export function readPolicy(text: string, file: string): Policy {
  const nothing = text.split('\n').every(line => /^\s*(#.*|---\s*)?$/.test(line))
  const read = readText(nothing ? '{}' : text, file)
  if (!read.readable) throw new SpecErrors(read.syntax)
  const parsed = language.safeParse(read.written, WORDED)
  const errors = [
    ...read.syntax,
    ...read.errors,
    ...mistakes(parsed.error?.issues ?? [], read, language),
  ]
  if (!parsed.success || errors.length > 0) throw new SpecErrors(errors)
  return { ...parsed.data, placeOfRequired: index => read.place(['require', index]) }
}
