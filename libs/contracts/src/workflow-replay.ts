import { isUnderWay, type MemberStage } from './case-stages.ts';

/** What the history says of one step of one member; ids, codes and days only. */
export interface HistoryStep {
  readonly action: string;
  readonly from: MemberStage | null;
  readonly to: MemberStage;
}

export interface MemberStanding {
  readonly stage: MemberStage;
  readonly onHold: boolean;
}

/**
 * Where a member stands when the steps are told again in their order: what is stored must be what happened.
 * @throws Error when a step does not leave the stage the one before it reached
 */
export function replay(steps: readonly HistoryStep[]): MemberStanding | null {
  let standing: MemberStanding | null = null;
  for (const step of steps) standing = after(standing, step);
  return standing;
}

function after(standing: MemberStanding | null, { action, from, to }: HistoryStep): MemberStanding {
  if ((standing?.stage ?? null) !== from)
    throw new Error(
      `"${action}" leaves ${from ?? 'nothing'}, and the member stood at ${standing?.stage ?? 'nothing'}.`,
    );
  const held = action === 'hold' || (action !== 'resume' && (standing?.onHold ?? false));
  return { stage: to, onHold: held && isUnderWay(to) };
}
