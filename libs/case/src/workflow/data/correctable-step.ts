import type { MemberStage, WorkflowActionName } from '@homeward/contracts';
import { DomainError, notFound } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import type { CaseErrorCode } from '../../domain/case.errors.ts';

/** A step of the timeline, with the member it was taken for as they stand now. */
export interface CorrectableStep {
  readonly id: string;
  readonly memberId: string;
  readonly personId: string;
  readonly principal: boolean;
  readonly stage: MemberStage;
  readonly action: WorkflowActionName;
  readonly from: MemberStage;
  readonly to: MemberStage;
}

/**
 * Whether a history row `h` is the last step of its member that still holds. Only that one can be taken back: an earlier
 * one is what the later ones stand on.
 */
export const IS_LAST_STEP = `(h.from_stage <> h.to_stage and h.corrects_id is null
  and not exists (select 1 from case_history c where c.corrects_id = h.id)
  and not exists (select 1 from case_history later
    where later.member_id = h.member_id and later.id > h.id and later.from_stage is distinct from later.to_stage
      and later.corrects_id is null
      and not exists (select 1 from case_history c where c.corrects_id = later.id)))`;

interface Found extends Omit<CorrectableStep, 'from'> {
  readonly from: MemberStage | null;
  readonly last: boolean;
}

/** @throws DomainError `record.not-found`, `case.step-not-last` */
export async function getCorrectable(tx: EntityManager, caseId: string, stepId: string): Promise<CorrectableStep> {
  const [found]: Found[] = await tx.query(
    `select h.id, h.member_id as "memberId", m.person_id as "personId", m.principal, m.stage, h.action,
            h.from_stage as "from", h.to_stage as "to", coalesce(${IS_LAST_STEP}, false) as last
       from case_history h join case_member m on m.id = h.member_id where h.id = $1 and h.case_id = $2`,
    [stepId, caseId],
  );
  if (!found) throw notFound('step');
  const { from, last, ...step } = found;
  if (from === null) throw refusal('A member’s first step cannot be taken back. Cancel the case instead.');
  if (from === step.to || step.action === 'correct-step')
    throw refusal('This step moved nobody to another stage, or is itself a correction.');
  if (!last)
    throw refusal('This member has taken later steps, or this one was corrected before. Correct the last one first.');
  return { ...step, from };
}

const refusal = (words: string): DomainError<CaseErrorCode> =>
  new DomainError('case.step-not-last', words, { fields: { stepId: 'must be the last step of this member' } });
