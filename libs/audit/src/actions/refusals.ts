import { Injectable } from '@nestjs/common';
import { Transactions } from '@homeward/database';
import { Clock, newContext, runInContext, type Actor } from '@homeward/platform';
import { AuditTrail } from './audit-trail.ts';

export interface RefusedAccess {
  /** What was asked, as the router knows it, such as `GET /api/cases/:id`; never an address as it was typed. */
  readonly route: string;
  /** The id asked for; null when the request named none. */
  readonly recordId: string | null;
  readonly correlationId: string;
}

/** Refusals of one person that are written apart in one minute; more of them are one event. */
export const REFUSALS_APART = 30;

export const REFUSAL = 'refusal';
const TOO_MANY = 'many';
const MINUTE_MS = 60_000;

/**
 * Leaves a trace of whoever asks for what is not theirs: trying one file after another is how a colleague looks for a
 * neighbour (GDPR, article 32; the field calls it unauthorised access to beneficiary data). The event stands in the
 * trail of the asker's own office, because whose record it would have been is exactly what the asker may not learn,
 * and a record that does not exist leaves the same event as one in another's care.
 *
 * The same refusal is written once a minute, and at most {@link REFUSALS_APART} different ones with one more event that
 * says there were many, so that nobody can fill the disk by asking.
 */
@Injectable()
export class Refusals {
  private minute = 0;
  private written = new Map<string, Set<string>>();

  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Writes the event, or nothing when it stands already or nobody has signed in. */
  async record(actor: Actor, refused: RefusedAccess): Promise<void> {
    if (actor.userId === null) return;
    const recordId = this.idToWrite(actor.userId, refused);
    if (recordId === null) return;
    // A context of its own: the refused request's idempotency key must not be spent on this transaction.
    await runInContext(newContext(actor, refused.correlationId), () =>
      this.transactions.run(actor, async (tx) => {
        const [user]: { officeId: string }[] = await tx.query(
          'select office_id as "officeId" from app_user where id = $1',
          [actor.userId],
        );
        await this.audit.record(tx, actor, {
          action: `refused ${refused.route}`,
          recordType: REFUSAL,
          recordId,
          officeId: user?.officeId ?? null,
        });
      }),
    );
  }

  private idToWrite(userId: string, { route, recordId }: RefusedAccess): string | null {
    const minute = Math.floor(this.clock.now().getTime() / MINUTE_MS);
    if (minute !== this.minute) {
      this.minute = minute;
      this.written = new Map();
    }
    const mine = this.written.get(userId) ?? new Set<string>();
    this.written.set(userId, mine);
    const refusal = `${route} ${recordId ?? ''}`;
    if (mine.has(refusal) || mine.size > REFUSALS_APART) return null;
    mine.add(refusal);
    return mine.size > REFUSALS_APART ? TOO_MANY : (recordId ?? 'none');
  }
}
