import { isUnderWay, type MemberStage } from './case-stages.ts';

/** What the history says of one step of one member; ids, codes and days only. */
export interface HistoryStep {
  readonly id?: string;
  readonly action: string;
  readonly from: MemberStage | null;
  readonly to: MemberStage;
  /** The step a correction takes back. */
  readonly corrects?: string | null;
}

export interface MemberStanding {
  readonly stage: MemberStage;
  readonly onHold: boolean;
}

interface Standing<Step> {
  readonly stage: MemberStage;
  /** The step that put the member on hold. */
  readonly hold: Step | null;
}

/**
 * Where a member stands when the steps are told again in their order: what is stored must be what happened.
 * @throws Error when a step does not leave the stage the one before it reached
 */
export function replay(steps: readonly HistoryStep[]): MemberStanding | null {
  const standing = told(steps);
  return standing && { stage: standing.stage, onHold: standing.hold !== null };
}

/** The hold that stands after these steps; null when none does. @throws Error as {@link replay} does */
export function holdAfter<Step extends HistoryStep>(steps: readonly Step[]): Step | null {
  return told(steps)?.hold ?? null;
}

function told<Step extends HistoryStep>(steps: readonly Step[]): Standing<Step> | null {
  const before = new Map<string, Standing<Step> | null>();
  let standing: Standing<Step> | null = null;
  for (const step of steps) {
    if (step.id !== undefined) before.set(step.id, standing);
    standing = after(standing, step, before);
  }
  return standing;
}

function after<Step extends HistoryStep>(
  standing: Standing<Step> | null,
  step: Step,
  before: ReadonlyMap<string, Standing<Step> | null>,
): Standing<Step> {
  const { action, from, to, corrects } = step;
  if ((standing?.stage ?? null) !== from)
    throw new Error(
      `"${action}" leaves ${from ?? 'nothing'}, and the member stood at ${standing?.stage ?? 'nothing'}.`,
    );
  if (!isUnderWay(to)) return { stage: to, hold: null };
  if (action === 'hold') return { stage: to, hold: step };
  if (action === 'resume') return { stage: to, hold: null };
  // An end that was a mistake ended no hold: whoever was on hold before is so again.
  const ended = corrects && from !== null && !isUnderWay(from) ? (before.get(corrects)?.hold ?? null) : null;
  return { stage: to, hold: standing?.hold ?? ended };
}
