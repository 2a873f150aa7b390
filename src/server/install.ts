import { ServerError } from '../spec/errors.ts'
import {
  type Folder,
  type LocalProvider,
  makeFolder,
  removeFolder,
  temporaryFolders,
} from './folder.ts'
import type { Installation } from './local-programs.ts'
import type { ServerRequest } from './provider.ts'
import type { User } from './user.ts'

/**
 * The first temporary folder in which a server's programs run as that user. What is tried is what counts: `attempt` has them say their
 * version, by that user, in that folder. Throws ServerError with what went wrong in each place; what was made there is gone then.
 */
export async function inSomeFolder(
  provider: LocalProvider,
  request: ServerRequest,
  user: User | null,
  attempt: (folder: Folder) => Promise<Installation>,
): Promise<Installation> {
  const failures: string[] = []
  for (const within of temporaryFolders()) {
    request.signal?.throwIfAborted()
    const folder = makeFolder(within, provider, request, user)
    try {
      return await attempt(folder)
    } catch (error) {
      await removeFolder(folder.path)
      request.signal?.throwIfAborted()
      failures.push(`in ${within}: ${error instanceof Error ? error.message : error}`)
    }
  }
  const who = user ? ` as the user ${user.name}` : ''
  throw new ServerError(
    `the binaries of ${request.engine} do not run here${who}\n  ${failures.join('\n  ')}`,
    {
      tried: 'to ask them for their version',
      fix: 'Start a Docker Engine instead, or let TMPDIR name a folder from which programs may run.',
    },
  )
}
