import { api } from '../../../lib/api/client.ts';

/** The centres that help people who may have been trafficked; no official list, and each says how well it is known. */
export const useCentres = () =>
  api.useQuery('get', '/api/specialised-centres', {}, { staleTime: Infinity }).data?.rows ?? [];
