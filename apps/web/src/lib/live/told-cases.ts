import { useSyncExternalStore } from 'react';

/** Cases that were written since this page was opened; which part, and by whom, is asked for where a mark is shown. */
let told: ReadonlySet<string> = new Set();
const listeners = new Set<() => void>();

export function tellOfCase(caseId: string): void {
  if (told.has(caseId)) return;
  told = new Set(told).add(caseId);
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useTold = (caseId: string): boolean => useSyncExternalStore(subscribe, () => told.has(caseId));
