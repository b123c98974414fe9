import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { lockCase, zoneOfOffice } from '@homeward/case';
import type { MemberStage } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, demand, notFound, personOf, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { earlierRulesOf } from '../data/earlier-rules.ts';
import { checkClaimWithdrawal } from '../domain/claim-withdrawal.ts';

export interface WithdrawAsylumClaimInput {
  readonly memberId: string;
  /** The day it was sent, in the office's zone. */
  readonly sentOn: string;
  /** The programme's published rule that asks for it before the departure. */
  readonly ruleId?: string | null | undefined;
  readonly legalAdviceOfferedOn?: string | null | undefined;
  readonly toldWhatIsLost?: boolean | null | undefined;
}

/** Records that the withdrawal of an asylum claim was sent, which is refused while the person may still stay. */
@Injectable()
export class WithdrawAsylumClaimAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `record.not-found`, `permission.missing`, `asylum-claim.*` */
  async execute(actor: Actor, caseId: string, input: WithdrawAsylumClaimInput): Promise<{ id: string }> {
    return this.transactions.run(actor, async (tx) => {
      const officeId = await lockCase(tx, caseId);
      demand(actor, 'declaration.record', officeId);
      const member = await findMember(tx, caseId, input.memberId);
      if (!member) throw notFound('member of this case', { memberId: 'must be of this case' });
      const today = this.clock.today(await zoneOfOffice(tx, officeId));
      const { dated, undated } = await earlierRulesOf(tx, caseId);
      const rule = dated.find(({ id }) => id === input.ruleId) ?? null;
      checkClaimWithdrawal({ ...input, ...member, rule, ruled: dated.length > 0, undated, today });
      const id = randomUUID();
      const { sentOn, legalAdviceOfferedOn, toldWhatIsLost } = input;
      await tx.query(
        `insert into asylum_claim_withdrawal (id, case_id, office_id, member_id, sent_on, rule_programme, rule_source,
           rule_valid_from, legal_advice_offered_on, told_what_is_lost, recorded_by, created_at, rule_version_id)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
        [
          ...[id, caseId, officeId, input.memberId, sentOn],
          ...[rule?.programme ?? null, rule?.source ?? null, rule?.validFrom ?? null],
          ...[
            legalAdviceOfferedOn ?? null,
            toldWhatIsLost === true,
            personOf(actor),
            this.clock.now(),
            rule?.id ?? null,
          ],
        ],
      );
      await this.audit.record(
        tx,
        actor,
        { action: 'withdraw-asylum-claim', recordType: 'asylum_claim_withdrawal', recordId: id, officeId },
        { sentOn: { after: sentOn }, rule: { after: rule?.source ?? null } },
      );
      return { id };
    });
  }
}

async function findMember(
  tx: EntityManager,
  caseId: string,
  memberId: string,
): Promise<{ stage: MemberStage; sentBefore: boolean } | null> {
  const rows: { stage: MemberStage; sentBefore: boolean }[] = await tx.query(
    `select m.stage, exists (select 1 from asylum_claim_withdrawal w where w.member_id = m.id) as "sentBefore"
       from case_member m where m.id = $1 and m.case_id = $2`,
    [memberId, caseId],
  );
  return rows[0] ?? null;
}
