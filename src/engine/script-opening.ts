/** How much of a statement is looked at to tell what it is. */
const LOOKED_AT = 4000
const SHOWN = 80

/** The statement's first words, white space single, leading and inner comments gone: what it is told by. */
export function opening(sql: Buffer): string {
  return sql
    .toString('utf8', 0, LOOKED_AT)
    .replace(/\/\*(?![!M])[\s\S]*?\*\/|--[^\n]*/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

const HOLDS_NO_ROW =
  /^(\/\*M?!\d* ?)?(create|alter|drop|comment|grant|revoke|set|reset|use|lock|unlock|rename|truncate|begin|start|commit|analyze|vacuum)\b/i
const MAY_HOLD_A_SECRET =
  /\b(role|user|group|server|subscription|password|identified|authorization)\b/i

/** True for statements that define and never hold values of rows. */
export const definesOnly = (opening: string): boolean => HOLDS_NO_ROW.test(opening)

/** What of a statement may be shown: 80 characters of a definition; of any other its verb. */
export function excerpt(opening: string): string {
  if (definesOnly(opening) && !MAY_HOLD_A_SECRET.test(opening)) {
    return opening.length > SHOWN ? `${opening.slice(0, SHOWN)}…` : opening
  }
  const verb =
    /^\W*(insert(?: \w+)? into [^\s(]+|update [^\s(]+|delete from [^\s(]+|replace into [^\s(]+|copy [^\s(]+|(?:create|alter|drop) \w+|\w+)/i
  return `${verb.exec(opening)?.[1] ?? 'statement'} …`
}
