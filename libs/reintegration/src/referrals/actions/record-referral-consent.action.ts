import { AuditTrail } from '@homeward/audit';
import { COUNSELLING_ANSWERS, type CounsellingAnswers, type ReferralConsentGiver } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, demand, personOf, type Actor } from '@homeward/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { holdReferral, type HeldReferral } from '../data/held-referral.ts';
import { demandMove } from '../domain/referral-moves.ts';
import { refuseIfWrong } from '../domain/referral.errors.ts';

export interface RecordReferralConsentInput {
  readonly version: number;
  /** `YYYY-MM-DD` in the office's zone. */
  readonly consentedOn: string;
  readonly givenBy: ReferralConsentGiver;
  /** In which the text was shown or read out. */
  readonly language: string;
  /** The words as they were shown. */
  readonly textShown: string;
}

/**
 * Writes down that the person agreed: on which day, in which language, to which exact words. For a child an adult who
 * answers for it agrees.
 */
@Injectable()
export class RecordReferralConsentAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    @Inject(COUNSELLING_ANSWERS) private readonly answers: CounsellingAnswers<EntityManager, Actor>,
  ) {}

  /** @throws DomainError `record.*`, `permission.missing`, `service-referral.*` */
  async execute(
    actor: Actor,
    referralId: string,
    input: RecordReferralConsentInput,
  ): Promise<{ id: string; version: number }> {
    return this.transactions.run(actor, async (tx) => {
      const referral = await holdReferral(tx, this.clock, { id: referralId, version: input.version });
      demand(actor, 'service-referral.make', referral.officeId);
      demandMove('consent', referral.state);
      await this.check(tx, referral, input);
      await tx.query(
        `update service_referral set state = 'consented', consented_on = $2, consent_given_by = $3,
                consent_language = $4, text_shown = $5, consent_recorded_by = $6, version = version + 1
          where id = $1`,
        [referralId, input.consentedOn, input.givenBy, input.language, input.textShown, personOf(actor)],
      );
      const about = { recordType: 'service_referral', recordId: referralId, officeId: referral.officeId };
      await this.audit.record(
        tx,
        actor,
        { action: 'consent-to-service-referral', ...about },
        { consentedOn: { after: input.consentedOn }, consentGivenBy: { after: input.givenBy } },
      );
      return { id: referralId, version: input.version + 1 };
    });
  }

  private async check(tx: EntityManager, referral: HeldReferral, input: RecordReferralConsentInput): Promise<void> {
    const { consentedOn, givenBy, language } = input;
    const known: unknown[] = await tx.query(`select 1 from language where code = $1`, [language]);
    const child = (await this.answers.children(tx, [referral.memberId], consentedOn)).length > 0;
    refuseIfWrong('service-referral.consent-wrong', 'The consent cannot be recorded so.', {
      ...(consentedOn > referral.today ? { consentedOn: 'lies in the future; write the day the person agreed' } : {}),
      ...(known.length === 0 ? { language: 'is no known language; take one from the list' } : {}),
      ...(child && givenBy !== 'guardian'
        ? { givenBy: 'must be the parent or guardian: this member is a child' }
        : !child && givenBy !== 'person'
          ? { givenBy: 'must be the person: nobody agrees for an adult' }
          : {}),
    });
  }
}
