import { setTimeout as wait } from 'node:timers/promises'
import type { Scene } from '../scene.ts'
import { runBeside } from './again.ts'
import type { Appeared } from './appeared.ts'
import type { OwnMoverRun } from './run.ts'

/** When a program is killed: once so many rows have appeared on the target, or after so many milliseconds; and `later` by so many more. */
export type When = ({ rows: number } | { ms: number }) & { later?: number }

const LOOK_MS = 10

/** Starts the program, and kills its process group when it is time. `rows`: how many had appeared by then. */
export async function startAndKill(
  scene: Scene,
  log: string,
  when: When,
  appeared: Appeared,
): Promise<{ run: OwnMoverRun; rows: number }> {
  const kill = new AbortController()
  const running = runBeside(scene, log, kill.signal)
  const started = performance.now()
  const due = async (): Promise<boolean> =>
    'rows' in when ? (await appeared.rows()) >= when.rows : performance.now() - started >= when.ms
  try {
    while (!running.ended() && !(await due())) await wait(LOOK_MS)
    if (!running.ended() && when.later !== undefined) await wait(when.later)
  } finally {
    kill.abort()
  }
  const run = await running.run
  if (run.how === 'killed') await appeared.alone()
  return { run, rows: await appeared.rows() }
}
