import type { MemberStage } from './case-stages.ts';
import type { Permission } from './permissions.ts';
import type { Role } from './roles.ts';

/** What a step must be told besides whom it is for. `reason` is words, `reasonCode` one of the action's `reasons`. */
export const STEP_INPUTS = ['reason', 'reasonCode', 'reviewOn', 'stage', 'happenedOn'] as const;
export type StepInput = (typeof STEP_INPUTS)[number];

/** One line of the workflow table. */
export interface WorkflowAction {
  /** Why the field has this step, in one sentence; the manual and the screen print it. */
  readonly about: string;
  /** Stages a member may leave by this action; empty when the action begins the member's way. */
  readonly from: readonly MemberStage[];
  /** `SAME`: a mark beside the stage, or another case; `NAMED`: the step names it, among `mayName`. */
  readonly to: MemberStage | 'SAME' | 'NAMED';
  readonly mayName?: readonly MemberStage[];
  readonly by: readonly Role[];
  readonly permission: Permission;
  readonly needs?: readonly StepInput[];
  readonly reasons?: readonly string[];
  /** May be taken for a member who is on hold; otherwise a hold stops the step. */
  readonly whileHeld?: true;
  /** Taken together with other matter by an action of its own; never as a bare step. */
  readonly within?: string;
  /** Names answered by a class marked `@Requirement(name)`; each says *met* or what is missing, in words. */
  readonly requires: readonly string[];
  /** Names answered by a class marked `@Effect(name)`; run in the same transaction. */
  readonly effects: readonly string[];
  /** Effects for members who leave one stage only: a withdrawal at BOOKED also gives a seat back. */
  readonly effectsFrom?: Readonly<Partial<Record<MemberStage, readonly string[]>>>;
}

/** Every effect a line of the table may set off, from whatever stage. */
export function effectsOf(action: WorkflowAction): readonly string[] {
  return [...new Set([...action.effects, ...Object.values(action.effectsFrom ?? {}).flat()])];
}
