import type { Schedule, TickName } from '@homeward/jobs';

/**
 * Everything that ticks, and how often. A tick finds in the database what is due; it decides nothing itself.
 * @param nightZone where it must be night for what runs once a night
 */
export function schedulesIn(nightZone: string): Readonly<Record<TickName, Schedule>> {
  return {
    'beat-heart': { everyMs: 5_000 },
    'relay-outbox': { everyMs: 500 },
    'reconcile-outbox': { everyMs: 60_000 },
    'link-audit-events': { everyMs: 5_000 },
    'sign-audit-heads': { dailyAt: '02:15', zone: nightZone },
    'forget-finished-work': { dailyAt: '02:45', zone: nightZone },
    'forget-expired-sign-ins': { everyMs: 60 * 60_000 },
    'forget-idempotency-answers': { everyMs: 60 * 60_000 },
    'forget-expired-drafts': { everyMs: 60 * 60_000 },
    'lapse-transfers': { everyMs: 10 * 60_000 },
    'sweep-attachments': { everyMs: 60 * 60_000 },
    'count-old-contacts': { dailyAt: '03:15', zone: nightZone },
    'forget-complaint-words': { dailyAt: '03:25', zone: nightZone },
    'forget-referrals': { dailyAt: '03:20', zone: nightZone },
    'mind-birthdays': { everyMs: 60 * 60_000 },
    'end-receptions': { everyMs: 10 * 60_000 },
    'mind-service-referrals': { everyMs: 60 * 60_000 },
    'watch-missing-children': { everyMs: 5 * 60_000 },
    'mind-advance-notices': { everyMs: 5 * 60_000 },
    'raise-hourly-reminders': { everyMs: 5 * 60_000 },
    'raise-daily-reminders': { everyMs: 60 * 60_000 },
    'write-digests': { everyMs: 5 * 60_000 },
    // Each office's day ends at another hour, and a child who was not heard of waits for no night.
    'mind-follow-ups': { everyMs: 30 * 60_000 },
    'forget-caseloads': { everyMs: 10 * 60_000 },
    'count-figures-ahead': { everyMs: 10 * 60_000 },
  };
}
