import { api } from '../../lib/api/client.ts';
import { problemOf } from '../../lib/api/problem.ts';
import type { components } from '../../lib/api/schema.ts';

export type Referred = components['schemas']['ReferredPersonDto'];
export type ReferredView = components['schemas']['ReferredPersonViewDto'];

export const useReferred = () => api.useQuery('get', '/api/partner-desk/referrals', {}, { refetchInterval: 60_000 });
export const useReferredPerson = (id: string) =>
  api.useQuery('get', '/api/partner-desk/referrals/{id}', { params: { path: { id } } });

export const waitsForAnswer = ({ state }: Referred): boolean => state === 'sent' || state === 'no-response';
export const isHelped = ({ state }: Referred): boolean => state === 'accepted' || state === 'service-started';

/** Taken back, or never theirs to see; a server in trouble is no such thing. */
export const isGone = (error: unknown): boolean => error !== null && problemOf(error).code === 'record.not-found';
