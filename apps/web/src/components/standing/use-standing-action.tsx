import { useRef, useState, type ReactNode } from 'react';
import { ProblemNotice } from '../problem-notice.tsx';
import { ChangedMeanwhile } from './changed-meanwhile.tsx';
import type { Standing } from './standing.ts';
import { useAsRead } from './use-as-read.ts';

type Action = (version: number) => Promise<unknown>;

export interface StandingAction {
  /** Does it to the record as the page shows it when the button is pressed. */
  run(action: Action): void;
  readonly running: boolean;
  /** Both versions when somebody else was faster, or what was refused; null when nothing is wrong. */
  readonly notice: ReactNode;
}

/** What a button does to a record: when somebody else changed it first, both versions are shown (ux 22). */
export function useStandingAction(standing: Standing): StandingAction {
  const asRead = useAsRead(standing);
  const last = useRef<Action>(null);
  const [running, setRunning] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const run = async (action: Action): Promise<void> => {
    last.current = action;
    setRunning(true);
    setError(null);
    await asRead.send(action, standing).catch((refusal: unknown) => {
      asRead.settle();
      setError(refusal);
    });
    setRunning(false);
  };
  return {
    run: (action) => void run(action),
    running,
    notice: asRead.changed ? (
      <ChangedMeanwhile
        changed={asRead.changed}
        sending={running}
        onGoOn={() => void run(last.current!)}
        onLeave={asRead.settle}
      />
    ) : (
      error !== null && <ProblemNotice error={error} />
    ),
  };
}
