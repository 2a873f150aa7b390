/** Whether what counts until a day (`2026-01-31`; none: for ever) counts no more `today`: it counts until the end of its last day, UTC. */
export const isOver = ({ until }: { until?: string | undefined }, today: string): boolean =>
  until !== undefined && until < today
