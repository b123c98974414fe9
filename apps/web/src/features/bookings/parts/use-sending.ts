import { useState } from 'react';
import { useCaseChanged } from '../../case/case-queries.ts';

/** One press that changes something; what the server refused stays beside it. */
export function useSending(ask: () => Promise<{ error?: unknown }>) {
  const changed = useCaseChanged();
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const send = async (): Promise<void> => {
    setSending(true);
    const { error } = await ask();
    setProblem(error ?? null);
    setSending(false);
    await changed();
  };
  return { sending, problem, send };
}
