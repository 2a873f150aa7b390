/**
 * Commands that the client knows at a statement's beginning, without a delimiter:
 * https://dev.mysql.com/doc/refman/9.7/en/mysql-commands.html
 */
const COMMANDS =
  /^(charset|clear|connect|delimiter|edit|ego|exit|go|help|nopager|notee|nowarning|pager|print|prompt|quit|rehash|resetconnection|source|status|system|tee|use|warnings)$/

/** Words that begin a command of the client where a statement could begin. */
export const isCommand = (word: string): boolean => COMMANDS.test(word.toLowerCase())

/** The same commands as a backslash and a letter. */
export const SHORT: Record<string, string> = {
  '!': 'system',
  '.': 'source',
  '#': 'rehash',
  C: 'charset',
  P: 'pager',
  R: 'prompt',
  T: 'tee',
  W: 'warnings',
  c: 'clear',
  d: 'delimiter',
  e: 'edit',
  h: 'help',
  n: 'nopager',
  p: 'print',
  q: 'quit',
  r: 'connect',
  s: 'status',
  t: 'notee',
  u: 'use',
  w: 'nowarning',
  x: 'resetconnection',
}
