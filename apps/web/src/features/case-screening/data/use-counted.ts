import { api } from '../../../lib/api/client.ts';

/** Whom figures count as vulnerable, for the officers of the matter; for everybody else the list is empty. */
export const useCounted = (caseId: string) =>
  api.useQuery('get', '/api/cases/{id}/statistical-vulnerabilities', { params: { path: { id: caseId } } });
