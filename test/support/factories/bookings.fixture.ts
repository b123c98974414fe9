import { randomUUID } from 'node:crypto';
import { AT, type Add } from './fixture-row.ts';

/** A journey with everything that hangs on it, for one office. */
export async function addBookings(
  add: Add,
  { userId, memberId, ...ids }: { officeId: string; caseId: string; memberId: string; userId: string },
): Promise<void> {
  const ofCase = { office_id: ids.officeId, case_id: ids.caseId };
  const [bookingId, passengerId, escortId] = [randomUUID(), randomUUID(), randomUUID()];
  await add('booking', {
    ...{ id: bookingId, ...ofCase, number: 1, state: 'held', mode: 'air', provider: 'manual' },
    ...{ wished_from: '2026-04-01', wished_to: '2026-04-10', from_place: 'BRU', to_place: 'EBL' },
    ...{ wishes: 'An aisle.', reference: 'PNR', option_expires_at: '2026-03-20T09:00:00Z' },
    ...{ requested_by: userId, requested_at: AT, created_at: AT },
  });
  const ofBooking = { ...ofCase, booking_id: bookingId };
  await add('booking_leg', {
    ...{ ...ofBooking, position: 1, carrier: 'Carrier', service_number: 'C1 1', from_place: 'BRU', to_place: 'EBL' },
    ...{ departs_local: '2026-04-02T10:00', arrives_local: '2026-04-02T16:00' },
    ...{ departs_at: '2026-04-02T08:00:00Z', arrives_at: '2026-04-02T13:00:00Z' },
  });
  await add('booking_escort', { id: escortId, ...ofBooking, kind: 'social', name: 'An escort' });
  await add('booking_passenger', {
    ...{ id: passengerId, ...ofBooking, member_id: memberId, state: 'held', caregiver_escort_id: escortId },
    ...{ fare_minor: 30_000, currency: 'EUR', created_at: AT },
  });
  await add('passenger_service', { passenger_id: passengerId, ...ofBooking, code: 'WCHR' });
  await add('transit_visa', {
    ...{ passenger_id: passengerId, ...ofCase, country_code: 'TR', state: 'held' },
    ...{ confirmed_by: userId, confirmed_at: AT },
  });
  await add('booking_task', {
    ...{ ...ofBooking, passenger_id: passengerId, kind: 'advance-notice', due_on: '2026-03-25', created_at: AT },
  });
  await add('booking_event', {
    ...{
      ...ofBooking,
      from_state: 'requested',
      to_state: 'held',
      happened_at: AT,
      recorded_by: userId,
      created_at: AT,
    },
  });
}
