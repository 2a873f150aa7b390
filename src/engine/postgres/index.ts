import type { ConnectOptions, Engine, Session } from '../engine.ts'
import { catalog } from './catalog.ts'
import { cancel, connected } from './connect.ts'
import { describe } from './describe.ts'
import { dialect } from './dialect.ts'
import { health } from './health.ts'
import { keeping } from './keeping.ts'
import { lending } from './lending.ts'
import { plans } from './plans.ts'
import { cell, raw } from './raw.ts'
import { rawAnswer } from './raw-answer.ts'
import { reorder } from './reorder.ts'
import { resets } from './reset.ts'
import { scripts } from './script.ts'
import { PostgresSession, postgresSession } from './session.ts'
import { sessions } from './sessions.ts'
import { shape } from './shape.ts'
import { writer } from './write.ts'

/** PostgreSQL; tested on 17 and 18. */
export const postgres: Engine = {
  name: 'postgres',
  capabilities: { transactionalDdl: true, namedConflicts: true, schemas: true },
  dialect,
  connect,
  catalog: session => catalog(postgresSession(session)),
  shape,
  describe: (session, query) => describe(postgresSession(session), query),
  raw,
  cell,
  rawAnswer,
  writer,
  keeping,
  plans,
  health,
  scripts,
  resets,
  lending,
  sessions,
  reorder,
}

async function connect(url: string, options: ConnectOptions): Promise<Session> {
  const { client, id } = await connected(url, options)
  return new PostgresSession(postgres, client, id, () => cancel(url, id))
}
