import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { CASE_WORKFLOW, SEALED_DECIDERS, type ClosureOutcome, type MemberStage } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { demand, may, notFound, type Actor } from '@homeward/platform';
import { MattersToDecide, type MatterToDecide } from './matters-to-decide.ts';

export interface ClosableMember {
  readonly memberId: string;
  readonly stage: MemberStage;
  readonly onHold: boolean;
  /** Something is open that only the protection officer, or the medical one, may see and decide about. */
  readonly askProtection: boolean;
}

export interface ShownMatter extends Omit<MatterToDecide, 'permission'> {
  /** Whether the reader may decide about it. */
  readonly mayDecide: boolean;
}

export interface Closure {
  readonly memberId: string;
  readonly outcome: ClosureOutcome;
  readonly reasonCode: string;
  readonly closedOn: string;
  readonly explored: string | null;
  readonly closedBy: string | null;
}

export interface ClosureView {
  readonly officeId: string;
  readonly version: number;
  /** Who could be closed now, by their stage. */
  readonly members: readonly ClosableMember[];
  readonly matters: readonly ShownMatter[];
  /** How it was closed, the latest first; those taken back are not told. */
  readonly closures: readonly Closure[];
}

const CLOSURES_SQL = `
  select k.member_id as "memberId", k.outcome, k.reason_code as "reasonCode", to_char(k.closed_on, 'YYYY-MM-DD') as "closedOn",
         k.explored, (select u.display_name from app_user u where u.id = k.closed_by) as "closedBy"
    from case_closure k where k.case_id = $1 and k.taken_back_at is null order by k.closed_at desc, k.member_id`;

/** What is still open in a case, room by room, and how it was closed before. */
@Injectable()
export class ClosureQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly matters: MattersToDecide,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `record.not-found`, `permission.missing` */
  async execute(actor: Actor, caseId: string): Promise<ClosureView> {
    demand(actor, 'case.read');
    return this.transactions.run(actor, async (tx) => {
      const [file]: { officeId: string; version: number }[] = await tx.query(
        `select office_id as "officeId", version from "case" where id = $1`,
        [caseId],
      );
      if (!file) throw notFound('case');
      const { officeId, version } = file;
      const members: Omit<ClosableMember, 'askProtection'>[] = await tx.query(
        `select id as "memberId", stage, hold_reason is not null as "onHold" from case_member
          where case_id = $1 and stage = any ($2::text[]) order by principal desc, id`,
        [caseId, CASE_WORKFLOW.close.from],
      );
      const ids = members.map(({ memberId }) => memberId);
      const found = await this.matters.find(tx, caseId, ids);
      const sealed = await this.matters.sealed(tx, ids);
      const closures: Closure[] = await tx.query(CLOSURES_SQL, [caseId]);
      await this.audit.record(tx, actor, {
        ...{ action: 'read-closure', recordType: 'case', recordId: caseId, officeId },
      });
      return {
        ...{ officeId, version, closures },
        members: members.map((member) => ({ ...member, askProtection: sealed.includes(member.memberId) })),
        matters: found.map(({ permission, ...matter }) => ({
          ...matter,
          mayDecide:
            !matter.settleFirst &&
            may(actor, matter.matterClass === 'ordinary' ? permission : SEALED_DECIDERS[matter.matterClass], officeId),
        })),
      };
    });
  }
}
