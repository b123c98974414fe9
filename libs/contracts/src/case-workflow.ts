import type { Permission } from './permissions.ts';
import type { Role } from './roles.ts';

/** Stages of a case member, in the order of the process. The stage belongs to the member, because families split. */
export const STAGES = ['INQUIRY', 'COUNSELLING'] as const;
export type Stage = (typeof STAGES)[number];

export const END_STATES = ['WITHDRAWN', 'CANCELLED', 'INELIGIBLE', 'CLOSED'] as const;
export type EndState = (typeof END_STATES)[number];
export type MemberStage = Stage | EndState;

export interface WorkflowAction {
  /** Stages a member may leave by this action; empty when the action begins the member's way. */
  readonly from: readonly MemberStage[];
  readonly to: MemberStage;
  readonly by: readonly Role[];
  readonly permission: Permission;
  /** Names answered by a class marked `@Requirement(name)`; each says *met* or what is missing, in words. */
  readonly requires: readonly string[];
  /** Names answered by a class marked `@Effect(name)`; run in the same transaction. */
  readonly effects: readonly string[];
}

/**
 * The workflow, readable on one page. The server refuses by it, the button explains by it, the manual prints from it.
 * Registering an inquiry binds nobody: "signing for information is not an application" (domain source VRB).
 */
export const CASE_WORKFLOW = {
  'open-case': {
    from: [],
    to: 'INQUIRY',
    by: ['counsellor', 'caseworker'],
    permission: 'case.open',
    requires: [],
    effects: [],
  },
  'start-counselling': {
    from: ['INQUIRY'],
    to: 'COUNSELLING',
    by: ['counsellor', 'caseworker'],
    permission: 'session.record',
    requires: ['session-recorded'],
    effects: [],
  },
} as const satisfies Readonly<Record<string, WorkflowAction>>;

export type WorkflowActionName = keyof typeof CASE_WORKFLOW;

/**
 * The stage a case shows in lists: the earliest stage among members still under way; when none is, the principal's
 * end state.
 */
export function deriveCaseStage(members: readonly { stage: MemberStage; principal: boolean }[]): MemberStage {
  const underWay = members
    .map((member) => (STAGES as readonly MemberStage[]).indexOf(member.stage))
    .filter((i) => i >= 0);
  if (underWay.length > 0) return STAGES[Math.min(...underWay)]!;
  const principal = members.find((member) => member.principal);
  if (!principal) throw new Error('A case has a principal applicant.');
  return principal.stage;
}
