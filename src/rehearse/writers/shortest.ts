import type { Scene } from '../scene.ts'
import { type Anomaly, anomalies } from './anomaly.ts'
import { type Played, play } from './play.ts'
import type { Writing } from './schedule.ts'
import { type Schedule, type Write, writesOf } from './write.ts'

/** Timelines that may be played in search of the shortest schedule. */
const TRIES = 6

/** The shortest schedule found in which the same still happens, and what happened in it. */
export async function shortest(
  scene: Scene,
  writing: Writing,
  whole: { schedule: Schedule; played: Played },
  anomaly: Anomaly,
): Promise<{ schedule: Schedule; played: Played }> {
  let best = whole
  let tries = 0
  const holds = async (schedule: Schedule): Promise<boolean> => {
    if (tries++ >= TRIES || scene.budget.over) return false
    const played = await play(scene, writing, schedule)
    const same = anomalies(played, scene.privacy).some(({ kind }) => kind === anomaly.kind)
    if (same) best = { schedule, played }
    return same
  }
  const about = new Set(anomaly.writes)
  if (about.size > 0) await holds(only(best.schedule, write => about.has(write)))
  if (best.schedule.slots.some(({ kills }) => kills)) await holds(unkilled(best.schedule))
  for (const write of writesOf(best.schedule).toReversed()) {
    if (writesOf(best.schedule).length < 2) break
    await holds(only(best.schedule, one => one !== write))
  }
  return best
}

const only = (schedule: Schedule, wanted: (write: Write) => boolean): Schedule => ({
  ...schedule,
  slots: schedule.slots
    .map(slot => ({ ...slot, writes: slot.writes.filter(wanted) }))
    .filter(({ writes, kills }) => writes.length > 0 || kills),
})

const unkilled = (schedule: Schedule): Schedule => ({
  ...schedule,
  slots: schedule.slots
    .map(slot => ({ ...slot, kills: false }))
    .filter(({ writes }) => writes.length > 0),
})
