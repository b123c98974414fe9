import { api } from '../../lib/api/client.ts';
import type { components } from '../../lib/api/schema.ts';

export type ServiceReferral = components['schemas']['ServiceReferralDto'];

export const useServiceReferrals = (caseId: string) =>
  api.useQuery('get', '/api/cases/{id}/service-referrals', { params: { path: { id: caseId } } });
export const useServices = (caseId: string) =>
  api.useQuery('get', '/api/cases/{id}/reintegration-services', { params: { path: { id: caseId } } });
