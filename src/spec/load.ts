import { readFile, realpath } from 'node:fs/promises'
import { dirname, relative, resolve } from 'node:path'
import { crossChecks } from './cross.ts'
import { SpecError, SpecErrors } from './errors.ts'
import {
  digestOf,
  findRepository,
  isWithin,
  namedPaths,
  type ResolvedFile,
  resolveFiles,
  type Standing,
  slashed,
} from './files.ts'
import { mistakes, WORDED } from './mistakes.ts'
import type { Move } from './move.ts'
import { move } from './schema.ts'
import { readText, type SpecText } from './text.ts'
import { holds } from './walk.ts'
import { about } from './wording.ts'
import type { Written } from './written.ts'

export { SpecError, SpecErrors } from './errors.ts'
export { type ResolvedFile, resolveFiles } from './files.ts'

/**
 * Reads a spec: its text, its keys, what they say of each other, and the files that they name. `path` is relative to `cwd`.
 * Throws SpecErrors with everything that is wrong, in the file's order.
 */
export async function loadMove(path: string, options: { cwd: string }): Promise<Move> {
  const absolute = resolve(options.cwd, path)
  const file = slashed(relative(options.cwd, absolute)) || '.'
  const source = await textOf(absolute, file)
  const text = readText(source, file)
  const folder = await realpath(dirname(absolute))
  const root = (await findRepository(folder)) ?? folder
  const standing: Standing = { file, folder, root, place: text.place }
  if (!isWithin(root, await realpath(absolute)))
    throw only(
      file,
      'the spec is a link that leads outside the repository',
      'Copy the spec into the repository.',
    )

  if (!text.readable) throw new SpecErrors(unreadable(text))
  const errors = [...text.syntax, ...text.errors, ...cutComments(text)]
  const parsed = move.safeParse(text.written, WORDED)
  errors.push(...mistakes(parsed.error?.issues ?? [], text))

  const sound = withoutFaulty(text.written, parsed.error?.issues ?? [])
  errors.push(...crossChecks(move.partial().parse(sound), text))
  const files = await resolveAll(standing, sound, errors)
  if (!parsed.success || errors.length > 0) throw new SpecErrors(inOrder(errors))

  return {
    spec: parsed.data,
    written: text.written,
    file,
    folder,
    root,
    digest: await digestOf(source, folder, files),
    place: text.place,
    placeOfKey: text.placeOfKey,
  }
}

/** What YAML cut off behind unquoted SQL: `where: a <> b # note` could as well be meant whole. */
function cutComments(text: SpecText): SpecError[] {
  return text.commented
    .filter(({ path }) => holds('sql', path))
    .map(
      ({ path, comment }) =>
        new SpecError(about(path, `YAML ends this unquoted SQL before “${comment.slice(0, 40)}”`), {
          place: text.place(path),
          fix: 'If that belongs to the SQL, quote the whole value; if it is a comment, give it a line of its own.',
        }),
    )
}

/** Why a text is no YAML; or, where SQL was cut before that, where: brackets are then missing for that reason alone. */
function unreadable(text: SpecText): SpecError[] {
  const syntax = inOrder(text.syntax)
  const [first] = syntax
  const cut = cutComments(text).filter(error => first === undefined || before(error, first))
  return cut.length > 0 ? cut : syntax
}

/** The top-level sections in which nothing is wrong. */
function withoutFaulty(
  written: SpecText['written'],
  issues: readonly { path: PropertyKey[] }[],
): SpecText['written'] {
  const faulty = new Set(issues.map(({ path }) => path[0]))
  return Object.fromEntries(
    Object.entries(written).filter(([key]) => !faulty.has(key) && Object.hasOwn(move.shape, key)),
  )
}

/** Looks at every file that the spec names; gives those that a move is made of. */
async function resolveAll(
  standing: Standing,
  written: Written,
  errors: SpecError[],
): Promise<ResolvedFile[]> {
  const found: ResolvedFile[] = []
  for (const { path, pattern } of namedPaths(written)) {
    try {
      const files = await resolveFiles(standing, path, pattern)
      if (path[0] !== 'watch' && path[0] !== 'reconcile') found.push(...files)
    } catch (error) {
      if (!(error instanceof SpecErrors)) throw error
      errors.push(...error.errors)
    }
  }
  return found
}

async function textOf(absolute: string, file: string): Promise<string> {
  const bytes = await readFile(absolute).catch((cause: NodeJS.ErrnoException) => {
    const what: Record<string, string> = {
      ENOENT: 'there is no such file',
      EISDIR: 'is a folder',
      ENOTDIR: 'there is no such file',
      EACCES: 'may not be read',
    }
    throw only(
      file,
      what[cause.code ?? ''] ?? `cannot be read: ${cause.code ?? 'unknown error'}`,
      'Give the path of a spec, NAME.move.yaml, from the folder that you are in.',
    )
  })
  if (bytes.length > LARGEST)
    throw only(
      file,
      `is larger than ${LARGEST >> 20} MB`,
      'A spec is a text that people review; data goes into files of its own.',
    )
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw only(
      file,
      'is not UTF-8',
      'Save the spec as UTF-8; data in other encodings goes into files of its own.',
    )
  }
}

const LARGEST = 4 << 20

const only = (file: string, message: string, fix: string): SpecErrors =>
  new SpecErrors([new SpecError(message, { place: { file, line: 1, column: 1 }, fix })])

const inOrder = (errors: readonly SpecError[]): SpecError[] =>
  [...errors].sort((a, b) => (before(a, b) ? -1 : before(b, a) ? 1 : 0))

function before(a: SpecError, b: SpecError): boolean {
  if (a.place === null || b.place === null) return a.place === null && b.place !== null
  return (
    a.place.line < b.place.line ||
    (a.place.line === b.place.line && a.place.column < b.place.column)
  )
}
