import {
  chmodSync,
  chownSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  writeFileSync,
} from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import { type Owner, ownerState, ownerText, parseOwner, thisProcess } from './owner.ts'
import type { ServerRequest } from './provider.ts'
import type { User } from './user.ts'

/** The folder of one server that is a process of ours: ours, but for the data in it, which is the server's user's. */
export interface Folder {
  path: string
  data: string
  log: string
}

/** Providers that have folders, and what those are called. */
const PREFIX = { embedded: 'rehearse-postgres-', native: 'rehearse-native-' } as const
export type LocalProvider = keyof typeof PREFIX

const label = z.object({
  run: z.string(),
  side: z.string(),
  owner: z.string(),
  engine: z.string().default('postgres'),
})
const HOUR_MS = 3_600_000
const STOP_MS = 5_000

/** Folders in which a server may live; a TMPDIR may be one that its user cannot reach. */
export const temporaryFolders = (): string[] => [
  ...new Set([tmpdir(), '/tmp', '/var/tmp'].flatMap(realFolder)),
]

/** Makes a labelled folder in one of temporaryFolders(). */
export function makeFolder(
  within: string,
  provider: LocalProvider,
  request: ServerRequest,
  user: User | null,
): Folder {
  const path = mkdtempSync(join(within, PREFIX[provider]))
  const { run, side, engine } = request
  writeFileSync(
    join(path, 'owner.json'),
    JSON.stringify({ run, side, engine, owner: ownerText(thisProcess()) }),
    { mode: 0o600 },
  )
  const data = join(path, 'data')
  mkdirSync(data, { mode: 0o700 })
  if (user) {
    chmodSync(path, 0o711)
    chownSync(data, user.uid, user.gid)
  }
  return { path, data, log: join(path, 'server.log') }
}

/** Writes down which process serves this folder, for a sweep after us. */
export const markServer = (folder: Folder, pid: number): void =>
  writeFileSync(join(folder.path, 'server.json'), ownerText(thisProcess(pid)), { mode: 0o600 })

/** Removes a folder with all in it; a server that was just killed may still be letting go of it. */
export const removeFolder = (path: string): Promise<void> =>
  rm(path, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })

/** Ends servers whose run is over and removes their folders; with `run`, all of that run. */
export async function sweepFolders(provider: LocalProvider, run?: string): Promise<string[]> {
  const swept: string[] = []
  for (const path of temporaryFolders().flatMap(within => folders(within, PREFIX[provider]))) {
    const about = readLabel(path)
    if (about === 'not ours') continue
    if (run === undefined ? !isOver(path, about) : about?.run !== run) continue
    await endServer(path)
    await removeFolder(path)
    swept.push(
      `folder ${path} (${about ? `${about.engine}, ${about.side} of run ${about.run}` : 'never used'})`,
    )
  }
  return swept
}

const folders = (within: string, prefix: string): string[] =>
  readdirSync(within)
    .filter(name => name.startsWith(prefix))
    .map(name => join(within, name))

/**
 * What a folder's label says; null where it has none yet. A temporary folder is everybody's: only what this
 * user wrote is believed and removed.
 */
function readLabel(path: string): z.output<typeof label> | null | 'not ours' {
  const folder = lstatSync(path, { throwIfNoEntry: false })
  if (!folder?.isDirectory() || folder.uid !== process.getuid?.()) return 'not ours'
  try {
    return label.parse(JSON.parse(readFileSync(join(path, 'owner.json'), 'utf8')))
  } catch {
    return null
  }
}

function isOver(path: string, about: z.output<typeof label> | null): boolean {
  // Killed between making the folder and labelling it, or about to label it.
  if (about === null) return Date.now() - lstatSync(path).mtimeMs > HOUR_MS
  const state = ownerState(about.owner)
  return state === 'dead' || state === 'past'
}

/** The server's own start is in its mark: another process that got its id since is left alone. */
async function endServer(path: string): Promise<void> {
  const mark = markOf(path)
  if (mark === null) return
  const serves = (): boolean => ownerState(ownerText(mark)) === 'alive'
  // Immediate shutdown (PostgreSQL), or an orderly one (mysqld), takes the children along; one that does not obey is killed.
  for (const signal of ['SIGQUIT', 'SIGKILL'] as const) {
    if (serves()) process.kill(mark.pid, signal)
    for (const end = Date.now() + STOP_MS; serves() && Date.now() < end; ) await wait(50)
  }
}

const markOf = (path: string): Owner | null => {
  try {
    return parseOwner(readFileSync(join(path, 'server.json'), 'utf8'))
  } catch {
    return null
  }
}

function realFolder(path: string): string[] {
  try {
    return [realpathSync(path)]
  } catch {
    return []
  }
}
