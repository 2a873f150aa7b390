import { join } from 'node:path'
import { type Binaries, copyBinaries, isWhole } from './embedded-binaries.ts'
import type { Folder } from './folder.ts'
import { inSomeFolder } from './install.ts'
import { type Installation, serverEnvironment } from './local-programs.ts'
import { postgresPrograms } from './postgres-programs.ts'
import { versionSaid } from './program-version.ts'
import type { ServerRequest } from './provider.ts'
import type { User } from './user.ts'

/**
 * Finds a temporary folder in which the binaries run: where they lie, if their links are whole and the user can
 * reach them, else as a copy (their place may be under a home that is closed to others). Throws ServerError.
 */
export const installEmbedded = (
  request: ServerRequest,
  binaries: Binaries,
  user: User | null,
): Promise<Installation> =>
  inSomeFolder('embedded', request, user, async folder => {
    if (isWhole(binaries)) {
      try {
        return await attempt(join(binaries.folder, 'native'), folder, user, request)
      } catch {
        request.signal?.throwIfAborted()
      }
    }
    const copy = join(folder.path, 'native')
    copyBinaries(binaries, copy)
    return await attempt(copy, folder, user, request)
  })

async function attempt(
  native: string,
  folder: Folder,
  user: User | null,
  { signal }: ServerRequest,
): Promise<Installation> {
  const [bin, lib] = [join(native, 'bin'), join(native, 'lib')]
  const { version } = await versionSaid(join(bin, 'postgres'), {
    environment: serverEnvironment(lib),
    folder: folder.data,
    user,
    signal,
  })
  return { folder, version, user, programs: postgresPrograms(bin, version, lib) }
}
