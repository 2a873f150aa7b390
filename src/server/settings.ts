import type { EngineName } from '../engine/engine.ts'
import { ServerError } from '../spec/errors.ts'
import type { ServerRequest } from './provider.ts'

type Settings = Readonly<Record<string, string>>

/**
 * The server's command line: a sandbox's own settings, and the spec's on top of them, which win.
 * Throws ServerError for a setting that is no name, or that is ours to choose (ports, folders).
 */
export function serverFlags(request: ServerRequest): string[] {
  const { flags, ours } = STYLE[request.engine]
  for (const name of Object.keys(request.settings)) {
    if (!/^[a-z_][\w.-]*$/i.test(name)) throw refused(request, name, 'is not the name of a setting')
    if (ours.has(plain(name))) {
      throw refused(request, name, 'is chosen by the rehearsal, which runs several servers at once')
    }
  }
  return flags(request.settings)
}

/** The settings of the spec that a server's log speaks of, as the spec writes them. */
export function settingsNamedIn(log: string, settings: Settings): string[] {
  const words = new Set((log.toLowerCase().match(/[a-z_][\w.-]*/g) ?? []).map(plain))
  return Object.keys(settings).filter(name => words.has(plain(name)))
}

interface Style {
  flags(settings: Settings): string[]
  /** Settings that no spec may choose. */
  ours: ReadonlySet<string>
}

/**
 * Only what a killed server process still keeps may be given up: what is in the kernel's hands is safe
 * from SIGKILL, what is in the process' memory is not (so synchronous_commit and
 * innodb_flush_log_at_trx_commit=0 are left alone).
 *
 * full_page_writes stays on: Linux may stop a buffered 8 kB write between two pages when SIGKILL comes
 * (generic_perform_write looks for fatal signals), and only the page in the WAL mends that.
 * InnoDB's doublewrite buffer may go, because O_DIRECT hands a page over in one piece.
 *
 * Errors of sessions stay out of PostgreSQL's log, for they quote rows.
 */
const POSTGRES_SANDBOX: Settings = {
  fsync: 'off',
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
}

const INNODB_SANDBOX: Settings = {
  innodb_flush_log_at_trx_commit: '2',
  innodb_doublewrite: '0',
  innodb_flush_method: 'O_DIRECT',
  sync_binlog: '0',
  skip_name_resolve: '1',
  local_infile: '1',
  // Rows leave in pieces of this size: with the default of 16 KiB half of a reading is spent on handing them on.
  net_buffer_length: '1048576',
}

const POSTGRES: Style = {
  flags: settings =>
    entries(POSTGRES_SANDBOX, settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ours: new Set([
    'config_file',
    'data_directory',
    'external_pid_file',
    'hba_file',
    'ident_file',
    'listen_addresses',
    'port',
    'unix_socket_directories',
  ]),
}

const INNODB: Style = {
  flags(settings) {
    const given = entries(INNODB_SANDBOX, settings).map(([name, value]) => `--${name}=${value}`)
    // Who sets anything of the binary log wants it as production has it.
    const binlog = Object.keys(settings).some(name =>
      /^(log_bin|binlog_|gtid_|enforce_gtid)/.test(plain(name)),
    )
    return binlog ? given : ['--skip-log-bin', ...given]
  },
  ours: new Set([
    'basedir',
    'bind_address',
    'datadir',
    'defaults_file',
    'networking',
    'pid_file',
    'port',
    'socket',
    'user',
  ]),
}

const STYLE: Readonly<Record<EngineName, Style>> = {
  postgres: POSTGRES,
  mysql: INNODB,
  mariadb: INNODB,
}

/** The sandbox's settings that the spec does not set, then the spec's. */
function entries(sandbox: Settings, settings: Settings): [string, string][] {
  const set = new Set(Object.keys(settings).map(plain))
  return [
    ...Object.entries(sandbox).filter(([name]) => !set.has(plain(name))),
    ...Object.entries(settings),
  ]
}

/** `Skip-Log-Bin`, `log_bin` → `log_bin`: how servers fold a setting's name. */
const plain = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('-', '_')
    .replace(/^(loose_|skip_|enable_|disable_)+/, '')

const refused = (request: ServerRequest, name: string, why: string): ServerError =>
  new ServerError(`settings of the ${request.side}: ${JSON.stringify(name)} ${why}`, {
    tried: `to start ${request.engine}:${request.version}`,
    fix: `Take ${JSON.stringify(name)} out of the ${request.side}’s settings.`,
  })
