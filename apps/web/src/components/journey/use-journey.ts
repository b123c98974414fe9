import { useState } from 'react';
import { flushSync } from 'react-dom';
import type { AppForm } from '../form/use-app-form.ts';
import type { Standing } from '../standing/standing.ts';
import { useAsRead, type Changed } from '../standing/use-as-read.ts';

export type JourneyStep = 'ask' | 'check' | 'done';

export interface Journey<T extends object> {
  readonly step: JourneyStep;
  readonly form: AppForm<T>;
  go(step: JourneyStep): void;
  /** Sends; a refusal leads back to the questions, where the fields it names are. */
  send(values: T): Promise<void>;
  /** Both versions of the record, while somebody else’s change waits to be looked at. */
  readonly changed: Changed | null;
  /** Sends the same answers for the record as it stands now. */
  goOn(): void;
  leave(): void;
}

/**
 * A serious form in three steps: asked, checked by whoever filled it in, and confirmed (GOV.UK).
 * @param standing the record it changes, whose version is sent
 */
export function useJourney<T extends object>(
  form: AppForm<T>,
  onSend: (values: T, version: number) => Promise<unknown>,
  standing?: Standing,
): Journey<T> {
  const [step, setStep] = useState<JourneyStep>('ask');
  const asRead = useAsRead(standing);
  const send = async (values: T): Promise<void> => {
    try {
      if (await asRead.send((version) => onSend(values, version))) setStep('done');
    } catch (error) {
      // Drawn before the refusal is known, so that the summary of what is wrong takes the focus from the heading.
      flushSync(() => {
        asRead.settle();
        setStep('ask');
      });
      throw error;
    }
  };
  return {
    step,
    form,
    go: setStep,
    send,
    changed: asRead.changed,
    goOn: () => {
      asRead.accept();
      form.send(send)();
    },
    leave: () => {
      asRead.accept();
      asRead.settle();
      setStep('ask');
    },
  };
}
