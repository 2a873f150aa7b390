import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** What git says in a folder; null where it has nothing to say: no git, no repository, no such commit. */
async function git(cwd: string, ...args: string[]): Promise<string | null> {
  try {
    // A checkout may belong to another user, as in container jobs.
    const safe = ['-c', `safe.directory=${cwd}`, '-c', 'core.quotePath=false']
    const { stdout } = await run('git', [...safe, ...args], { cwd, maxBuffer: 64 << 20 })
    return stdout
  } catch {
    return null
  }
}

/** Files between the point where two commits parted and the second, as `status\0path\0…`; null where the history is not here, or not whole. */
export async function changedSince(cwd: string, base: string, head: string) {
  // Where a history is cut off, the point that git finds need not be the last one.
  const shallow = await git(cwd, 'rev-parse', '--is-shallow-repository')
  if (shallow?.trim() !== 'false') return null
  const parted = await git(cwd, 'merge-base', base, head)
  if (parted === null) return null
  const told = await git(cwd, 'diff', '--name-status', '-z', '-M', parted.trim(), head)
  return told === null ? null : namesOf(told)
}

/** A file’s text in a commit that is here; undefined where the commit is not here, null where it has no such file. */
export async function textIn(
  cwd: string,
  commit: string,
  file: string,
): Promise<string | null | undefined> {
  const found = await git(cwd, 'ls-tree', '-r', '--name-only', commit, '--', file)
  if (found === null) return undefined
  return found.trim() === '' ? null : ((await git(cwd, 'show', `${commit}:${file}`)) ?? undefined)
}

/** `M\0a\0R087\0old\0new\0`: https://git-scm.com/docs/git-diff#_raw_output_format */
function namesOf(told: string): Changed[] {
  const parts = told.split('\0')
  const files: Changed[] = []
  for (let i = 0; i + 1 < parts.length; ) {
    const status = parts[i++] ?? ''
    const from = parts[i++] ?? ''
    if (/^[RC]/.test(status)) {
      const path = parts[i++] ?? ''
      files.push({ path, removed: false, before: status.startsWith('R') ? from : null })
    } else files.push({ path: from, removed: status === 'D', before: null })
  }
  return files
}

/** A file that a change touches, relative to the repository. */
export interface Changed {
  path: string
  removed: boolean
  /** Its name before, where it was renamed. */
  before: string | null
}
