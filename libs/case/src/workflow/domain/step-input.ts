import type { MemberStage, StepInput, WorkflowAction } from '@homeward/contracts';
import { DomainError } from '@homeward/platform';
import type { CaseErrorCode } from '../../domain/case.errors.ts';

/** What a step tells besides whom it is for; which of these an action needs stands in the workflow table. */
export interface StepDetails {
  /** Words; kept apart from the history, so that they can be erased. */
  readonly reason?: string | null | undefined;
  readonly reasonCode?: string | null | undefined;
  /** `YYYY-MM-DD`, when somebody looks again. */
  readonly reviewOn?: string | null | undefined;
  /** The stage a `NAMED` action reaches. */
  readonly stage?: MemberStage | null | undefined;
  /** `YYYY-MM-DD` in the office's zone; today when absent. */
  readonly happenedOn?: string | null | undefined;
}

const TAKEN_BY_ALL: readonly StepInput[] = ['reason', 'happenedOn'];
/** Somebody on hold is looked at again within half a year, or nobody will. */
const REVIEW_WITHIN_DAYS = 183;
const DAY_MS = 86_400_000;

/**
 * @param today the office's day
 * @throws DomainError `case.step-input-wrong`, naming each field and how to mend it
 */
export function checkStepInput(action: WorkflowAction, details: StepDetails, today: string): void {
  const needs: readonly StepInput[] = action.needs ?? [];
  const fields: Record<string, string> = {};
  for (const name of ['reason', 'reasonCode', 'reviewOn', 'stage', 'happenedOn'] as const) {
    const given = details[name] !== undefined && details[name] !== null;
    if (!given && needs.includes(name)) fields[name] = MISSING[name];
    if (given && !needs.includes(name) && !TAKEN_BY_ALL.includes(name)) fields[name] = 'does not belong to this step';
  }
  const { reason, reasonCode, reviewOn, stage, happenedOn } = details;
  if (reason?.trim() === '') fields['reason'] = MISSING.reason;
  if (reasonCode && needs.includes('reasonCode') && !action.reasons?.includes(reasonCode))
    fields['reasonCode'] = `must be one of: ${(action.reasons ?? []).join(', ')}`;
  if (stage && action.mayName && !action.mayName.includes(stage))
    fields['stage'] = `must be one of: ${action.mayName.join(', ')}`;
  if (happenedOn && happenedOn > today)
    fields['happenedOn'] = 'lies in the future; a step is recorded once it was taken';
  if (reviewOn && needs.includes('reviewOn')) {
    if (reviewOn <= today) fields['reviewOn'] = 'must be a day to come';
    else if (daysBetween(today, reviewOn) > REVIEW_WITHIN_DAYS)
      fields['reviewOn'] = `must lie within ${REVIEW_WITHIN_DAYS} days, so that nobody is forgotten`;
  }
  if (Object.keys(fields).length === 0) return;
  throw new DomainError<CaseErrorCode>('case.step-input-wrong', 'This step needs to be told more, or otherwise.', {
    fields,
  });
}

const MISSING: Readonly<Record<StepInput, string>> = {
  reason: 'is missing; say in a sentence why',
  reasonCode: 'is missing; choose one of the reasons of this step',
  reviewOn: 'is missing; name the day somebody looks again',
  stage: 'is missing; name the stage',
  happenedOn: 'is missing; name the day it happened',
};

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}
