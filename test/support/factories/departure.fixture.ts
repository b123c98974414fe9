import { randomUUID } from 'node:crypto';
import type { TestDatabase } from '../test-database.ts';
import { AT, type Add } from './fixture-row.ts';
import { saveAirports } from './journey.factory.ts';

/** The last days of one member, for one office: told, asked, booked, paid, gone and arrived. */
export async function addDeparture(
  database: TestDatabase,
  add: Add,
  ids: { officeId: string; caseId: string; memberId: string; personId: string; userId: string; deputyId: string },
): Promise<void> {
  const { officeId, caseId, memberId, personId, userId, deputyId } = ids;
  const here = { office_id: officeId };
  const ofCase = { ...here, case_id: caseId };
  const ofMember = { ...ofCase, member_id: memberId };
  const [bookingId, passengerId, floatId, escortId] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  await saveAirports(database);
  const places = { from_place: 'BRU', to_place: 'TBS' };
  await add('booking', {
    ...{ id: bookingId, ...ofCase, number: 2, state: 'ticketed', mode: 'air', provider: 'manual', ...places },
    ...{ wished_from: '2026-03-05', wished_to: '2026-03-06', requested_by: userId, requested_at: AT, created_at: AT },
  });
  await add('booking_leg', {
    ...{ booking_id: bookingId, ...ofCase, position: 1, carrier: 'A carrier', service_number: 'SN 1', ...places },
    ...{ departs_local: '2026-03-05T10:40', arrives_local: '2026-03-05T18:40' },
    ...{ departs_at: '2026-03-05T09:40:00Z', arrives_at: '2026-03-05T14:40:00Z' },
  });
  await add('booking_escort', { id: escortId, booking_id: bookingId, ...ofCase, kind: 'social', name: 'An escort' });
  await add('booking_passenger', {
    ...{ id: passengerId, booking_id: bookingId, ...ofMember, state: 'departed', ticket_number: '1', created_at: AT },
  });
  await add('passenger_service', { passenger_id: passengerId, booking_id: bookingId, ...ofCase, code: 'WCHR' });
  await add('booking_event', {
    ...{ booking_id: bookingId, ...ofCase, to_state: 'ticketed', happened_at: AT, recorded_by: userId, created_at: AT },
  });
  const [text] = await database.asOwner<{ id: string }>(
    `select id from orientation_text where audience = 'adult' and language = 'en'`,
  );
  await add('orientation', {
    ...{ ...ofMember, text_id: text!.id, given_on: '2026-03-02', mode: 'individual', language: 'en' },
    ...{ interpreter_used: false, given_by: userId, created_at: AT },
  });
  await add('embarkation_briefing', {
    ...{ ...ofMember, passenger_id: passengerId, held_at: AT, answer: 'yes', language: 'en', interpreter_used: false },
    ...{ recorded_by: userId, created_at: AT },
  });
  await add('airport_outcome', {
    ...{ ...ofMember, passenger_id: passengerId, outcome: 'departed', happened_on: '2026-03-05' },
    ...{ documents_handed_over: false, recorded_by: userId, recorded_at: AT },
  });
  await add('departure', {
    ...{
      ...ofMember,
      person_id: personId,
      passenger_id: passengerId,
      departed_on: '2026-03-05',
      departed_from: officeId,
    },
    ...{ channel: 'avrr-programme', host_country_code: 'BE', sex: 'female', age: 37, unaccompanied: false },
    ...{ family_size: 1, reintegration_entitled: false, recorded_by: userId, recorded_at: AT },
  });
  await add('receipt_counter', { ...here, year: 2026, last: 1 });
  await add('officer_float', {
    ...{ id: floatId, ...here, officer_id: userId, currency: 'EUR', balance_minor: 0, opened_on: '2026-03-02' },
    ...{ opened_by: deputyId, created_at: AT },
  });
  await add('float_movement', {
    ...{ float_id: floatId, ...here, kind: 'advance', amount_minor: 100, recorded_by: deputyId, recorded_at: AT },
  });
  const [entitlement] = await database.asOwner<{ id: string }>(`select id from entitlement where member_id = $1`, [
    memberId,
  ]);
  await add('entitlement_opening', {
    ...{ entitlement_id: entitlement!.id, ...ofMember, moment: 'departure', opened_on: '2026-03-05', created_at: AT },
  });
  await add('departure_payment', {
    ...{ ...ofMember, float_id: floatId, kind: 'entitlement', entitlement_id: entitlement!.id, amount_minor: 100 },
    ...{ currency: 'EUR', receipt_number: '2026-00001', paid_on: '2026-03-05', paid_by: userId, created_at: AT },
  });
  const [elsewhere] = await database.asOwner<{ id: string }>(
    `insert into office (kind, name, country_code, host_countries, time_zone, calendar, languages)
     values ('receiving-mission', $1, 'GE', '{GE}', 'Asia/Tbilisi', 'BE', '{en}') returning id`,
    [`Receivers ${randomUUID()}`],
  );
  await add('case_reception', {
    ...{
      ...ofMember,
      person_id: personId,
      receiving_office_id: elsewhere!.id,
      case_number: 'BE-1',
      from_on: '2026-03-02',
    },
    ...{ basis: 'own-mission', opened_by: userId, created_at: AT },
  });
  await add('arrival', {
    ...{ ...ofMember, arrived_on: '2026-03-06', place: 'Tbilisi', evidence: 'met-on-arrival', confirmed_by: userId },
    ...{ confirmed_at: AT, confirmed_in: officeId },
  });
}
