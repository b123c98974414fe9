import { useQuery } from '@tanstack/react-query';
import { client } from '../../../lib/api/client.ts';
import type { components } from '../../../lib/api/schema.ts';
import { everyPage, MOST_ROWS } from '../data/every-page.ts';

export type User = components['schemas']['UserListedDto'];
export type UserStatus = User['status'];

/** Every user of the offices that the reader administers: one is found among them, and keys are given to services. */
export const useEveryUser = (enabled = true) =>
  useQuery({
    queryKey: ['get', '/api/users', 'every'],
    queryFn: () => everyPage((page) => client.GET('/api/users', { params: { query: { page, size: MOST_ROWS } } })),
    enabled,
  });
