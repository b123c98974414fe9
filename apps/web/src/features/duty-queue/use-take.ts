import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { client } from '../../lib/api/client.ts';
import type { Problem } from '../../lib/api/problem.ts';
import type { components } from '../../lib/api/schema.ts';

export type Waiting = components['schemas']['WaitingDto'];

/** What somebody else took first, and who, where that may be known. */
export interface Gone {
  readonly what: string;
  readonly by: string | null;
}

export interface Taking {
  /** What is being taken now. */
  readonly taking: string | null;
  readonly gone: Gone | null;
  readonly problem: Problem | null;
  take(row: Waiting): Promise<void>;
}

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** The record was taken from the duty queue by the click that led here. */
    justTaken?: boolean;
  }
}

export const nameOfWaiting = ({ number, organisation }: Waiting): string => number ?? organisation ?? '';

/** One click: it is the reader's and opens; or a colleague was faster, which is told and changes nothing. */
export function useTake(): Taking {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [taking, setTaking] = useState<string | null>(null);
  const [gone, setGone] = useState<Gone | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const take = async (row: Waiting): Promise<void> => {
    if (taking) return;
    setTaking(row.id);
    const error = await taken(row);
    setTaking(null);
    setProblem(error && error.status !== 409 ? error : null);
    setGone(error?.status === 409 ? { what: nameOfWaiting(row), by: await takerOf(row) } : null);
    await queries.invalidateQueries({ queryKey: ['get', '/api/duty-queue'] });
    if (error) return;
    void queries.invalidateQueries({ queryKey: ['get', '/api/desk'] });
    const state = { justTaken: true };
    if (row.kind === 'case') await navigate({ to: '/cases/$caseId', params: { caseId: row.id }, state });
    else await navigate({ to: '/referral-forms/$formId', params: { formId: row.id }, state });
  };
  return { taking, gone, problem, take };
}

async function taken({ kind, id, version }: Waiting): Promise<Problem | undefined> {
  const params = { path: { id } };
  const answer =
    kind === 'case'
      ? await client.POST('/api/cases/{id}/take', { params })
      : await client.POST('/api/referral-forms/{id}/take', { params, body: { version } });
  return answer.error as Problem | undefined;
}

async function takerOf({ kind, id }: Waiting): Promise<string | null> {
  const params = { path: { id } };
  if (kind === 'case') return (await client.GET('/api/cases/{id}', { params })).data?.ownerName ?? null;
  return (await client.GET('/api/referral-forms/{id}', { params })).data?.takenByName ?? null;
}
