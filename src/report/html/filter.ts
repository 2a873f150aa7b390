import { type Markup, markup } from '../markup.ts'

/**
 * What narrows a list: words, and kinds to tick. It stands in the section of what it narrows, whose items have `data-kind`, and whose groups
 * `data-group`; the page’s script shows it.
 */
export const filter = (
  what: string,
  kinds: readonly { kind: string; label: string; count: number }[],
): Markup =>
  markup`<form class="filter" data-filter hidden>
<label class="words"><span>Find</span><input type="search" name="words" autocomplete="off" spellcheck="false" aria-keyshortcuts="/"></label>
<fieldset><legend class="heard">Show</legend>${kinds.map(
    ({ kind, label, count }) =>
      markup`<label><input type="checkbox" name="kind" value="${kind}" checked>${label} <span class="count">${count}</span></label>`,
  )}</fieldset>
<button type="reset">Show all</button>
<output aria-live="polite" data-of="${what}"></output>
</form>
`
