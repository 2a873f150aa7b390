/** What a backslash command of psql comes to here. */
export type Command =
  /** Runs the statement before it. */
  | { does: 'send' }
  | { does: 'statement'; sql: string }
  /** `beside`: relative to the script's folder in any case (`\ir`). */
  | { does: 'include'; file: string }
  | { does: 'connect'; database: string }
  | { does: 'quit' }
  | { does: 'nothing'; why: string }
  | { does: 'refuse'; why: string; fix: string }

const OUTPUT = 'it is about psql’s own output'

/**
 * Commands by name (https://www.postgresql.org/docs/18/app-psql.html). What only psql's user sees is passed over; what
 * changes which statements run, or what they say, is done or refused.
 */
export function command(text: string): Command {
  const [, name = '', rest = ''] = /^(\S+)\s*([\s\S]*)$/.exec(text) ?? []
  const args = argumentsOf(rest)
  switch (name) {
    case 'g':
    case 'gx':
    case 'crosstabview':
    case 'G':
      return { does: 'send' }
    case 'i':
    case 'include':
    case 'ir':
    case 'include_relative':
      return { does: 'include', file: args[0] ?? '' }
    case 'c':
    case 'connect':
      return connect(args)
    case 'encoding':
      return args[0] === undefined
        ? { does: 'nothing', why: OUTPUT }
        : { does: 'statement', sql: `set client_encoding to '${args[0].replaceAll("'", "''")}'` }
    case 'q':
    case 'quit':
      return { does: 'quit' }
    case 'set':
      return set(args)
    case 'restrict':
    case 'unrestrict':
      return {
        does: 'nothing',
        why: 'it guards psql’s backslash commands, and no program runs here',
      }
    case '.':
      return { does: 'nothing', why: 'no COPY is open here' }
    case 'copy':
      return refuse(
        'reads a file of psql’s machine',
        'List the file under data: { table: …, file: … }.',
      )
    case '!':
    case 'prompt':
    case 'password':
    case 'lo_import':
    case 'cd':
    case 'e':
    case 'edit':
      return refuse(
        'needs a person, a shell or a file of psql’s machine',
        'Take it out, or use { run: … } for this file.',
      )
    case 'if':
    case 'elif':
    case 'else':
    case 'endif':
    case 'gset':
    case 'gexec':
    case 'watch':
    case ';':
    case 'bind':
    case 'bind_named':
    case 'parse':
      return refuse(
        'makes psql compute which statements run',
        'Write the statements out, or use { run: psql … }.',
      )
    default:
      return /^(echo|qecho|warn|pset|timing|x|a|t|f|H|T|C|o|out|p|print|r|reset|s|w|write|d\S*|l\+?|list|z|errverbose|gdesc|h|help|\?|copyright|conninfo|unset|setenv|getenv|sf\+?|sv\+?)$/.test(
        name,
      )
        ? { does: 'nothing', why: OUTPUT }
        : refuse('is not known here', 'Take it out, or use { run: psql … } for this file.')
  }
}

const refuse = (why: string, fix: string): Command => ({ does: 'refuse', why, fix })

/** `\connect db`, or a connection string with a dbname, as pg_dump writes it for names that are not plain. */
function connect(args: string[]): Command {
  const words = args.filter(word => !word.startsWith('-reuse-previous'))
  const first = words[0] ?? '-'
  const named = /(?:^|\s)dbname\s*=\s*('(?:[^'\\]|\\.)*'|\S+)/.exec(first)?.[1]
  const database = named?.replace(/^'|'$/g, '').replace(/\\(.)/g, '$1') ?? first
  if (database === '-') return { does: 'nothing', why: 'the user stays who it is' }
  if (/^postgres(ql)?:\/\//.test(first) || /(^|\s)(host|port)\s*=/.test(first)) {
    return refuse('leads to another server', 'Take it out: every file loads into its own side.')
  }
  return { does: 'connect', database }
}

/** Variables that psql itself listens to: none changes what a statement says. */
const OWN_VARIABLES =
  /^(AUTOCOMMIT|COMP_KEYWORD_CASE|ECHO|ECHO_HIDDEN|FETCH_COUNT|HIDE_TABLEAM|HIDE_TOAST_COMPRESSION|HISTCONTROL|HISTFILE|HISTSIZE|IGNOREEOF|ON_ERROR_ROLLBACK|ON_ERROR_STOP|PROMPT[123]|QUIET|SHOW_ALL_RESULTS|SHOW_CONTEXT|SINGLELINE|SINGLESTEP|VERBOSITY|WATCH_INTERVAL)$/

function set([name, value]: string[]): Command {
  if (name === 'AUTOCOMMIT' && /^(off|0|false|no)$/i.test(value ?? '')) {
    return refuse('switches autocommit off', 'Write begin; and commit; instead.')
  }
  if (name === undefined || OWN_VARIABLES.test(name)) return { does: 'nothing', why: OUTPUT }
  return refuse(
    'sets a variable of psql, and variables are not filled in here',
    `Write its value where :${name} stands.`,
  )
}

/** Words, with psql's quotes taken off. */
function argumentsOf(text: string): string[] {
  const words = text.matchAll(/(?:'(?:[^'\\]|''|\\.)*'|"(?:[^"]|"")*"|[^\s'"])+/g)
  return [...words].map(([word]) =>
    word.replace(
      /'((?:[^'\\]|''|\\.)*)'|"((?:[^"]|"")*)"/g,
      (_, single?: string, double?: string) =>
        single !== undefined
          ? single.replaceAll("''", "'").replace(/\\(.)/g, '$1')
          : (double ?? '').replaceAll('""', '"'),
    ),
  )
}
