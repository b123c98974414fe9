import { useQuery } from '@tanstack/react-query';
import { api, client } from '../../../lib/api/client.ts';
import type { components } from '../../../lib/api/schema.ts';
import { everyPage, MOST_ROWS } from '../data/every-page.ts';

export type LetterText = components['schemas']['LetterTemplateDto'];
export type DeclarationText = components['schemas']['DeclarationTemplateDto'];
export type OrientationText = components['schemas']['OrientationTextDto'];

/** Every wording of every kind of letter: which languages are missing is known from all of them. */
export const useEveryLetterText = () =>
  useQuery({
    queryKey: ['get', '/api/letter-templates', 'every'],
    queryFn: () =>
      everyPage((page) => client.GET('/api/letter-templates', { params: { query: { page, size: MOST_ROWS } } })),
  });

export const useDeclarationTexts = () => api.useQuery('get', '/api/declaration-templates');

export const useOrientationTexts = () => api.useQuery('get', '/api/orientation-texts');
