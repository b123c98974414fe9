import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { COUNSELLING_ANSWERS, type CounsellingAnswers, type TravelDocumentKind } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, demand, personOf, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { ConsularSteps } from '../data/consular-steps.ts';
import { holdMember, refuseFutureDays, type HeldMember } from '../data/held-member.ts';
import { mustBeToldFirst } from '../domain/consular-moves.ts';
import { refusal, refuseIfWrong } from '../domain/papers.errors.ts';

export interface OpenConsularRequestInput {
  readonly memberId: string;
  readonly consulateId: string;
  readonly documentKind: TravelDocumentKind;
  /** Whether the consulate is first asked whether it knows the person as its national. */
  readonly begins: 'identification-asked' | 'document-asked';
  readonly consentId: string;
  /** The words the person agreed to, as they were shown. */
  readonly textShown: string;
  readonly textLanguage: string;
  /** The day somebody who asked for asylum was told what it means that their country learns of them. */
  readonly asylumToldOn?: string | null | undefined;
  readonly askedOn: string;
}

/**
 * Turns to a consulate for somebody. Until they have decided, agreed to the exact text and, in an asylum procedure, been
 * told what it means, this is shut: their country would learn where they are.
 */
@Injectable()
export class OpenConsularRequestAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly steps: ConsularSteps,
    @Inject(COUNSELLING_ANSWERS) private readonly answers: CounsellingAnswers<EntityManager, Actor>,
  ) {}

  /** @throws DomainError `record.not-found`, `permission.missing`, `consular-request.*`, `sharing.*`, `papers.day-wrong` */
  async execute(
    actor: Actor,
    caseId: string,
    input: OpenConsularRequestInput,
  ): Promise<{ id: string; version: number }> {
    return this.transactions.run(actor, async (tx) => {
      const member = await holdMember(tx, this.clock, caseId, input.memberId);
      demand(actor, 'consular-step.record', member.officeId);
      const { askedOn, asylumToldOn = null } = input;
      refuseFutureDays({ askedOn, asylumToldOn }, member.today);
      await this.demandOpen(tx, member, input);
      const consulate = await this.steps.consulateFor(tx, input.consulateId, askedOn);
      const id = randomUUID();
      const added: unknown[] = await tx.query(
        `insert into consular_request (id, case_id, office_id, member_id, consulate_id, document_kind, state, consent_id,
           text_shown, text_language, asylum_told_on, asked_on, recorded_by, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) on conflict do nothing returning id`,
        [
          ...[id, caseId, member.officeId, member.id, consulate.id, input.documentKind, input.begins, input.consentId],
          ...[input.textShown, input.textLanguage, asylumToldOn, askedOn, personOf(actor), this.clock.now()],
        ],
      );
      if (added.length === 0)
        throw refusal('consular-request.open-already', 'A request of this person is under way.', {
          memberId: 'has a request under way; record its next step, or stop it first',
        });
      await this.audit.record(
        tx,
        actor,
        { action: 'open-consular-request', recordType: 'consular_request', recordId: id, officeId: member.officeId },
        {
          ...{ consulateId: { after: consulate.id }, documentKind: { after: input.documentKind } },
          ...{ consentId: { after: input.consentId }, askedOn: { after: askedOn } },
        },
      );
      const request = { id, memberId: member.id, caseId, officeId: member.officeId, consentId: input.consentId };
      await this.steps.add(
        tx,
        actor,
        { ...request, consulateName: consulate.name },
        {
          ...{ what: input.begins, happenedOn: askedOn, attended: ['caseworker'] },
        },
      );
      return { id, version: 1 };
    });
  }

  private async demandOpen(tx: EntityManager, member: HeldMember, input: OpenConsularRequestInput): Promise<void> {
    const decided = await this.answers.decided(tx, member.caseId, [member.id], input.askedOn);
    if (decided.length === 0)
      throw refusal('consular-request.shut', 'No consulate hears of somebody before they have decided.', {
        memberId: 'has no declaration that stood on that day; the declaration comes first',
      });
    const [status]: { value: string | null }[] = await tx.query(
      `select value #>> '{}' as value from member_fact where member_id = $1 and fact = 'legalStatus'
        order by established_on desc, recorded_at desc limit 1`,
      [member.id],
    );
    const told = input.asylumToldOn ?? null;
    if (told === null && mustBeToldFirst(status?.value ?? null))
      throw refusal('consular-request.shut', 'The person must first be told what it means.', {
        asylumToldOn: 'is missing: say on which day they were told what it means that their country learns of them',
      });
    const language: unknown[] = await tx.query(`select 1 from language where code = $1`, [input.textLanguage]);
    refuseIfWrong('consular-request.shut', 'The text was not shown before.', {
      ...(told !== null && told > input.askedOn ? { asylumToldOn: 'must not lie after the day of the request' } : {}),
      ...(language.length === 0 ? { textLanguage: 'is no known language; take one from the list' } : {}),
    });
  }
}
