import type { Schedule, TickName } from '@homeward/jobs';

/** Nights are counted where the installation's offices are. */
const NIGHT_ZONE = 'Europe/Brussels';

/** Everything that ticks, and how often. A tick finds in the database what is due; it decides nothing itself. */
export const SCHEDULES: Readonly<Record<TickName, Schedule>> = {
  'beat-heart': { everyMs: 5_000 },
  'relay-outbox': { everyMs: 500 },
  'reconcile-outbox': { everyMs: 60_000 },
  'link-audit-events': { everyMs: 5_000 },
  'sign-audit-heads': { dailyAt: '02:15', zone: NIGHT_ZONE },
  'forget-expired-sign-ins': { everyMs: 60 * 60_000 },
  'forget-idempotency-answers': { everyMs: 60 * 60_000 },
};
