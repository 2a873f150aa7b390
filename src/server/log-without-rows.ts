/**
 * A server's log without the statements that it quotes, for they hold rows: PostgreSQL names those of a session that took it down, whatever
 * its settings (log_min_error_statement has no level above PANIC), and InnoDB's report of a crash has the query that ran.
 * The log's own lines stay as they are; those of a statement that go on begin with a tab.
 */
export function logWithoutRows(log: string): string {
  const kept: string[] = []
  let quoting = false
  for (const line of log.split('\n')) {
    quoting = line.startsWith('\t') ? quoting || kept.length === 0 : QUOTES.test(line)
    if (!quoting) kept.push(line)
  }
  return kept.join('\n')
}

const QUOTES = /\b(STATEMENT|DETAIL|CONTEXT|QUERY): {2}|^Query \(\w+\): /
