import { api } from '../../../lib/api/client.ts';
import type { components } from '../../../lib/api/schema.ts';

type Schemas = components['schemas'];
export type LetterLine = Schemas['LetterDto'];
export type Letter = Schemas['OpenedLetterDto'];
export type LetterTemplate = Schemas['LetterTemplateDto'];
export type Attachment = Schemas['AttachmentDto'];

/** A family's papers of a year fit a page of the API. */
const ALL = { size: 100 } as const;
const inCase = (id: string) => ({ params: { path: { id }, query: ALL } });

export const useLetters = (id: string) => api.useQuery('get', '/api/cases/{id}/letters', inCase(id));
export const useLetter = (id: string) => api.useQuery('get', '/api/letters/{id}', { params: { path: { id } } });
export const useLetterTemplates = () =>
  api.useQuery('get', '/api/letter-templates', { params: { query: ALL } }, { staleTime: 60_000 });
export const useAttachments = (id: string) => api.useQuery('get', '/api/cases/{id}/attachments', inCase(id));
export const useConsents = (id: string) => api.useQuery('get', '/api/cases/{id}/consents', inCase(id));
export const useFlags = (id: string) => api.useQuery('get', '/api/cases/{id}/flags', inCase(id));
