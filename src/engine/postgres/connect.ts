import pg from 'pg'
import { type ConnectOptions, DatabaseError } from '../engine.ts'
import { CONNECTION_REFUSED, databaseError } from './errors.ts'

/**
 * What a session is pinned to, whatever server, database or role say. `row_security`: off makes a policy that would
 * hide rows an error. `client_connection_check_interval`: a backend notices that we were killed while it computes.
 */
const PINNED = {
  TimeZone: 'UTC',
  client_encoding: 'UTF8',
  DateStyle: 'ISO, YMD',
  IntervalStyle: 'iso_8601',
  extra_float_digits: '1',
  bytea_output: 'hex',
  xmloption: 'content',
  standard_conforming_strings: 'on',
  transform_null_equals: 'off',
  array_nulls: 'on',
  quote_all_identifiers: 'off',
  client_min_messages: 'warning',
  lc_monetary: 'C',
  row_security: 'off',
  default_transaction_isolation: 'read committed',
  idle_in_transaction_session_timeout: '0',
  client_connection_check_interval: '2s',
}

/** Opens a connection and pins it; `id`: its backend's process. Throws DatabaseError, `lost` where no server answered. */
export async function connected(
  url: string,
  options: ConnectOptions,
): Promise<{ client: pg.Client; id: string }> {
  options.signal?.throwIfAborted()
  const client = new pg.Client({
    connectionString: url,
    application_name: applicationName(options.name),
    keepAlive: true,
    types: { getTypeParser: () => (text: string) => text },
  })
  // Without a listener, a connection that breaks while idle would end the process; the next statement reports it.
  client.on('error', () => {})
  const abort = () => client.connection.stream.destroy()
  options.signal?.addEventListener('abort', abort, { once: true })
  client.once('end', () => options.signal?.removeEventListener('abort', abort))
  try {
    await client.connect()
  } catch (error) {
    abort()
    throw refused(error)
  }
  try {
    await client.query(pinning(options.statementTimeout ?? 0))
    const { rows } = await client.query<[string]>({
      text: 'select pg_backend_pid()',
      rowMode: 'array',
    })
    return { client, id: rows[0]?.[0] ?? '' }
  } catch (error) {
    await client.end()
    throw databaseError(error)
  }
}

/** Has the server give up what another session of the same user is doing; that it has ended by itself is no error. */
export async function cancel(url: string, id: string): Promise<void> {
  const { client } = await connected(url, { name: 'rehearse/cancel' })
  try {
    await client.query('select pg_cancel_backend($1::int4)', [id])
  } finally {
    await client.end()
  }
}

/** PostgreSQL keeps 63 bytes of it, and `?` for what is not printable ASCII. */
const applicationName = (name: string): string => name.slice(0, 63)

/** One statement; settings that this version does not know are left out, and those that only a superuser may make. */
function pinning(statementTimeout: number): string {
  const settings = { ...PINNED, statement_timeout: `${Math.ceil(statementTimeout * 1000)}` }
  const rows = Object.entries(settings).map(([name, value]) => `('${name}', '${value}')`)
  return `
    select set_config(setting.name, setting.value, false)
    from (values ${rows.join(', ')}) as setting(name, value)
    -- Not by pg_settings, which works out all of its four hundred rows.
    where current_setting(setting.name, true) is not null
    union all
    -- Values in messages are found by their quotation marks, which differ by language.
    select set_config('lc_messages', 'C', false) where current_setting('is_superuser') = 'on'`
}

function refused(error: unknown): DatabaseError {
  if (error instanceof pg.DatabaseError) return databaseError(error)
  const words = error instanceof Error ? error.message || error.name : String(error)
  return new DatabaseError(`no PostgreSQL server answers: ${words}`, {
    code: CONNECTION_REFUSED,
    lost: true,
    cause: error,
  })
}
