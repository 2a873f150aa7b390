import type { EngineName, Session } from '../../src/engine/engine.ts'
import { engines } from '../../src/engine/index.ts'
import { SpecError } from '../../src/spec/errors.ts'
import type { Move } from '../../src/spec/move.ts'
import { database, script } from '../databases.ts'
import { loaded } from '../spec/said.ts'

/** A session on each of two fresh databases, filled by hand; `target: null`: one database, one session. */
export async function asked(
  source: { engine: EngineName; sql: string },
  target: { engine: EngineName; sql: string } | null,
): Promise<{ source: Session; target: Session; urls: string[] } & AsyncDisposable> {
  const ends: AsyncDisposable[] = []
  const urls: string[] = []
  const open = async ({ engine, sql }: typeof source): Promise<Session> => {
    const made = await database(engine)
    ends.unshift(made)
    urls.push(made.url)
    if (sql !== '') await script(engine, made.url, sql)
    const session = await engines[engine].connect(made.url, { name: 'rehearse/test' })
    ends.unshift(session)
    return session
  }
  const one = await open(source)
  return {
    source: one,
    target: target === null ? one : await open(target),
    urls,
    async [Symbol.asyncDispose]() {
      for (const end of ends) await end[Symbol.asyncDispose]()
    },
  }
}

/** A move whose spec says this. */
export async function moveOf(spec: string): Promise<Move> {
  const found = await loaded(spec)
  if (typeof found === 'string') throw new Error(found)
  return found
}

/** What is said against the author. */
export async function said(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => null,
    thrown => thrown,
  )
  if (!(error instanceof SpecError)) throw new Error(`no SpecError, but ${error}`)
  return error.text.replace(/^\S+: /, '')
}
