import { Injectable } from '@nestjs/common';
import { getOffice, PersonRegistrar } from '@homeward/beneficiary';
import { CASE_WORKFLOW, type MemberStage } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { demand, DomainError, type Actor } from '@homeward/platform';
import { lockCase } from '../../data/lock-case.ts';
import { demandNotOffered } from '../../transfers/data/transfer.rows.ts';
import type { CaseErrorCode } from '../../domain/case.errors.ts';
import { checkJoining, type NewMemberInput } from '../domain/open-case-input.ts';
import { MemberStages } from '../../workflow/member-stages.ts';
import { WorkflowRunner } from '../../workflow/workflow-runner.ts';
import { CaseMembers } from './case-members.ts';

export interface JoinMemberInput extends NewMemberInput {
  readonly caseId: string;
  readonly version: number;
}

export interface JoinedMember {
  readonly id: string;
  readonly personId: string;
  readonly stage: MemberStage;
  readonly caseStage: MemberStage;
  readonly version: number;
}

/** Adds somebody to a family's case: a birth, a spouse found later. They begin at the beginning, like everybody. */
@Injectable()
export class JoinMemberAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly registrar: PersonRegistrar,
    private readonly members: CaseMembers,
    private readonly workflow: WorkflowRunner,
    private readonly stages: MemberStages,
  ) {}

  /** @throws DomainError of the `case.` and `person.` codes, `record.version-stale`, `record.not-found` */
  async execute(actor: Actor, { caseId, version, ...member }: JoinMemberInput): Promise<JoinedMember> {
    checkJoining(member);
    return this.transactions.run(actor, async (tx) => {
      const officeId = await lockCase(tx, caseId, version);
      demand(actor, 'case.open', officeId);
      await demandNotOffered(tx, caseId);
      const office = await getOffice(tx, officeId);
      const family: { personId: string }[] = await tx.query(
        `select person_id as "personId" from case_member where case_id = $1`,
        [caseId],
      );
      const apartFrom = family.map(({ personId }) => personId);
      if (member.personId && apartFrom.includes(member.personId)) throw alreadyHere();
      if (member.personId) await this.members.holdFree(tx, office, [member.personId], () => 'personId');
      const personId =
        member.personId ??
        (await this.registrar.register(tx, actor, { office, person: member.person!, path: 'person.', apartFrom }));
      const stage = CASE_WORKFLOW['join-member'].to;
      const [joined] = await this.members.write(tx, actor, { caseId, officeId, stage }, [
        { personId, relation: member.relation },
      ]);
      await this.workflow.begin(tx, actor, { action: 'join-member', caseId, officeId, memberIds: [joined!.id] });
      return { id: joined!.id, personId, stage, ...(await this.stages.derive(tx, caseId)) };
    });
  }
}

function alreadyHere(): DomainError<CaseErrorCode> {
  return new DomainError('case.members-wrong', 'This person already stands in the case.', {
    fields: { personId: 'stands in this case already' },
  });
}
