export interface TickRule {
  /**
   * Where it runs: in every worker (safe side by side), or in one at a time, held by an advisory lock and remembered in
   * PostgreSQL, so that two workers or a restart do not run it twice in its period.
   */
  readonly runs: 'in-every-worker' | 'in-one-worker';
}

/** Everything that happens by the clock. What ticks how often stands in the worker's schedules. */
export const TICKS = {
  'beat-heart': { runs: 'in-every-worker' },
  'relay-outbox': { runs: 'in-every-worker' },
  'reconcile-outbox': { runs: 'in-one-worker' },
  'link-audit-events': { runs: 'in-one-worker' },
  'sign-audit-heads': { runs: 'in-one-worker' },
  'forget-expired-sign-ins': { runs: 'in-one-worker' },
  'forget-finished-work': { runs: 'in-one-worker' },
  'forget-idempotency-answers': { runs: 'in-one-worker' },
  'forget-expired-drafts': { runs: 'in-one-worker' },
  'lapse-transfers': { runs: 'in-one-worker' },
  'sweep-attachments': { runs: 'in-one-worker' },
  'count-old-contacts': { runs: 'in-one-worker' },
  'forget-complaint-words': { runs: 'in-one-worker' },
  'forget-referrals': { runs: 'in-one-worker' },
  'mind-birthdays': { runs: 'in-one-worker' },
  'end-receptions': { runs: 'in-one-worker' },
  'mind-service-referrals': { runs: 'in-one-worker' },
  'watch-missing-children': { runs: 'in-one-worker' },
  'mind-advance-notices': { runs: 'in-one-worker' },
  'raise-hourly-reminders': { runs: 'in-one-worker' },
  'raise-daily-reminders': { runs: 'in-one-worker' },
  'write-digests': { runs: 'in-one-worker' },
  'mind-follow-ups': { runs: 'in-one-worker' },
  'forget-caseloads': { runs: 'in-one-worker' },
  'count-figures-ahead': { runs: 'in-one-worker' },
} as const satisfies Readonly<Record<string, TickRule>>;

export type TickName = keyof typeof TICKS;

/** Every so many milliseconds, or once a day at a time of day in a zone; a day missed is made up at the next start. */
export type Schedule =
  { readonly everyMs: number } | { readonly dailyAt: `${number}:${number}`; readonly zone: string };
