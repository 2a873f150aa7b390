import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir, readlink, realpath, stat } from 'node:fs/promises'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { glob, isDynamicPattern } from 'tinyglobby'
import { SpecError, SpecErrors } from './errors.ts'
import type { Move, SpecPath } from './move.ts'
import { holds } from './walk.ts'
import { about, nearest } from './wording.ts'
import { textsOf, type Written } from './written.ts'

/** A file that the spec names. */
export interface ResolvedFile {
  /** Links resolved. */
  absolute: string
  /** As people see it: relative to the working directory, with `/`, links not resolved. */
  shown: string
  /** Where the spec names it. */
  path: SpecPath
  /** The folder that the spec names and that the file was found in, as people see it; null where the spec names the file or a glob. */
  folder: string | null
}

/** Where a spec stands, as far as its paths go. */
export type Standing = Pick<Move, 'file' | 'folder' | 'root' | 'place'>

/**
 * The files that patterns of the spec name: a file, a folder (all files in it, dot files aside), or a glob; in the order of the
 * patterns, and by byte order within one. `path` leads to the list, or to the one text. Throws SpecErrors where one is not there,
 * names nothing, or leaves the repository.
 */
export async function resolveFiles(
  move: Standing,
  path: SpecPath,
  patterns: string | readonly string[],
): Promise<ResolvedFile[]> {
  const single = typeof patterns === 'string'
  const found: ResolvedFile[] = []
  const errors: SpecError[] = []
  for (const [i, pattern] of (single ? [patterns] : patterns).entries()) {
    try {
      found.push(...(await resolvePattern(move, single ? path : [...path, i], pattern)))
    } catch (error) {
      if (!(error instanceof SpecError)) throw error
      errors.push(error)
    }
  }
  if (errors.length > 0) throw new SpecErrors(errors)
  return found
}

/** Every path, folder and glob that a spec names, and where. */
export function namedPaths(written: Written): { path: SpecPath; pattern: string }[] {
  return [...textsOf(written)].flatMap(([path, pattern]) =>
    holds('path', path) ? [{ path, pattern }] : [],
  )
}

/** The repository that a folder (absolute, links resolved) stands in; null outside of one. */
export async function findRepository(folder: string): Promise<string | null> {
  for (let at = folder; ; at = dirname(at)) {
    if (await stat(join(at, '.git')).catch(() => null)) return at
    if (dirname(at) === at) return null
  }
}

export const isWithin = (root: string, path: string): boolean => {
  const way = relative(root, path)
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way))
}

/** sha256, hex, of a spec's text and of files: of their names relative to the spec, and of what is in them. */
export async function digestOf(
  text: string,
  folder: string,
  files: readonly ResolvedFile[],
): Promise<string> {
  const digest = createHash('sha256').update(createHash('sha256').update(text).digest())
  for (const { absolute } of files) {
    const content = createHash('sha256')
    await pipeline(createReadStream(absolute), content)
    digest.update(
      createHash('sha256')
        .update(slashed(relative(folder, absolute)))
        .digest(),
    )
    digest.update(content.digest())
  }
  return digest.digest('hex')
}

async function resolvePattern(
  move: Standing,
  path: SpecPath,
  pattern: string,
): Promise<ResolvedFile[]> {
  const fail = (message: string, fix: string): never => {
    throw new SpecError(about(path, message), { place: move.place(path), fix })
  }
  const outside = async (what: string): Promise<never> =>
    (await findRepository(move.folder)) === null
      ? fail(
          `${what} outside the spec’s folder, and this spec stands in no repository`,
          'Put the file beside the spec; or run git init in the folder that holds both: then that is the limit.',
        )
      : fail(
          `${what} outside the repository`,
          'A pull request could change what no reviewer sees: copy the file into the repository.',
        )
  const shown = (absolute: string) =>
    slashed(join(dirname(move.file), relative(move.folder, absolute)))

  if (isAbsolute(pattern))
    fail(
      `${pattern} is an absolute path`,
      'Write it relative to the spec: every machine has another root.',
    )
  const { base, rest } = await split(move.folder, pattern)
  if (!isWithin(move.root, base) || climbs(rest)) await outside(`${pattern} is`)

  const real = async (absolute: string): Promise<string> => {
    const target = await realpath(absolute)
    if (!isWithin(move.root, target))
      await outside(`${shown(absolute)} is a link to ${shown(target)},`)
    return target
  }
  const below = async (folder: string, wanted: string): Promise<ResolvedFile[]> => {
    const names = await glob([wanted], { cwd: folder, expandDirectories: false, dot: false })
    const files = new Map<string, ResolvedFile>()
    for (const at of names.map(name => join(folder, name))) {
      const absolute = await real(at)
      // A linked folder can show a file twice; its rows are to be loaded once.
      if (files.has(absolute) && at !== absolute) continue
      const within = rest === null ? shown(folder) : null
      files.set(absolute, { absolute, shown: shown(at), path, folder: within })
    }
    return [...files.values()].sort((a, b) => byBytes(a.shown, b.shown))
  }

  const what = await stat(base).catch(() => null)
  if (what === null) {
    const link = await readlink(base).catch(() => null)
    return link === null
      ? fail(
          `there is no ${shown(base)}${rest === null ? '' : `, where ${pattern} looks`}`,
          await suggestion(base, move.folder),
        )
      : fail(`${shown(base)} is a link to ${link}, where there is nothing`, 'Mend the link.')
  }
  const absolute = await real(base)
  if (rest === null && what.isFile()) return [{ absolute, shown: shown(base), path, folder: null }]
  if (!what.isDirectory())
    return fail(`${shown(base)} is neither a file nor a folder`, 'Name a file, a folder or a glob.')
  const found = await below(base, rest ?? '**')
  if (found.length > 0) return found
  return rest === null
    ? fail(
        `the folder ${shown(base)} holds no file`,
        'Name a folder that holds files, or take it out.',
      )
    : fail(
        `${pattern} matches no file`,
        `It is looked for from ${shown(base)}. Mend the glob, or take it out.`,
      )
}

/** A pattern's part without wildcards, absolute; and the rest, or null where the whole is a plain path (also one that only looks like a glob). */
async function split(
  folder: string,
  pattern: string,
): Promise<{ base: string; rest: string | null }> {
  const whole = resolve(folder, pattern)
  if (!isDynamicPattern(pattern) || (await stat(whole).catch(() => null)))
    return { base: whole, rest: null }
  const segments = pattern.split('/')
  const wild = segments.findIndex(segment => isDynamicPattern(segment))
  const at = wild < 0 ? 0 : wild
  return { base: resolve(folder, ...segments.slice(0, at)), rest: segments.slice(at).join('/') }
}

const byBytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b))

/** True where a glob would go up again behind its first wildcard, as a segment or in braces. */
const climbs = (rest: string | null): boolean => /(^|[/{,|(])\.\.([/},|)]|$)/.test(rest ?? '')

async function suggestion(missing: string, folder: string): Promise<string> {
  const beside = await readdir(dirname(missing)).catch(() => null)
  const name = missing.slice(dirname(missing).length + 1)
  if (beside === null) return 'Paths are relative to the spec. Its folder is not there either.'
  const near = nearest(name, beside)
  if (near === null) return 'Paths are relative to the spec.'
  return `Did you mean ${slashed(relative(folder, join(dirname(missing), near)))}? Paths are relative to the spec.`
}

export const slashed = (path: string): string => path.split(sep).join('/')
