import { api } from '../../../lib/api/client.ts';
import type { components } from '../../../lib/api/schema.ts';

type Schemas = components['schemas'];
export type Call = Schemas['CallDueDto'];
export type CallSheet = Schemas['CallSheetDto'];
export type Attempt = Schemas['AttemptShownDto'];
export type FollowUp = Schemas['FollowUpShownDto'];
export type Round = Schemas['RoundShownDto'];
export type Satisfaction = Schemas['SatisfactionShownDto'];
export type Schedule = Schemas['FollowUpScheduleDto'];
export type Recorded = Schemas['RecordedAttemptDto'];

/** Each reading leaves its own event in the trail: asked once, and not each time the window is looked at. */
export const useFollowUp = (caseId: string) =>
  api.useQuery(
    'get',
    '/api/cases/{id}/follow-up',
    { params: { path: { id: caseId } } },
    { refetchOnWindowFocus: false },
  );
export const useCallSheet = (id: string) =>
  api.useQuery('get', '/api/follow-up-rounds/{id}', { params: { path: { id } } }, { refetchOnWindowFocus: false });
