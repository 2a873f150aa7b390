/**
 * The text protocol's cells: a length, then that many bytes.
 * https://dev.mysql.com/doc/dev/mysql-server/latest/page_protocol_basic_dt_integers.html
 */
export const NULL_CELL = 0xfb

/** How many bytes stand before the cell's own, by the first byte of its length. */
export const lengthBytes = (first: number): number =>
  first < 0xfb ? 1 : first === 0xfc ? 3 : first === 0xfd ? 4 : 9

/** The length that starts at `at` with a byte of more than 0xfb. */
export function longLength(buffer: Buffer, at: number): number {
  const first = buffer[at]
  if (first === 0xfc) return buffer.readUInt16LE(at + 1)
  if (first === 0xfd) return buffer.readUIntLE(at + 1, 3)
  return buffer.readUInt32LE(at + 1) + buffer.readUInt32LE(at + 5) * 2 ** 32
}
