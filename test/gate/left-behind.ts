import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { temporaryFolders } from '../../src/server/folder.ts'
import { lives, parseOwner } from '../../src/server/owner.ts'
import { docker } from '../docker.ts'

import type { Outcome } from './repository.ts'

/** Containers, folders and processes that a run of ours left on this machine, whatever it said of them. */
export async function leftBehind(outcome: Pick<Outcome, 'pid' | 'marker'>): Promise<string[]> {
  // What was killed is there until its parent has asked after it, which for an orphan is init.
  for (let tries = 0; processes(outcome.marker).length > 0 && tries < 20; tries++) await wait(50)
  return [...containers(outcome.pid), ...folders(outcome.pid), ...processes(outcome.marker)]
}

/** A run's containers, by the label that names the process that started them. */
export const containers = (pid: number): string[] =>
  lines([
    'ps',
    '--all',
    '--filter',
    'label=rehearse.run',
    '--format',
    '{{.Names}}\t{{.Label "rehearse.owner"}}',
  ])
    .map(line => line.split('\t'))
    .flatMap(([name = '', owner = '']) => (parseOwner(owner)?.pid === pid ? [name] : []))

/** A run's embedded and native servers: their folders, with a process for each that still serves one. */
export const folders = (pid: number): string[] =>
  temporaryFolders()
    .flatMap(within => readdirSync(within).map(name => join(within, name)))
    .filter(path => ownerOf(path) === pid)

/** Processes that carry a run's marker in their environment: it, its movers and provers, and the programs of its spec. */
export const processes = (marker: string): string[] =>
  pids().flatMap(pid =>
    lives(pid) && read(`/proc/${pid}/environ`).split('\0').includes(marker)
      ? [`${pid} ${read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ')}`]
      : [],
  )

/** The processes of the embedded server in a folder: the first one, and those that it started. */
export function serverProcesses(folder: string): number[] {
  const first = Number(read(join(folder, 'data', 'postmaster.pid')).split('\n')[0])
  if (!(first > 0)) return []
  return [
    first,
    ...pids().filter(
      pid => Number(read(`/proc/${pid}/stat`).split(') ')[1]?.split(' ')[1]) === first,
    ),
  ]
}

/** The side whose embedded server a folder holds. */
export const sideOf = (folder: string): string =>
  JSON.parse(read(join(folder, 'owner.json')) || '{"side":""}').side

function ownerOf(folder: string): number | null {
  const text = read(join(folder, 'owner.json'))
  return text === '' ? null : (parseOwner(JSON.parse(text).owner)?.pid ?? null)
}

const pids = (): number[] =>
  readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .map(Number)

function lines(args: string[]): string[] {
  try {
    return docker(...args).split('\n')
  } catch {
    // No Docker Engine: no containers.
    return []
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
