import { setTimeout as wait } from 'node:timers/promises'
import type { Session } from '../../engine/engine.ts'
import { targetName } from '../../mapping/plan.ts'
import type { Scene } from '../scene.ts'

const PATIENCE_MS = 10_000
const LOOK_MS = 20

/** How many rows a program has brought so far, as another session sees it. */
export class Appeared {
  readonly #session: Session
  readonly #sql: string
  readonly #before: number
  /** Rows that the undisturbed run brought; 0 where it only updates rows that are there. */
  readonly total: number

  private constructor(session: Session, sql: string, before: number, total: number) {
    this.#session = session
    this.#sql = sql
    this.#before = before
    this.total = total
  }

  /** `session`: on the target, where nothing has moved yet. */
  static async of(scene: Scene, session: Session): Promise<Appeared> {
    const { dialect } = session.engine
    const tables = new Map(scene.plan.transfers.map(({ to }) => [targetName(to), to]))
    const counts = [...tables.values()].map(to => `(select count(*) from ${dialect.table(to)})`)
    const sql = `select ${counts.join(' + ') || '0'}`
    const before = await rows(session, sql)
    const found = scene.undisturbed.reduce((sum, table) => sum + table.found, 0)
    return new Appeared(session, sql, before, Math.max(0, found - before))
  }

  async rows(): Promise<number> {
    return (await rows(this.#session, this.#sql)) - this.#before
  }

  /** Whether anybody else is on the target; where the login may not see that, it is taken for granted. */
  async connected(): Promise<boolean> {
    const others = await this.#session.engine.sessions.others(this.#session)
    return others === null || others.length > 0
  }

  /** Waits until the server has seen that a killed program is gone: what it had sent may still run until then. */
  async alone(): Promise<void> {
    const { sessions } = this.#session.engine
    for (const until = performance.now() + PATIENCE_MS; ; await wait(LOOK_MS)) {
      const others = await sessions.others(this.#session)
      if (others === null || others.length === 0 || performance.now() > until) return
    }
  }
}

async function rows(session: Session, sql: string): Promise<number> {
  const [[count] = []] = await session.query(sql)
  return Number(count ?? 0)
}
