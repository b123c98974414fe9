import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { Transactions } from '@homeward/database';
import { Clock, demand, may, personOf, staleVersion, type Actor } from '@homeward/platform';
import { randomUUID } from 'node:crypto';
import { holdMember, refuseFutureDays } from '../data/held-member.ts';
import { refusal, refuseIfWrong } from '../domain/papers.errors.ts';

export interface AskFitnessInput {
  readonly memberId: string;
  readonly answer: 'requested' | 'not-required';
  /** The day the person agreed to be examined. */
  readonly consentedOn?: string | null | undefined;
  /** The version of what stands, as read; 0 when nothing does. */
  readonly version: number;
}

/**
 * Asks the medical officer whether somebody may travel, once they agreed to be examined; or says that nobody need be
 * asked, which only a medical officer says of somebody who needs more care.
 */
@Injectable()
export class AskFitnessAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `record.not-found`, `record.version-stale`, `permission.missing`, `fitness.*`, `papers.day-wrong` */
  async execute(actor: Actor, caseId: string, input: AskFitnessInput): Promise<{ id: string; version: number }> {
    const { answer, consentedOn = null, version } = input;
    return this.transactions.run(actor, async (tx) => {
      const member = await holdMember(tx, this.clock, caseId, input.memberId);
      demand(actor, 'fitness.ask', member.officeId);
      refuseFutureDays({ consentedOn }, member.today);
      const asks = answer === 'requested';
      refuseIfWrong('fitness.wrong', 'This cannot be asked so.', {
        ...(asks && !consentedOn ? { consentedOn: 'is missing: nobody is examined without having agreed' } : {}),
        ...(!asks && consentedOn ? { consentedOn: 'belongs to an examination; leave it out' } : {}),
      });
      if (!asks && member.careLevel !== 'standard' && !may(actor, 'fitness.record', member.officeId))
        throw refusal('fitness.care-needed', 'Of somebody who needs more care, only the medical officer says so.', {
          answer: 'must be "requested": ask the medical officer',
        });
      const [standing]: { id: string; version: number; answer: string }[] = await tx.query(
        `select id, version, answer from travel_fitness where member_id = $1 for no key update`,
        [member.id],
      );
      if ((standing?.version ?? 0) !== version)
        throw staleVersion('answer about travelling', version, standing?.version ?? 0);
      const id = standing?.id ?? randomUUID();
      await tx.query(
        `insert into travel_fitness (id, case_id, office_id, member_id, answer, consented_on, asked_on, asked_by, services,
           escort, received_by_somebody, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, '{}', false, false, $9)
         on conflict (member_id) do update set answer = $5, consented_on = $6, asked_on = $7, asked_by = $8,
           answered_on = null, answered_by = null, until = null, look_again_on = null, services = '{}', escort = false,
           version = travel_fitness.version + 1`,
        [
          ...[id, caseId, member.officeId, member.id, answer, consentedOn, member.today, personOf(actor)],
          this.clock.now(),
        ],
      );
      await this.audit.record(
        tx,
        actor,
        { action: 'ask-fitness', recordType: 'travel_fitness', recordId: id, officeId: member.officeId },
        { answer: { before: standing?.answer ?? null, after: answer }, consentedOn: { after: consentedOn } },
      );
      return { id, version: version + 1 };
    });
  }
}
