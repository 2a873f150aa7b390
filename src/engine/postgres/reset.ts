import { randomBytes } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { DatabaseError } from '../engine.ts'
import { keptName } from '../lending.ts'
import type { Kept, Resets } from '../reset.ts'
import { connected } from './connect.ts'
import { databaseError } from './errors.ts'
import { name, text } from './quote.ts'

/** A template beside the database, copied by the server itself: 100 ms for a few thousand rows, most of them ahead of time. */
export const resets: Resets = {
  async keep(url, options = {}) {
    const database = databaseOf(url)
    const server = new Server(url, options.signal)
    const copy = keptName(database, randomBytes(6).toString('hex'))
    await server.work(async run => {
      await endOurs(run, database)
      await run(`create database ${name(copy)} template ${name(database)}`)
      // Nobody else gets in, so that it can always be copied.
      await run(`alter database ${name(copy)} allow_connections false`)
    })
    const settings = await server.work(run => statements(run, database))
    const [bytes] = await server.work(run => run(`select pg_database_size(${text(copy)})`))
    const spares = Number(bytes) > SPARE_BYTES ? null : new Spares(server, database, copy)
    return {
      movedTo: now => server.movedTo(now),
      async restore() {
        const spare = (await spares?.take()) ?? null
        await server.work(async run => {
          await run(`drop database if exists ${name(database)} with (force)`)
          if (spare === null) await run(`create database ${name(database)} template ${name(copy)}`)
          else await run(`alter database ${name(spare)} rename to ${name(database)}`)
          for (const setting of settings) await run(setting)
        })
        spares?.begin()
      },
      async [Symbol.asyncDispose]() {
        await spares?.[Symbol.asyncDispose]()
        await server.work(run => run(`drop database if exists ${name(copy)} with (force)`))
      },
    } satisfies Kept
  },

  async inZone(url, zone) {
    const database = name(databaseOf(url))
    const server = new Server(url, undefined)
    await server.work(run => run(`alter database ${database} set timezone = ${text(zone)}`))
    return {
      async [Symbol.asyncDispose]() {
        await server.work(run => run(`alter database ${database} reset timezone`))
      },
    }
  },
}

/** A copy's size up to which one more of it is made ahead of time: that takes as much room again. */
const SPARE_BYTES = 256 * 1024 * 1024

/** The database as the next restore wants it, made while the rehearsal before it works: who has gone back once goes back again. */
class Spares implements AsyncDisposable {
  readonly #server: Server
  readonly #database: string
  readonly #copy: string
  #next: Promise<string | null> = Promise.resolve(null)
  /** Those that may not have come to be, or not whole. */
  readonly #doubtful: string[] = []

  constructor(server: Server, database: string, copy: string) {
    this.#server = server
    this.#database = database
    this.#copy = copy
  }

  begin(): void {
    const spare = keptName(this.#database, randomBytes(6).toString('hex'))
    const made = this.#server.work(run =>
      run(`create database ${name(spare)} template ${name(this.#copy)}`),
    )
    this.#next = made.then(
      () => spare,
      () => {
        // Its server was killed, or is full: whoever restores next hears of it there.
        this.#doubtful.push(spare)
        return null
      },
    )
  }

  /** Null where there is none yet, or none could be made. */
  async take(): Promise<string | null> {
    const next = this.#next
    this.#next = Promise.resolve(null)
    return await next
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const last = await this.take()
    const left = [...this.#doubtful, ...(last === null ? [] : [last])]
    if (left.length === 0) return
    await this.#server.work(async run => {
      for (const spare of left) await run(`drop database if exists ${name(spare)} with (force)`)
    })
  }
}

const databaseOf = (url: string): string => decodeURIComponent(new URL(url).pathname.slice(1))

/** Another database of the same server. */
function beside(url: string): string {
  const other = new URL(url)
  other.pathname = other.pathname === '/postgres' ? '/template1' : '/postgres'
  return other.href
}

