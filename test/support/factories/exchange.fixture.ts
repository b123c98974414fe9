import { randomUUID } from 'node:crypto';
import { AT, type Add } from './fixture-row.ts';

/** What an import brought of a member, and an upload that was not yet saved. */
export async function addExchange(
  add: Add,
  { officeId, caseId, memberId, personId, userId }: Readonly<Record<string, string>>,
): Promise<void> {
  const ofMember = { office_id: officeId, case_id: caseId, member_id: memberId };
  const importId = randomUUID();
  await add('caseload_import', {
    ...{ id: importId, office_id: officeId, started_by: userId, state: 'checked', options: {}, progress: {} },
    received_at: AT,
  });
  await add('caseload_file', {
    ...{
      id: randomUUID(),
      import_id: importId,
      ordinal: 1,
      file_name: 'persons.csv',
      wrapped_key: '\\x00',
      byte_size: 1,
    },
  });
  await add('caseload_problem', { import_id: importId, kind: 'error', sheet: 'persons', row_number: 2, problem: {} });
  await add('caseload_export', {
    ...{ id: randomUUID(), office_id: officeId, started_by: userId, state: 'waiting', asked_at: AT },
    options: { officeIds: [officeId], format: 'xlsx', sensitive: false },
  });
  await add('caseload_reference', { kind: 'case', digest: randomUUID(), office_id: officeId });
  await add('caseload_case_ref', {
    ...{ case_id: caseId, office_id: officeId, digest: randomUUID(), case_ref: 'C1', channel: 'avrr-programme' },
    imported_at: AT,
  });
  await add('caseload_person_ref', {
    ...{ person_id: personId, office_id: officeId, digest: randomUUID(), person_ref: 'P1' },
  });
  await add('caseload_member_ref', { ...ofMember, written: {}, imported_at: AT });
  const serviceId = randomUUID();
  await add('recorded_service', {
    ...{ ...ofMember, id: serviceId, person_id: personId, service: 'housing', level: 'individual' },
    ...{ phase: 'post-arrival', modality: 'cash', delivered_on: '2026-03-02', recorded_by: userId, recorded_at: AT },
  });
  await add('caseload_service_ref', {
    ...{ ...ofMember, service_id: serviceId, brought_by: officeId, digest: randomUUID(), written: {} },
  });
  for (const [matterClass, code] of [
    ['health', 'pregnant'],
    ['protection', 'vot'],
  ])
    await add('declared_vulnerability', { ...ofMember, matter_class: matterClass, code, declared_at: AT });
}
