import { api } from '../../../lib/api/client.ts';
import type { components } from '../../../lib/api/schema.ts';

export type Child = components['schemas']['ChildDto'];
export type Guardianship = Child['guardianships'][number];
export type Holder = Child['holders'][number];
export type ChildConsent = Child['consents'][number];
export type ChildTask = Child['tasks'][number];
export type Procedure = NonNullable<Child['procedure']>;
export type SealedRecord = components['schemas']['ProtectionRecordDto'];
export type Alert = components['schemas']['MissingChildAlertDto'];

const ofCase = (id: string) => ({ params: { path: { id } } });
/** Open alerts come first, so that no open one lies beyond the first page. */
const FIRST = { params: { query: { size: 100 } } } as const;

export const useChildren = (caseId: string) => api.useQuery('get', '/api/cases/{id}/children', ofCase(caseId));
/** Each record read leaves its own event in the trail: asked once, and not each time the window is looked at. */
export const useSealedRecords = (caseId: string) =>
  api.useQuery('get', '/api/cases/{id}/protection-records', ofCase(caseId), { refetchOnWindowFocus: false });
export const useAlerts = () => api.useQuery('get', '/api/missing-child-alerts', FIRST);

/** The sealed words that belong to an open row, as far as the reader may see them. */
export const wordsOf = (records: readonly SealedRecord[], subjectId: string): string | null => {
  const words = records.find((record) => record.subjectId === subjectId)?.content['words'];
  return typeof words === 'string' && words !== '' ? words : null;
};
