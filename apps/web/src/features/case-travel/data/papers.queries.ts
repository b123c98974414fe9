import { api } from '../../../lib/api/client.ts';
import type { components } from '../../../lib/api/schema.ts';

export type Readiness = components['schemas']['TravellerReadinessDto'];
export type ReadinessPart = Readiness['parts'][number];
export type TravelDocument = Readiness['documents'][number];
export type ConsularRequest = Readiness['consulate']['requests'][number];
export type Assessment = components['schemas']['AssessmentDto'];

const ofCase = (id: string) => ({ params: { path: { id } } });

export const useReadiness = (caseId: string) => api.useQuery('get', '/api/cases/{id}/travel-readiness', ofCase(caseId));
/** Each assessment read leaves its own event in the trail: asked once, and not each time the window is looked at. */
export const useAssessments = (caseId: string) =>
  api.useQuery('get', '/api/cases/{id}/fitness-assessments', ofCase(caseId), { refetchOnWindowFocus: false });
export const useConsulates = () => api.useQuery('get', '/api/consulates', {}, { staleTime: 60_000 });
export const useAgreements = () => api.useQuery('get', '/api/readmission-agreements', {}, { staleTime: 60_000 });
