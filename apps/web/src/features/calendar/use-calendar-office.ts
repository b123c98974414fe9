import { api } from '../../lib/api/client.ts';
import type { components } from '../../lib/api/schema.ts';
import { useSession } from '../../lib/session/session-store.ts';

export type Office = components['schemas']['OfficeDto'];

/** The office by whose clock and holidays the calendar goes: the one chosen, else the reader’s own. */
export function useCalendarOffice(chosen: string | undefined): Office | undefined {
  const { user } = useSession();
  const offices = api.useQuery('get', '/api/offices', { params: { query: { size: 100 } } }, { staleTime: 300_000 });
  const rows = offices.data?.rows ?? [];
  return rows.find(({ id }) => id === (chosen ?? user.officeId)) ?? rows[0];
}
