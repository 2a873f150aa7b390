import type { Folder } from './folder.ts'
import type { ServerRequest } from './provider.ts'
import type { User } from './user.ts'

/** An engine's programs on this machine: how they fill a data folder, and how they serve it. */
export interface Programs {
  /** A server knows nothing of our environment: no tokens, no PG* variables; its zone is UTC, as in a container. */
  environment: NodeJS.ProcessEnv
  /** What stands in `Site.secret` until the server answers. */
  secret(password: string): string
  /** Fills the data folder. Throws ServerError. */
  initialize(site: Site): Promise<void>
  serve(site: Site, port: number): { program: string; args: string[] }
  /** How it is told to end; SIGKILL follows where it does not. */
  stop: NodeJS.Signals
  /** What is still to be done once it answers for the first time. */
  settle(site: Site, url: string): Promise<void>
}

/** Where a server is to live, and as whom. */
export interface Site {
  request: ServerRequest
  folder: Folder
  /** Whom to run the programs as; null: as ourselves. */
  user: User | null
  /** A file that only that user can read. */
  secret: string
  /** The settings, as the server's command line has them. */
  flags: readonly string[]
}

/** Programs that were seen to run, and a folder that their user was seen to reach. */
export interface Installation {
  folder: Folder
  version: string
  user: User | null
  programs: Programs
}

/** The whole environment of a server's programs; `libraries`: where theirs are, if not in the usual places. */
export const serverEnvironment = (libraries?: string): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH ?? '/usr/bin:/bin',
  ...(libraries !== undefined && { LD_LIBRARY_PATH: libraries }),
  LC_ALL: 'C',
  TZ: 'UTC',
})
