import { randomUUID } from 'node:crypto';
import type { TestDatabase } from '../test-database.ts';
import { AT, type Add } from './fixture-row.ts';
import { saveOffice } from './organisation.factory.ts';

/** A row of every table of casework for one office; the offer goes to a third office, which is neither of the two. */
export async function addCasework(
  database: TestDatabase,
  add: Add,
  ids: { officeId: string; caseId: string; memberId: string; personId: string; userId: string; deputyId: string },
): Promise<void> {
  const here = { office_id: ids.officeId };
  const ofCase = { ...here, case_id: ids.caseId };
  const ofMember = { ...ofCase, member_id: ids.memberId };
  const written = { author_id: ids.userId, created_at: AT };
  const [transferId, formId] = [randomUUID(), randomUUID()];
  const third = await saveOffice(database);
  await add('office_room', { ...here, name: 'Room 1', places: 4, created_by: ids.userId, created_at: AT });
  await add('case_transfer', {
    ...{ id: transferId, case_id: ids.caseId, from_office_id: ids.officeId, to_office_id: third.id, also_case_ids: [] },
    ...{ reason: 'workload', stage: 'INQUIRY', members: 1, languages: [], needs: [], deadline_on: '2026-03-09' },
    ...{ state: 'proposed', proposed_by: ids.userId, proposed_at: AT },
  });
  await add('case_transfer_number', { transfer_id: transferId, ...here, number: 'BE-2026-000001' });
  await add('case_transfer_note', { transfer_id: transferId, ...ofCase, text: 'For you', ...written });
  await add('case_hand_over', { ...ofCase, to_owner_id: ids.userId, note: 'Yours', author_id: ids.userId, at: AT });
  const merged = { ...here, moved: {}, merged_by: ids.userId, merged_at: AT, undo_until: AT };
  await add('person_merge', { ...merged, kept_id: ids.personId, absorbed_id: ids.personId });
  await add('case_merge', { ...merged, moved: '[]', case_id: ids.caseId, absorbed_id: ids.caseId });
  await add('staff_absence', {
    ...{ ...here, user_id: ids.userId, deputy_id: ids.deputyId, from_on: '2026-03-01', to_on: '2026-03-09' },
    ...{ recorded_by: ids.userId, created_at: AT },
  });
  await add('calendar_feed', {
    ...{ ...here, user_id: ids.userId, token_hash: `\\x${randomUUID().replaceAll('-', '')}`, language: 'en' },
    ...{ created_at: AT, expires_at: AT },
  });
  await add('case_view', {
    ...{ ...here, user_id: ids.userId, name: 'Due this week', filters: '{}', columns: ['number'] },
    ...{
      sort: 'nextDueOn',
      sort_order: 'asc',
      shared_role: 'caseworker',
      shared_office_ids: [ids.officeId],
      created_at: AT,
    },
  });
  await add('form_draft', {
    ...{ user_id: ids.userId, kind: 'counselling-session', case_id: ids.caseId, sealed: '\\x00' },
    ...{ saved_at: AT, expires_at: '2026-03-16T09:00:00Z' },
  });
  await add('referral_form', {
    ...{ id: formId, ...here, referred_by: ids.userId, organisation: 'A centre', safe_contact: 'The desk' },
    ...{ languages: ['ar'], needs: [], state: 'waiting', created_at: AT },
  });
  await add('referral_need', { form_id: formId, ...here, matter_class: 'protection', text: 'A word', ...written });
  const author = { author_id: ids.userId };
  for (const matterClass of ['ordinary', 'health', 'protection']) {
    const attachmentId = randomUUID();
    await add('case_note', { ...ofMember, matter_class: matterClass, text: `Of ${matterClass} matter`, ...written });
    await add('case_flag', {
      ...{ ...ofMember, ...author, matter_class: matterClass, code: `a-${matterClass}-flag`, reason: 'because' },
      raised_at: AT,
    });
    await add('attachment', {
      ...{ id: attachmentId, ...ofMember, ...written, matter_class: matterClass, file_name: 'a.png' },
      ...{ media_type: 'image/png', byte_size: 10 },
    });
    await add('attachment_key', { attachment_id: attachmentId, wrapped: '\\x00' });
  }
}
