import { prose, visible } from '../markdown-text.ts'
import { marker, stateIn } from './state.ts'

/** The run that a stored text is of, as GitHub knows it. */
export interface RelayedRun {
  id: number
  attempt: number
  head: string
  conclusion: string | null
  url: string
}

/** GitHub takes 65,536 characters. */
const LONGEST = 65_000

/**
 * A comment that a run of a stranger's has stored, as it may be posted in our name: who made it is said on top, it claims nothing that an
 * approval could build on, and nothing in it pings, links out of the repository (`home`), loads or hides anything. Null where the text is
 * not of this run.
 */
export function relayed(text: string, run: RelayedRun, home: string): string | null {
  const state = stateIn(text)
  const ofRun = state?.head === run.head && state.run === run.id && state.attempt === run.attempt
  if (!ofRun) return null
  // Without moves: a verdict that anybody may have written is none, and the moves run again where a review asks for it.
  const top = marker({ head: run.head, run: run.id, attempt: run.attempt, of: 0, moves: [] })
  const said = `> This text was made by [the run](${run.url}) of a pull request whose token only reads, and its author could have written it. GitHub’s own word about the run: **${prose(run.conclusion ?? 'no conclusion')}**. Go by the required check.`
  const body = harmless(text.slice(text.indexOf('\n') + 1), home)
  return `${top}\n${said}\n\n${atMost(body, LONGEST - top.length - said.length)}`
}

/** An invisible space: what it stands in is read as text, and looks the same. */
const GAP = '\u200b'
const OURS = /^<!-- move-rehearsal:\w+ -->$/gm

function harmless(text: string, home: string): string {
  const plain = text
    .replace(OURS, '')
    .split(/(\n|\u200b)/)
    .map(part => (part === '\n' || part === GAP ? part : visible(part)))
    .join('')
  // Links into the repository stay: they are how a reader gets to the line.
  const link = `](${home}/`
  const [first = '', ...parts] = plain.split(link)
  const kept = parts.map(part => `${CLIMBS.test(part) ? defanged(link) : link}${defanged(part)}`)
  return [defanged(first), ...kept].join('')
}

/** An address that leaves the repository again by `..`. */
const CLIMBS = /^[^\s)]*(?:\.|%2e){2}/i

/** GitHub reads mentions and references after HTML and entities, so those go first. */
const defanged = (text: string): string =>
  text
    .replace(/<(?!(?:br|\/?details|\/?summary)>)(?=[a-z/!?])/gi, `<${GAP}`)
    .replace(/&(?=#0*64\b|#x0*40\b|commat)/gi, `&${GAP}`)
    .replaceAll('@', `@${GAP}`)
    .replace(/(?:(?<!&)#|&(?:#0*35|#x0*23|num);)(?=\d)/gi, `$&${GAP}`)
    .replaceAll('![', `!${GAP}[`)
    .replace(/\](?=[(:])/g, `]${GAP}`)
    .replaceAll('://', `:${GAP}//`)
    .replace(/www\./gi, found => `${found.slice(0, 3)}${GAP}.`)

/** Whole lines, from the top. */
const atMost = (text: string, longest: number): string =>
  text.length <= longest ? text : `${text.slice(0, text.lastIndexOf('\n', longest - 20))}\n\n…\n`