/** Runs a statement; the first column of its answer. */
type Run = (sql: string) => Promise<string[]>

/** Sessions on another database of the same server, each for one piece of work: a connection that rests would be one to end. */
class Server {
  #url: string
  readonly #signal: AbortSignal | undefined

  constructor(url: string, signal: AbortSignal | undefined) {
    this.#url = beside(url)
    this.#signal = signal
  }

  movedTo(url: string): void {
    this.#url = beside(url)
  }

  async work<T>(work: (run: Run) => Promise<T>): Promise<T> {
    const { client } = await connected(this.#url, {
      name: 'rehearse/reset',
      ...(this.#signal && { signal: this.#signal }),
    })
    try {
      return await work(async sql => {
        const { rows } = await client.query<[string | null]>({ text: sql, rowMode: 'array' })
        return rows.flatMap(([first]) => first ?? [])
      })
    } catch (error) {
      throw databaseError(error)
    } finally {
      await client.end()
    }
  }
}

/** A process of the server ends a moment after its client has gone: ours are told to go, and waited for. */
async function endOurs(run: Run, database: string): Promise<void> {
  const PATIENCE = 5_000
  const until = performance.now() + PATIENCE
  const on = `from pg_stat_activity where datname = ${text(database)} and backend_type = 'client backend'`
  await run(`select pg_terminate_backend(pid) ${on} and application_name like 'rehearse/%'`)
  for (;;) {
    const left = await run(`select coalesce(nullif(application_name, ''), usename) ${on}`)
    if (left.length === 0) return
    if (performance.now() > until) {
      throw new DatabaseError(
        `the database ${database} cannot be copied while others are connected to it: ${[...new Set(left)].join(', ')}`,
        { code: OBJECT_IN_USE },
      )
    }
    await wait(10)
  }
}

const OBJECT_IN_USE = '55006'

/**
 * What `create database … template` leaves behind, as statements: settings, owner, rights, limit, comment.
 * https://www.postgresql.org/docs/current/manage-ag-templatedbs.html
 */
const statements = (run: Run, database: string): Promise<string[]> =>
  run(`
with d as (select * from pg_database where datname = ${text(database)})
select format('alter %s set %s %s', place, split_part(setting, '=', 1), case
  -- These hold lists, which stand in the catalog as they are to be written.
  when split_part(setting, '=', 1) in (${LISTS.map(text).join(', ')}) and value <> '' then 'to ' || value
  else 'to ' || quote_literal(value) end)
from d join pg_db_role_setting s on s.setdatabase = d.oid
cross join lateral (select case when s.setrole = 0 then format('database %I', datname)
  else format('role %I in database %I', pg_get_userbyid(s.setrole), datname) end as place) p
cross join lateral unnest(setconfig) setting
cross join lateral (select substr(setting, strpos(setting, '=') + 1) as value) v
union all select format('alter database %I owner to %I', datname, pg_get_userbyid(datdba)) from d
union all select format('alter database %I connection limit %s', datname, datconnlimit) from d where datconnlimit <> -1
union all select format('comment on database %I is %L', datname, shobj_description(oid, 'pg_database')) from d
  where shobj_description(oid, 'pg_database') is not null
union all select format('revoke all on database %I from public, %I', datname, pg_get_userbyid(datdba)) from d
  where datacl is not null
union all select format('grant %s on database %I to %s%s', privilege_type, datname,
  case when grantee = 0 then 'public' else format('%I', pg_get_userbyid(grantee)) end,
  case when is_grantable then ' with grant option' else '' end)
from d cross join lateral aclexplode(datacl) a`)

/** https://www.postgresql.org/docs/current/runtime-config.html: settings of the kind GUC_LIST_QUOTE. */
const LISTS = [
  'local_preload_libraries',
  'search_path',
  'session_preload_libraries',
  'shared_preload_libraries',
  'temp_tablespaces',
  'unix_socket_directories',
]
