import { createHash } from 'node:crypto'

/** What may be shown of rows. */
export interface Privacy {
  showValues: boolean
  /** Made anew for every run: hashes of one run say nothing in another. */
  salt: string
}

/** The salted hash of a text: equal texts of one run have equal hashes, and those of another run say nothing. */
export const saltedHash = (text: string, privacy: Privacy): string =>
  createHash('sha256').update(privacy.salt).update('\0').update(text).digest('hex').slice(0, 8)

/** A row by its key, `id=7`; by the salted hash of each part where the key may not be shown. */
export const keyText = (
  columns: readonly string[],
  key: readonly (string | null)[],
  pii: boolean,
  privacy: Privacy,
): string =>
  key
    .map(
      (part, i) =>
        `${columns[i] ?? i + 1}=${part === null ? 'NULL' : pii ? `#${saltedHash(part, privacy)}` : part}`,
    )
    .join(', ')
