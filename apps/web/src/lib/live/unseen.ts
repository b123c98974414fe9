import { CASE_PARTS, type CasePart } from '@homeward/contracts';
import { useSyncExternalStore } from 'react';
import { api } from '../api/client.ts';
import type { components } from '../api/schema.ts';

export type CaseChange = components['schemas']['CaseChangeDto'];

/**
 * When each part of a case was last looked at here. It lasts as long as the page: whatever is opened afterwards is read
 * afresh, so there is nothing to be marked.
 */
const seenAt = new Map<string, number>();
const openedAt = Date.now();
const listeners = new Set<() => void>();
let changed = 0;

const nameOf = (caseId: string, part: CasePart): string => `${caseId} ${part}`;

export function markSeen(caseId: string, part: CasePart, at = Date.now()): void {
  seenAt.set(nameOf(caseId, part), at);
  changed += 1;
  for (const listener of listeners) listener();
}

export function markAllSeen(caseId: string): void {
  for (const part of CASE_PARTS) markSeen(caseId, part);
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/**
 * What colleagues wrote into a case since its parts were looked at here, the latest first.
 * @param wanted false where nothing is known to have happened: then nothing is asked
 */
export function useUnseen(caseId: string, wanted = true): readonly CaseChange[] {
  useSyncExternalStore(subscribe, () => changed);
  const { data, dataUpdatedAt } = api.useQuery(
    'get',
    '/api/cases/{id}/changes',
    { params: { path: { id: caseId } } },
    { enabled: wanted, staleTime: Infinity, refetchOnWindowFocus: false },
  );
  if (!data) return [];
  // The clock of this machine may be wrong; how wrong, the answer tells.
  const ahead = Date.parse(data.asOf) - dataUpdatedAt;
  const since = (part: CasePart): number => (seenAt.get(nameOf(caseId, part)) ?? openedAt) + ahead;
  return data.latest
    .filter(({ part, at }) => Date.parse(at) > since(part))
    .sort((one, other) => other.at.localeCompare(one.at));
}
