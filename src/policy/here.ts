import { readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { SpecError } from '../spec/errors.ts'
import { findRepository, slashed } from '../spec/files.ts'
import { POLICY_FILE, type Policy, readPolicy } from './policy.ts'

/**
 * The policy that stands in the working tree of a folder's repository; null where there is none. Throws SpecErrors for one that is wrong,
 * and SpecError where `file` is named and is not there.
 */
export async function policyHere(folder: string, file = POLICY_FILE): Promise<Policy | null> {
  const root = (await findRepository(folder)) ?? folder
  const text = await readFile(join(root, file), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null
    throw error
  })
  if (text !== null) return readPolicy(text, slashed(relative(folder, join(root, file))))
  if (file === POLICY_FILE) return null
  throw noSuchPolicy(file)
}

export const noSuchPolicy = (file: string): SpecError =>
  new SpecError(`there is no policy ${file}`, {
    fix: `Name a file of the repository, from its root; or leave the input out for ${POLICY_FILE}.`,
  })
