/** How long before a limit those who book are warned (domain 6.5), the first warning first. */
export const WARNED_BEFORE = [
  { hours: 24, template: 'booking-limit-day' },
  { hours: 4, template: 'booking-limit-hours' },
] as const;

export type LimitNotice = (typeof WARNED_BEFORE)[number]['template'] | 'booking-limit-missed';

/** What is due to be told of a limit at an instant: all that was not told in time is told by the latest only. */
export function noticeDue(limit: Date, now: Date): LimitNotice | null {
  if (now >= limit) return 'booking-limit-missed';
  const due = WARNED_BEFORE.filter(({ hours }) => now.getTime() >= limit.getTime() - hours * 3_600_000);
  return due.at(-1)?.template ?? null;
}
