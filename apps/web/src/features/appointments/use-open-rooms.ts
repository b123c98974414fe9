import { api } from '../../lib/api/client.ts';
import type { components } from '../../lib/api/schema.ts';

/** Rooms of an office that take appointments. */
export function useOpenRooms(officeId: string): readonly components['schemas']['RoomDto'][] {
  const rooms = api.useQuery('get', '/api/rooms', { params: { query: { officeId } } }, { staleTime: 60_000 });
  return (rooms.data?.rows ?? []).filter(({ closedOn }) => closedOn === null);
}
