import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import type { SpecialService } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, demand, personOf, staleVersion, type Actor } from '@homeward/platform';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { holdMember, refuseFutureDays, type HeldMember } from '../data/held-member.ts';
import { settingsOn } from '../data/settings.ts';
import type { FitnessFinding } from '../domain/fitness-finding.ts';
import { assessmentProblems, lastDayOf } from '../domain/fitness-rules.ts';
import { refusal, refuseIfWrong } from '../domain/papers.errors.ts';

export interface AssessFitnessInput extends FitnessFinding {
  readonly memberId: string;
  /** The version of the ordinary answer, as read. */
  readonly version: number;
  readonly services: readonly SpecialService[];
}

/**
 * Writes what the medical officer found, sealed; and beside it the one line an airline needs. What everybody sees says
 * whether, until when and with which services, and nothing from which the finding could be read.
 */
@Injectable()
export class AssessFitnessAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `record.not-found`, `record.version-stale`, `permission.missing`, `fitness.*`, `papers.day-wrong` */
  async execute(actor: Actor, caseId: string, input: AssessFitnessInput): Promise<{ id: string; version: number }> {
    return this.transactions.run(actor, async (tx) => {
      const member = await holdMember(tx, this.clock, caseId, input.memberId);
      demand(actor, 'fitness.record', member.officeId);
      refuseFutureDays({ assessedOn: input.assessedOn }, member.today);
      const settings = await settingsOn(tx, input.assessedOn);
      refuseIfWrong(
        'fitness.wrong',
        'The assessment cannot be recorded so.',
        assessmentProblems(input, member.today, settings),
      );
      await this.answer(tx, actor, member, input, lastDayOf(input, settings));
      const id = randomUUID();
      await this.seal(tx, actor, member, id, input);
      return { id, version: input.version + 1 };
    });
  }

  private async answer(
    tx: EntityManager,
    actor: Actor,
    member: HeldMember,
    { version, services, conditions, reviewOn, handOverTo }: AssessFitnessInput,
    until: string | null,
  ): Promise<void> {
    const [standing]: { id: string; version: number; answer: string; consented: boolean }[] = await tx.query(
      `select id, version, answer, consented_on is not null as consented from travel_fitness
        where member_id = $1 for no key update`,
      [member.id],
    );
    if (!standing?.consented)
      throw refusal('fitness.not-asked', 'Nobody is examined without having been asked.', {
        memberId: 'has not been asked yet; record that they agreed to be examined',
      });
    if (standing.version !== version) throw staleVersion('answer about travelling', version, standing.version);
    const answer = until === null ? 'may-not-travel' : 'may-travel';
    await tx.query(
      `update travel_fitness set answer = $2, until = $3, look_again_on = $4, services = $5, escort = $6,
              received_by_somebody = $7, answered_on = $8, answered_by = $9, version = version + 1
        where id = $1`,
      [
        ...[standing.id, answer, until, until === null ? reviewOn : null],
        ...[until === null ? [] : [...new Set(services)], until !== null && conditions.includes('escort')],
        ...[handOverTo !== null, member.today, personOf(actor)],
      ],
    );
    await this.audit.record(
      tx,
      actor,
      { action: 'answer-fitness', recordType: 'travel_fitness', recordId: standing.id, officeId: member.officeId },
      { answer: { before: standing.answer, after: answer }, until: { after: until } },
    );
  }

  /** What is sealed stays out of the trail: it would be a second place where it lies. */
  private async seal(
    tx: EntityManager,
    actor: Actor,
    member: HeldMember,
    id: string,
    told: AssessFitnessInput,
  ): Promise<void> {
    await tx.query(
      `insert into fitness_assessment (id, case_id, office_id, member_id, outcome, conditions, assessed_on, valid_until,
         review_on, physician, medif_reference, due_on, multiple, certificate_held, medication, medication_days,
         vaccinations, summary, hand_over_to, hand_over_contact, author_id, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22)`,
      [
        ...[id, member.caseId, member.officeId, member.id, told.outcome, [...new Set(told.conditions)]],
        ...[told.assessedOn, told.validUntil, told.reviewOn, told.physician, told.medifReference],
        ...[told.pregnancy?.dueOn ?? null, told.pregnancy?.multiple ?? null, told.pregnancy?.certificateHeld ?? null],
        ...[told.medication, told.medicationDays, told.vaccinations, told.summary, told.handOverTo],
        ...[told.handOverContact, personOf(actor), this.clock.now()],
      ],
    );
    await this.audit.record(tx, actor, {
      ...{ action: 'assess-fitness', recordType: 'fitness_assessment', recordId: id, officeId: member.officeId },
    });
  }
}
