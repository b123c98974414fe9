import { useState } from 'react';
import { flushSync } from 'react-dom';
import type { AppForm } from '../form/use-app-form.ts';

export type JourneyStep = 'ask' | 'check' | 'done';

export interface Journey<T extends object> {
  readonly step: JourneyStep;
  readonly form: AppForm<T>;
  go(step: JourneyStep): void;
  /** Sends; a refusal leads back to the questions, where the fields it names are. */
  send(values: T): Promise<void>;
}

/** A serious form in three steps: asked, checked by whoever filled it in, and confirmed (GOV.UK). */
export function useJourney<T extends object>(form: AppForm<T>, onSend: (values: T) => Promise<unknown>): Journey<T> {
  const [step, setStep] = useState<JourneyStep>('ask');
  return {
    step,
    form,
    go: setStep,
    send: async (values) => {
      try {
        await onSend(values);
        setStep('done');
      } catch (error) {
        // Drawn before the refusal is known, so that the summary of what is wrong takes the focus from the heading.
        flushSync(() => setStep('ask'));
        throw error;
      }
    },
  };
}
