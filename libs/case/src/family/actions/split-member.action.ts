import { Injectable } from '@nestjs/common';
import { Transactions } from '@homeward/database';
import { Clock, DomainError, personOf, type Actor } from '@homeward/platform';
import { getOffice } from '@homeward/beneficiary';
import type { MemberStage } from '@homeward/contracts';
import type { EntityManager } from 'typeorm';
import { lockCase } from '../../data/lock-case.ts';
import { demandNotOffered } from '../../transfers/data/transfer.rows.ts';
import type { CaseErrorCode } from '../../domain/case.errors.ts';
import { MemberStages } from '../../workflow/member-stages.ts';
import { WorkflowRunner } from '../../workflow/workflow-runner.ts';
import { CaseFiles } from './case-files.ts';

export interface SplitMemberInput {
  readonly caseId: string;
  readonly version: number;
  readonly memberIds: readonly string[];
  /** Whose case the new one is. */
  readonly principalId: string;
  /** Whose case the old one is from now on; needed when its principal leaves. */
  readonly remainingPrincipalId?: string | null | undefined;
  readonly reason: string;
}

export interface SplitCase {
  readonly id: string;
  readonly number: string;
  readonly version: number;
  readonly stage: MemberStage;
  /** The case that was left, as it stands now. */
  readonly left: { readonly id: string; readonly version: number; readonly stage: MemberStage };
}

interface Member {
  readonly id: string;
  readonly personId: string;
  readonly principal: boolean;
  /** Was entered twice, and goes with whom they double. */
  readonly isDouble: boolean;
}

/** Gives those who go their own way a case of their own; what was done with them goes with them, row by row. */
@Injectable()
export class SplitMemberAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly workflow: WorkflowRunner,
    private readonly stages: MemberStages,
    private readonly files: CaseFiles,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `case.split-unsuitable`, `record.version-stale` and what {@link WorkflowRunner.run} throws */
  async execute(actor: Actor, input: SplitMemberInput): Promise<SplitCase> {
    return this.transactions.run(actor, async (tx) => {
      const officeId = await lockCase(tx, input.caseId, input.version);
      await demandNotOffered(tx, input.caseId);
      const family: Member[] = await tx.query(
        `select id, person_id as "personId", principal, doubles_id is not null as "isDouble" from case_member
          where case_id = $1 order by id`,
        [input.caseId],
      );
      const remaining = checkSplit(family, input);
      const { caseId, memberIds, reason } = input;
      await this.workflow.run(tx, actor, { action: 'split-member', caseId, memberIds, reason });
      const [old]: [{ hostCountryCode: string; ownerId: string | null }] = await tx.query(
        `select host_country_code as "hostCountryCode", owner_id as "ownerId" from "case" where id = $1`,
        [caseId],
      );
      const { timeZone } = await getOffice(tx, officeId);
      const file = await this.files.write(tx, actor, { ...old, officeId, timeZone, stage: 'INQUIRY' });
      await this.moveMembers(tx, actor, { from: input.caseId, to: file.id }, input, remaining);
      const split = await this.stages.derive(tx, file.id);
      const left = await this.stages.derive(tx, caseId);
      return {
        ...{ id: file.id, number: file.number, version: split.version, stage: split.caseStage },
        left: { id: caseId, version: left.version, stage: left.caseStage },
      };
    });
  }

  private async moveMembers(
    tx: EntityManager,
    actor: Actor,
    cases: { readonly from: string; readonly to: string },
    input: SplitMemberInput,
    remainingPrincipal: string,
  ): Promise<void> {
    const { memberIds, principalId } = input;
    await tx.query(`update case_member set principal = false where case_id = $1 and principal`, [cases.from]);
    // Everything that is about a member follows by its foreign key: sessions, appointments, history.
    // Whoever was entered twice takes along what was recorded under the other entry.
    await tx.query(`update case_member set case_id = $2 where id = any ($1::uuid[]) or doubles_id = any ($1::uuid[])`, [
      memberIds,
      cases.to,
    ]);
    for (const id of [principalId, remainingPrincipal])
      await tx.query(
        `update case_member set principal = true, relation = 'principal', version = version + 1 where id = $1`,
        [id],
      );
    await tx.query(
      `insert into case_link (case_id, office_id, other_case_id, person_id, kind, actor_id, at)
       select side.here, m.office_id, side.there, m.person_id, side.kind, $4, $5
         from case_member m,
              (values ($2::uuid, $3::uuid, 'left-to'), ($3::uuid, $2::uuid, 'came-from')) as side (here, there, kind)
        where m.id = any ($1::uuid[])`,
      [memberIds, cases.from, cases.to, personOf(actor), this.clock.now()],
    );
    for (const caseId of [cases.from, cases.to]) await tellRelationsAnew(tx, caseId);
  }
}

/** @returns whose case the old one is from now on; @throws DomainError `case.split-unsuitable` */
function checkSplit(family: readonly Member[], input: SplitMemberInput): string {
  const leaving = new Set(input.memberIds);
  const staying = family.filter(({ id, isDouble }) => !isDouble && !leaving.has(id));
  const fields: Record<string, string> = {};
  if (leaving.size === 0) fields['memberIds'] = 'is empty; name who goes their own way';
  if (family.some(({ id, isDouble }) => isDouble && leaving.has(id)))
    fields['memberIds'] = 'names somebody who was entered twice; name whom they double';
  if (staying.length === 0) fields['memberIds'] = 'names the whole family; somebody must stay in this case';
  if (!leaving.has(input.principalId)) fields['principalId'] = 'must be one of those who go their own way';
  const standing = staying.find(({ principal }) => principal)?.id;
  const named = input.remainingPrincipalId ?? undefined;
  if (named && !staying.some(({ id }) => id === named))
    fields['remainingPrincipalId'] = 'must be one of those who stay in this case';
  if (!standing && !named) fields['remainingPrincipalId'] = 'is missing; the principal leaves, so name who is it now';
  if (Object.keys(fields).length > 0)
    throw new DomainError<CaseErrorCode>('case.split-unsuitable', 'The family cannot be parted like this.', { fields });
  return named ?? standing!;
}

/** A relation is told to the principal, and the principal is another one now: only known kinship is carried over. */
async function tellRelationsAnew(tx: EntityManager, caseId: string): Promise<void> {
  await tx.query(
    `update case_member m set relation = coalesce(
        (select case when r.kind = 'parent' and r.member_id = p.id then 'child'
                     when r.kind in ('parent', 'spouse', 'sibling') then r.kind end
           from member_relation r
          where (r.member_id = p.id and r.of_person_id = m.person_id)
             or (r.member_id = m.id and r.of_person_id = p.person_id)
          order by r.kind = 'parent' desc, r.kind limit 1), 'other-relative')
       from case_member p where p.case_id = m.case_id and p.principal and not m.principal and m.case_id = $1`,
    [caseId],
  );
}
