import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { html } from './report/html/html.ts'
import { junit } from './report/junit/junit.ts'
import { markdown } from './report/markdown.ts'
import type { Report } from './report/report.ts'
import { runbook } from './report/runbook.ts'
import { sarif } from './report/sarif/sarif.ts'
import { ServerError, SpecError } from './spec/errors.ts'

/**
 * A folder within `reportDir` for each spec's report: `shop/a.move.yaml` → `a`; `shop-a` where another spec would have the same.
 */
export function reportFolders(
  specs: readonly string[],
  cwd: string,
  reportDir: string,
): Map<string, string> {
  const short = specs.map(spec => nameOf(basename(spec)))
  const folders = new Map<string, string>()
  const taken = new Set<string>()
  for (const [i, spec] of specs.entries()) {
    const alone = short.filter(name => name === short[i]).length === 1
    const path = relative(cwd, resolve(cwd, spec)).replace(/[\\/]+/g, '-')
    const name = alone ? short[i] : nameOf(path)
    let free = name ?? 'move'
    for (let n = 2; taken.has(free); n++) free = `${name}-${n}`
    taken.add(free)
    folders.set(spec, join(reportDir, free))
  }
  return folders
}

const nameOf = (file: string): string => {
  const name = file.replace(/\.move\.ya?ml$/, '')
  return /^\.*$/.test(name) ? 'move' : name
}

/** The files of a report, each a function of it; null: this move has none. */
const FILES: Readonly<Record<string, (report: Report) => string | null>> = {
  'report.json': report => `${JSON.stringify(report, null, 2)}\n`,
  'report.md': markdown,
  'report.html': html,
  'runbook.md': runbook,
  'junit.xml': junit,
  'report.sarif': sarif,
}

/**
 * Makes the folder before anything is started, so that who may not write there learns it at once. An earlier report goes: it would be taken
 * for this check's where this one does not get so far. Throws SpecError, or ServerError where the disk is full.
 */
export const makeReportFolder = (folder: string): void =>
  writing(folder, () => {
    makeFolder(folder)
    for (const name of Object.keys(FILES)) {
      replace(join(folder, name), '')
      rmSync(join(folder, name), { force: true })
    }
  })

/** Writes every file of the report, each whole or not at all: two checks of one spec may run at once, and one that ends takes empty folders away. */
export const writeReport = (report: Report, folder: string): void =>
  writing(folder, () => {
    makeFolder(folder)
    for (const [name, textOf] of Object.entries(FILES)) {
      const text = textOf(report)
      if (text !== null) replace(join(folder, name), text)
    }
  })

/** Call it before the folders are made, and what it gives once every move has ended: folders that nothing was written to go, and those above them that were not there. */
export function emptyFolders(folders: Iterable<string>, reportDir: string): () => void {
  const made: string[] = []
  for (let at = resolve(reportDir); !existsSync(at); at = dirname(at)) made.push(at)
  return () => {
    for (const folder of [...folders, ...made]) {
      try {
        rmdirSync(folder)
      } catch {
        // Something stands in it, or it was never made.
      }
    }
  }
}

/** Writes comment.md beside the folders of the moves. */
export const writeComment = (text: string, reportDir: string): void =>
  writing(reportDir, () => {
    makeFolder(reportDir)
    replace(join(reportDir, COMMENT), text)
  })

const COMMENT = 'comment.md'
/** Ours have fewer than 65,536 characters. */
const MOST_BYTES = 1 << 20

/** The comment.md of a folder that came from elsewhere; null where there is none. Throws SpecError for what is no file of ours. */
export function storedComment(folder: string): string | null {
  const file = join(folder, COMMENT)
  const found = lstatSync(file, { throwIfNoEntry: false })
  if (found === undefined) return null
  if (!found.isFile() || found.size > MOST_BYTES)
    throw new SpecError(`${file} is no comment of ours`, {
      fix: 'The action writes it; it is a plain file of less than 1 MiB.',
    })
  return readFileSync(file, 'utf8')
}

/** One after the other: where a folder of /proc cannot be made, Node's own `recursive` tries for ever. */
function makeFolder(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return
  const above = dirname(folder)
  if (above !== folder) makeFolder(above)
  try {
    mkdirSync(folder)
  } catch (error) {
    // Another check may have made it meanwhile.
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw error
  }
}

function replace(file: string, text: string): void {
  const draft = `${file}.${process.pid}`
  try {
    writeFileSync(draft, text)
    renameSync(draft, file)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
}

const FULL = new Set(['ENOSPC', 'EDQUOT'])
const WHY: Readonly<Record<string, string>> = {
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EROFS: 'it lies on a read-only disk',
  ENOENT: 'no folder can be made there',
  ENOTDIR: 'a file stands where a folder is needed',
  EEXIST: 'a file stands where a folder is needed',
  EISDIR: 'a folder stands where a file is needed',
}

function writing(folder: string, work: () => void): void {
  try {
    work()
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && typeof error.code === 'string')) throw error
    const message = `the report cannot be written to ${folder}`
    if (FULL.has(error.code)) {
      throw new ServerError(`${message}: the disk is full`, {
        tried: `to write report.json`,
        fix: 'Make room, or name a folder on another disk: --report-dir.',
        cause: error,
      })
    }
    throw new SpecError(`${message}: ${WHY[error.code] ?? error.code}`, {
      fix: 'Name another folder: --report-dir, or the input report-dir.',
      cause: error,
    })
  }
}
