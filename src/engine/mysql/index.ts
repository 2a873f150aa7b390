import type { Engine } from '../engine.ts'
import { catalog } from './catalog.ts'
import { connected } from './connect.ts'
import { describe } from './describe.ts'
import { dialect } from './dialect.ts'
import { type Flavour, MARIADB, MYSQL } from './flavour.ts'
import { health } from './health.ts'
import { keeping } from './keeping.ts'
import { lending } from './lending.ts'
import { plans } from './plans.ts'
import { raw } from './raw.ts'
import { rawAnswer } from './raw-answer.ts'
import { reorder } from './reorder.ts'
import { resets } from './reset.ts'
import { scripts } from './script.ts'
import { mysqlSession } from './session.ts'
import { sessions } from './sessions.ts'
import { shape } from './shape.ts'
import { writer } from './write.ts'

const engine = (flavour: Flavour): Engine => {
  const self: Engine = {
    name: flavour.name,
    capabilities: { transactionalDdl: false, namedConflicts: false, schemas: false },
    dialect: dialect(flavour),
    connect: (url, options) => connected(self, flavour, url, options),
    catalog: (session, also) => catalog(mysqlSession(session), also),
    shape: (session, also) => shape(mysqlSession(session), also),
    describe: (session, query) => describe(mysqlSession(session), query),
    raw,
    cell: raw,
    rawAnswer,
    writer,
    keeping,
    plans: plans(flavour),
    health,
    scripts,
    lending,
    sessions,
    reorder,
    resets: resets((url, options) => connected(self, flavour, url, options)),
  }
  return self
}

/** MySQL, from version 8.0 on. */
export const mysql: Engine = engine(MYSQL)

/** MariaDB, from version 10.6 on. */
export const mariadb: Engine = engine(MARIADB)
