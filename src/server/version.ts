import type { EngineName } from '../engine/engine.ts'
import { ServerError } from '../spec/errors.ts'
import type { ServerRequest } from './provider.ts'

/** MariaDB says so in its version, since it speaks MySQL's protocol. */
const IS: Readonly<Record<EngineName, (said: string) => boolean>> = {
  postgres: () => true,
  mysql: said => !/mariadb/i.test(said),
  mariadb: said => /mariadb/i.test(said),
}

/** True where what a server says of its version is that engine's. */
export const isEngine = (engine: EngineName, said: string): boolean => IS[engine](said)

/** The numbers of a version as a server says it: `18.1 (Debian 18.1-1)` → `18.1`, `11.8.3-MariaDB` → `11.8.3`. */
export const numbers = (said: string): string => /\d+(\.\d+)*/.exec(said)?.[0] ?? said

/** True where a version is the one that was asked for, or a later part of it: 18.1 is 18, 9.70 is not 9.7. */
export const isVersion = (version: string, wanted: string): boolean =>
  `${version}.`.startsWith(`${wanted}.`)

/** The server's version, once it is sure that it is the one that the spec asks for. Throws ServerError. */
export function checkVersion(request: ServerRequest, said: string, from: string): string {
  const version = numbers(said)
  if (isEngine(request.engine, said) && isVersion(version, request.version)) return version
  throw new ServerError(
    `the ${request.side} asks for ${request.engine}:${request.version}, and ${from} is ${said}`,
    {
      tried: `to start ${from}`,
      fix: `Make \`engine:\` and \`image:\` of the ${request.side} agree.`,
    },
  )
}
