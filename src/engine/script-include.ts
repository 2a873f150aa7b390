import { realpath } from 'node:fs/promises'
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path'
import { SpecError } from '../spec/errors.ts'
import type { Place } from '../spec/place.ts'

/** How deep files may include each other. */
const DEEPEST = 16

/** A file that is being run, and how it was reached. */
export interface Running {
  file: string
  shown: string
  /** Files that include each other, this one last. */
  chain: readonly string[]
}

/**
 * The file that a script includes (`\i`, `source`): relative to the script's folder, and inside `root`.
 * Throws SpecError where it is missing, leads out, or leads back.
 */
export async function included(
  name: string,
  from: Running,
  root: string,
  place: Place,
): Promise<Running> {
  const wanted = resolve(dirname(from.file), name)
  const file = await realpath(wanted).catch((cause: unknown) => {
    throw new SpecError(`there is no file ${name} beside ${from.shown}`, {
      place,
      fix: 'Paths in a script are relative to the folder that the script is in.',
      cause,
    })
  })
  if (isAbsolute(name) || !file.startsWith(`${await realpath(root)}${sep}`)) {
    throw new SpecError(`${name} lies outside what this move may read`, {
      place,
      fix: 'Include a file of the repository, by a path relative to this script.',
    })
  }
  if (from.chain.includes(file) || from.chain.length >= DEEPEST) {
    throw new SpecError(`${name} includes itself, through ${from.chain.length} files`, {
      place,
      fix: 'Take one of the includes out.',
    })
  }
  const shown = relative(resolve(dirname(from.file)), wanted)
    .split(sep)
    .join('/')
  return { file, shown: joined(from.shown, shown), chain: [...from.chain, file] }
}

/** The shown name of a file beside a shown file. */
function joined(shown: string, beside: string): string {
  const parts = shown.split('/').slice(0, -1)
  for (const part of beside.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else parts.push(part)
  }
  return parts.join('/')
}
