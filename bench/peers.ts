import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { engines } from '../src/engine/index.ts'
import { answer } from '../src/server/docker-command.ts'
import { TABLE } from './data.ts'
import { type Ran, run, version } from './program.ts'
import type { Side, Sides } from './sides.ts'

/** What another tool needs to move the same rows into the same empty table. */
export interface Ground {
  sides: Sides
  /** The rows as a file. */
  data: string
  /** For files of its own. */
  folder: string
  signal: AbortSignal
}

/** Another tool. */
export interface Peer {
  name: string
  /** How it is run on this ground, and which one it is; or why it cannot be. */
  on(ground: Ground): Promise<{ run: () => Promise<Ran>; is: string } | { missing: string }>
}

/** https://pgloader.readthedocs.io/en/latest/ref/mysql.html; with the defaults of its own, but into the table that is there. */
export const pgloader: Peer = {
  name: 'pgloader',
  async on({ sides, folder, signal }) {
    const is = await version('pgloader', signal)
    if (is === null) return { missing: 'pgloader is not installed here' }
    const script = `load database from ${sides.source.url} into ${sides.target.url.replace('postgres:', 'postgresql:')}
with data only, no truncate
alter schema 'bench' rename to 'public';`
    return {
      is,
      async run() {
        // The URLs stand in a file of our folder, not in arguments.
        const file = join(folder, `pgloader-${randomBytes(4).toString('hex')}.load`)
        const { writeFile, rm } = await import('node:fs/promises')
        await writeFile(file, script, { mode: 0o600 })
        try {
          return await run('pgloader', ['--root-dir', folder, file], { signal })
        } finally {
          await rm(file)
        }
      },
    }
  },
}

/** A ready file, and nothing read from anywhere: the limit. */
export const copyOfFile: Peer = {
  name: 'psql \\copy',
  async on({ sides: { target }, data, signal }) {
    const is = await version('psql', signal)
    if (is !== null) {
      const { host, user, database, variables } = libpq(target, target.url)
      return {
        is,
        run: () =>
          run('psql', ['-qX', ...host, '-U', user, '-d', database, '-c', copyFrom(data)], {
            environment: variables,
            signal,
          }),
      }
    }
    const inside = '/tmp/rows'
    return {
      is: 'the psql of the target’s own container',
      async run() {
        await answer(['cp', data, `${target.container}:${inside}`])
        return inContainer(
          target,
          `psql -qXU postgres -d bench -c "${copyFrom(inside)}"`,
          {},
          signal,
        )
      },
    }
  },
}

const copyFrom = (file: string): string => `\\copy ${TABLE} from '${file}'`

function libpq(side: Side, url: string) {
  const { hostname, port, username, pathname } = new URL(url)
  return {
    host: ['-h', hostname, '-p', port],
    user: username,
    database: pathname.slice(1),
    variables: { PGPASSWORD: side.password },
  }
}

/** Both ends in the target's container, so that no row passes Docker's own pipes. */
export const pgDump: Peer = {
  name: 'pg_dump --data-only | psql',
  async on({ sides: { source, target }, signal }) {
    return {
      is: 'of the target’s own container',
      run: () =>
        inContainer(
          target,
          `pg_dump -h ${source.address} -U postgres --data-only -t ${TABLE} bench | psql -qXU postgres -d bench -v ON_ERROR_STOP=1`,
          { PGPASSWORD: source.password },
          signal,
        ),
    }
  },
}

export const mysqldump: Peer = {
  name: 'mysqldump | mysql',
  async on({ sides: { source, target }, signal }) {
    return {
      is: 'of the target’s own container',
      run: () =>
        inContainer(
          target,
          `mysqldump -h ${source.address} -u root --no-create-info --no-tablespaces --single-transaction bench ${TABLE} | MYSQL_PWD=$TARGET_PWD mysql -u root bench`,
          { MYSQL_PWD: source.password, TARGET_PWD: target.password },
          signal,
        ),
    }
  },
}

const inContainer = (
  side: Side,
  command: string,
  variables: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<Ran> => {
  const names = Object.keys(variables).flatMap(name => ['-e', name])
  return run(
    'docker',
    ['exec', ...names, side.container, 'bash', '-c', `set -o pipefail; ${command}`],
    { environment: variables, signal },
  )
}

/** Whether the target holds as many rows as were asked for: a tool that loses some has not won. */
export async function arrived(side: Side, rows: number): Promise<void> {
  await using session = await engines[side.engine].connect(side.url, { name: 'bench' })
  const [[found] = []] = await session.query(`select count(*) from ${TABLE}`)
  if (Number(found) !== rows) throw new Error(`${found} rows of ${rows} arrived`)
}
