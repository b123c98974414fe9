import { randomUUID } from 'node:crypto';
import type { TestDatabase } from '../test-database.ts';
import { AT, type Add, type Row } from './fixture-row.ts';

/** Somebody who was sent to a partner, for one office: the referral, what left, what was given and its proof. */
export async function addReferrals(
  database: TestDatabase,
  add: Add,
  ofMember: Row & { readonly office_id: string },
  userId: string,
): Promise<void> {
  const [referralId, sendingId, serviceId] = [randomUUID(), randomUUID(), randomUUID()];
  const [partner] = await database.asOwner<{ id: string }>(
    `insert into office (kind, name, country_code, host_countries, time_zone, calendar, languages)
     values ('partner-organisation', $1, 'GE', '{GE}', 'Asia/Tbilisi', 'BE', '{en}') returning id`,
    [`Partners ${randomUUID()}`],
  );
  const matter = { matter_class: 'ordinary' };
  await add('service_referral', {
    ...{ id: referralId, ...ofMember, ...matter, service_kind: 'housing', recipient_kind: 'partner' },
    ...{ recipient_office_id: partner!.id, reason: 'No roof.', asked: 'A room.', categories: ['identity'] },
    ...{ state: 'sent', consented_on: '2026-03-02', consent_given_by: 'person', consent_language: 'en' },
    ...{ text_shown: 'May we tell them?', consent_recorded_by: userId, author_id: userId, created_at: AT },
  });
  await add('referral_sending', {
    ...{ id: sendingId, referral_id: referralId, ...ofMember, ...matter, recipient_office_id: partner!.id },
    ...{ legal_basis: 'consent', agreement_reference: 'DPA', categories: ['identity'], sent_on: '2026-03-02' },
    ...{ sent_at: AT, author_id: userId, state: 'accepted', answer_due_on: '2026-03-09' },
  });
  await add('referral_sheet', {
    ...{ sending_id: sendingId, ...ofMember, service_kind: 'housing', name: 'Given Family', languages: ['ar'] },
    ...{ contacts: [], reason: 'No roof.', asked: 'A room.' },
  });
  await add('reintegration_service', {
    ...{ id: serviceId, ...ofMember, ...matter, sending_id: sendingId, provision: 'referral', service_kind: 'housing' },
    ...{
      dimension: 'social',
      level: 'individual',
      given_on: '2026-03-06',
      quantity: 1,
      unit: 'items',
      place: 'Tbilisi',
    },
    ...{ recorded_in: partner!.id, author_id: userId, created_at: AT },
  });
  const [file] = await database.asOwner<{ id: string }>(
    `select id from attachment where office_id = $1 and matter_class = 'ordinary' limit 1`,
    [ofMember.office_id],
  );
  await add('service_proof', {
    ...{ service_id: serviceId, ...ofMember, attachment_id: file!.id, kind: 'receipt', content_digest: randomUUID() },
    ...{ added_in: partner!.id, added_by: userId, created_at: AT },
  });
}
