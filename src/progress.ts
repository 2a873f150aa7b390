import { styleText } from 'node:util'
import { createLogUpdate } from 'log-update'
import { count } from './check/figures.ts'
import type { Progress } from './gate/options.ts'
import { visible } from './report/markdown-text.ts'

/** Shows what goes on while a move is checked: live where there is a terminal, a plain log where there is none. */
export interface ProgressView {
  show(progress: Progress): void
  /** Clears what is live, so that the report can be printed. */
  end(): void
}

interface Row {
  what: 'moved' | 'compared'
  rows: number
  done: boolean
  since: number
}

export function progressView(stream: NodeJS.WriteStream): ProgressView {
  return stream.isTTY && process.env.CI === undefined ? liveView(stream) : plainView(stream)
}

/** One line a stage, and one a transfer or table when it is done. */
function plainView(stream: NodeJS.WriteStream): ProgressView {
  return {
    show(progress) {
      if (progress.kind === 'rows') {
        if (progress.done)
          stream.write(
            `  ${visible(progress.name)}: ${count(progress.rows)} rows ${progress.what}\n`,
          )
      } else {
        stream.write(`${visible(progress.text)}\n`)
      }
    },
    end() {},
  }
}

/** The stage at work on top, below it the rows of each transfer and table, redrawn at most ten times a second. */
function liveView(stream: NodeJS.WriteStream): ProgressView {
  const draw = createLogUpdate(stream, { showCursor: true })
  const rows = new Map<string, Row>()
  const active: string[] = []
  let drawn = 0
  const SHOWN = 12

  const redraw = (): void => {
    if (performance.now() - drawn < 100) return
    drawn = performance.now()
    const lines = [...rows].slice(-SHOWN).map(([name, row]) => {
      const seconds = (performance.now() - row.since) / 1000
      const rate = !row.done && seconds > 1 ? ` ${count(Math.round(row.rows / seconds))}/s` : ''
      const mark = row.done ? styleText('green', '✓') : styleText('cyan', '›')
      return `  ${mark} ${visible(name)} ${styleText('dim', `${count(row.rows)} rows ${row.what}${rate}`)}`
    })
    draw([styleText('bold', active.at(-1) ?? ''), ...lines].join('\n'))
  }
  const tick = setInterval(redraw, 200)
  tick.unref()

  return {
    show(progress) {
      if (progress.kind === 'rows') {
        const key = `${progress.name}`
        const before = rows.get(key)
        const since = before?.what === progress.what ? before.since : performance.now()
        rows.set(key, { what: progress.what, rows: progress.rows, done: progress.done, since })
      } else {
        active.push(visible(progress.text))
      }
      redraw()
    },
    end() {
      clearInterval(tick)
      if (active.length > 0) draw.clear()
    },
  }
}
