import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { pipeline, type Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { SpecError } from '../spec/errors.ts'

const NEWLINE = 0x0a
/** Bytes that are read at once. */
const CHUNK = 256 * 1024

/** Chunks of a file's bytes, unpacked where it is gzip. Throws SpecError where it is missing, cut short or no gzip. */
export async function* fileBytes(
  file: string,
  shown: string,
  chunk = CHUNK,
): AsyncGenerator<Buffer> {
  const packed = await isPacked(file, shown)
  const raw = createReadStream(file, { highWaterMark: chunk })
  // A failure of either stream comes out of the iteration below.
  const stream: Readable = packed
    ? pipeline(raw, createGunzip({ chunkSize: CHUNK }), () => {})
    : raw
  try {
    for await (const chunk of stream) yield chunk as Buffer
  } catch (error) {
    throw readError(error, shown)
  } finally {
    stream.destroy()
    raw.destroy()
  }
}

/**
 * A window over a file's bytes that moves forward only, so that a file of any size is read in bounded memory:
 * one statement and one chunk. Offsets into `data` stay valid while the window grows and change only by `compact`.
 */
export class FileBytes implements AsyncDisposable {
  readonly shown: string
  /** The window; what is in it is valid until the next `compact` or `more`. */
  data: Buffer = Buffer.alloc(0)
  /** First byte of `data` that was not taken, and the end of what was read. */
  start = 0
  end = 0
  /** 1-based line of the byte at `start`, and its column in bytes. */
  line = 1
  column = 1
  /** Nothing comes after `end`. */
  ended = false
  readonly #chunks: AsyncGenerator<Buffer>

  private constructor(file: string, shown: string, chunk: number | undefined) {
    this.shown = shown
    this.#chunks = fileBytes(file, shown, chunk)
  }

  /** Opens a file of text and passes its byte order mark. Throws SpecError where it is missing, damaged or UTF-16. */
  static async open(file: string, shown: string, chunk?: number): Promise<FileBytes> {
    const bytes = new FileBytes(file, shown, chunk)
    while (bytes.end < 3 && (await bytes.more()));
    const mark = bytes.data.subarray(0, Math.min(bytes.end, 3)).toString('hex')
    if (mark === 'efbbbf') bytes.start = 3
    else if (mark.startsWith('fffe') || mark.startsWith('feff')) {
      await bytes[Symbol.asyncDispose]()
      throw new SpecError(`${shown} is UTF-16, which no database client reads`, {
        place: { file: shown, line: 1, column: 1 },
        fix: 'Save it as UTF-8.',
      })
    }
    return bytes
  }

  /** Reads another chunk; false where the file has ended. */
  async more(): Promise<boolean> {
    if (this.ended) return false
    const next = await this.#chunks.next()
    if (next.done) {
      this.ended = true
      return false
    }
    const chunk = next.value
    if (this.end + chunk.length > this.data.length) {
      const grown = Buffer.allocUnsafe(
        Math.max(this.end + chunk.length, this.data.length * 2, 1 << 20),
      )
      this.data.copy(grown, 0, 0, this.end)
      this.data = grown
    }
    chunk.copy(this.data, this.end)
    this.end += chunk.length
    return true
  }

  /** Passes the bytes before `to`; offsets stay valid. */
  take(to: number): void {
    const { line, column } = this.placeOf(to)
    this.line = line
    this.column = column
    this.start = to
  }

  /** Line and column of a byte at or behind `start`. */
  placeOf(at: number): { line: number; column: number } {
    const lines = newlines(this.data, this.start, at)
    if (lines === 0) return { line: this.line, column: this.column + at - this.start }
    return { line: this.line + lines, column: at - this.data.lastIndexOf(NEWLINE, at - 1) }
  }

  /** Makes room where much was passed: offsets, and slices of `data`, are stale afterwards. */
  compact(): void {
    if (this.start === this.end) {
      this.start = 0
      this.end = 0
    } else if (this.start > this.data.length / 2) {
      this.data.copyWithin(0, this.start, this.end)
      this.end -= this.start
      this.start = 0
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#chunks.return(undefined)
  }
}

/** How many lines end between two offsets. */
export function newlines(data: Buffer, from: number, to: number): number {
  let count = 0
  for (
    let at = data.indexOf(NEWLINE, from);
    at !== -1 && at < to;
    at = data.indexOf(NEWLINE, at + 1)
  )
    count++
  return count
}

/** Where a byte stands between two offsets, or -1. */
export function byteAt(data: Buffer, byte: number, from: number, end: number): number {
  const at = data.indexOf(byte, from)
  return at === -1 || at >= end ? -1 : at
}

async function isPacked(file: string, shown: string): Promise<boolean> {
  try {
    const handle = await open(file)
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0)
      const packed = bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b
      if (file.endsWith('.gz') && !packed) {
        throw new SpecError(`${shown} is called .gz and is no gzip file`, {
          place: { file: shown, line: 1, column: 1 },
          fix: 'Pack it with gzip, or take .gz off its name.',
        })
      }
      return packed
    } finally {
      await handle.close()
    }
  } catch (error) {
    throw readError(error, shown)
  }
}

function readError(error: unknown, shown: string): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error
  const place = { file: shown, line: 1, column: 1 }
  switch (error.code) {
    case 'ENOENT':
      return new SpecError(`there is no file ${shown}`, {
        fix: 'Correct the path, or add the file.',
        cause: error,
      })
    case 'EISDIR':
      return new SpecError(`${shown} is a folder, and a file is needed here`, {
        fix: 'Name a file in it.',
        cause: error,
      })
    case 'EACCES':
      return new SpecError(`${shown} may not be read`, {
        fix: 'Give the file read permission.',
        cause: error,
      })
    case 'Z_BUF_ERROR':
      return new SpecError(`${shown} is cut short: its gzip data ends too early`, {
        place,
        fix: 'Write the file again.',
        cause: error,
      })
    case 'Z_DATA_ERROR':
      return new SpecError(`${shown} is damaged: ${error.message}`, {
        place,
        fix: 'Write the file again.',
        cause: error,
      })
    default:
      return error
  }
}
