const KEPT_MONTHS = 12;

/** The first day whose contacts still have their details: older ones are only counted (domain 8b). */
export function keptSince(today = new Date()): string {
  const first = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - KEPT_MONTHS, 1));
  const lastOfMonth = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(today.getUTCDate(), lastOfMonth));
  return first.toISOString().slice(0, 10);
}

export type Details = 'kept' | 'partly' | 'forgotten';

/** What of a month, `YYYY-MM`, is still known beyond its numbers. */
export function detailsOf(month: string, since: string): Details {
  if (month > since.slice(0, 7)) return 'kept';
  if (month < since.slice(0, 7)) return 'forgotten';
  return since.endsWith('-01') ? 'kept' : 'partly';
}
