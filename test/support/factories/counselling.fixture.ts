import { randomUUID } from 'node:crypto';
import { AT, type Add } from './fixture-row.ts';

/** Declarations, sharing and the information desk, for one office. */
export async function addCounselling(
  add: Add,
  ids: { officeId: string; caseId: string; memberId: string; sessionId: string; userId: string },
): Promise<void> {
  const ofMember = { office_id: ids.officeId, case_id: ids.caseId, member_id: ids.memberId };
  const written = { recorded_by: ids.userId, created_at: AT };
  const authored = { author_id: ids.userId, created_at: AT };
  const [templateId, declarationId] = [randomUUID(), randomUUID()];
  await add('asylum_information', {
    ...{ ...ofMember, ...authored, session_id: ids.sessionId, matter_class: 'protection' },
    ...{ entry: 'fears-return', happened_on: '2026-03-02' },
  });
  await add('data_notice', {
    ...{ ...ofMember, ...written, given_on: '2026-03-02', language: 'en', notice_version: '1' },
  });
  await add('declaration_template', {
    ...{ id: templateId, language: 'en', number: 1_000 + Math.floor(Math.random() * 1e6), legal_owner: 'An office' },
    ...{ state: 'published', valid_from: '2026-01-01', sample: true, text: 'I wish to return.' },
  });
  await add('declaration', {
    ...{ id: declarationId, ...ofMember, ...written, template_id: templateId, language: 'en', template_number: 1 },
    ...{ sample: true, signed_at: AT, signed_on: '2026-03-02', signed_by: 'person', in_detention: false },
  });
  await add('declaration_reconfirmation', {
    ...{ declaration_id: declarationId, office_id: ids.officeId, case_id: ids.caseId, reconfirmed_on: '2026-03-02' },
    ...written,
  });
  await add('asylum_claim_withdrawal', {
    ...{ ...ofMember, ...written, sent_on: '2026-03-02', told_what_is_lost: true },
  });
  const told = { recipient_kind: 'health-service', recipient_name: 'A clinic', shared_on: '2026-03-02' };
  for (const [matterClass, category] of [
    ['ordinary', 'contact'],
    ['health', 'medical'],
    ['protection', 'vulnerability'],
  ])
    await add('sharing', {
      ...{ ...ofMember, ...authored, ...told, matter_class: matterClass, categories: [category] },
      ...{ basis: 'law', legal_reference: 'A law' },
    });
  const asked = { office_id: ids.officeId, channel: 'desk', topic: 'return', languages: ['en'] };
  await add('information_contact', { ...asked, ...written, day: '2026-03-02', heads: 1 });
  await add('information_count', { ...asked, month: '2025-01-01', contacts: 1, heads: 1 });
}
