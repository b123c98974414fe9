import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { isProblem } from '../../lib/api/problem.ts';
import type { ConflictField } from '../conflict.tsx';
import type { AppForm } from '../form/use-app-form.ts';
import type { Journey, JourneyStep } from '../journey/use-journey.ts';
import type { Told } from './questions.ts';

/** A fact of the record that a form changes, in words. */
export type Fact = Pick<ConflictField, 'name' | 'label'> & { readonly value: string };

/** The record as it stands, for a form that sends the version it read. */
export interface Standing {
  readonly version: number;
  readonly facts: readonly Fact[];
  /** Asks anew, after somebody else changed it. */
  readonly askAgain: () => Promise<unknown>;
}

export interface ShortJourney {
  readonly journey: Journey<Told>;
  /** The record as it was read, while somebody else’s change waits to be looked at. */
  readonly conflict: Standing | null;
  /** Sends the same answers for the record as it stands now. */
  goOn(): void;
  leave(): void;
}

/** Asked, checked, confirmed; a change by somebody else meanwhile is shown before anything is sent again. */
export function useShortJourney(
  form: AppForm<Told>,
  standing: Standing | undefined,
  onSend: (told: Told, version: number) => Promise<unknown>,
): ShortJourney {
  const [step, go] = useState<JourneyStep>('ask');
  const [conflict, setConflict] = useState<Standing | null>(null);
  const read = useRef(standing);
  const send = async (told: Told): Promise<void> => {
    try {
      await onSend(told, read.current?.version ?? 0);
      setConflict(null);
      go('done');
    } catch (error) {
      if (standing && isProblem(error) && error.code === 'record.version-stale') {
        await standing.askAgain();
        return setConflict(read.current ?? standing);
      }
      // Drawn before the refusal is known, so that the summary of what is wrong takes the focus from the heading.
      flushSync(() => {
        setConflict(null);
        go('ask');
      });
      throw error;
    }
  };
  return {
    journey: { step, form, go, send },
    conflict,
    goOn: () => {
      read.current = standing;
      form.send(send)();
    },
    leave: () => {
      read.current = standing;
      setConflict(null);
      go('ask');
    },
  };
}
