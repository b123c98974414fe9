import { randomUUID } from 'node:crypto';
import { AT, type Add } from './fixture-row.ts';

/** What was decided before a case was closed, how it was, and what somebody said of the help. */
export async function addClosing(
  add: Add,
  { officeId, caseId, memberId, personId, userId }: Readonly<Record<string, string>>,
): Promise<void> {
  const ofMember = { office_id: officeId, case_id: caseId, member_id: memberId };
  for (const matterClass of ['ordinary', 'health', 'protection'])
    await add('closure_decision', {
      ...{ ...ofMember, room: 'case', kind: 'flag', matter_id: randomUUID(), matter_state: '1' },
      ...{ matter_class: matterClass, decision: 'carried-over', words: 'The partner goes on.', author_id: userId },
      decided_at: AT,
    });
  await add('case_closure', {
    ...{ ...ofMember, outcome: 'goals-reached', reason_code: 'plan-completed', closed_on: '2026-03-02' },
    ...{ closed_by: userId, closed_at: AT },
  });
  await add('sealed_open_matter', { ...ofMember, record_id: randomUUID() });
  for (const sensitivity of ['normal', 'sensitive']) {
    const complaintId = randomUUID();
    const of = { complaint_id: complaintId, office_id: officeId };
    await add('complaint', {
      ...{ id: complaintId, office_id: officeId, number: randomUUID(), channel: 'box', category: 'delay', sensitivity },
      ...{ status: 'received', received_on: '2026-03-02', anonymous: false, about_case_id: caseId },
      ...{ about_member_id: memberId, about_person_id: personId, safe_ways: ['phone'], has_receipt: true },
      ...{ acknowledge_due_on: '2026-03-09', resolve_due_on: '2026-04-01', recorded_by: userId, created_at: AT },
    });
    await add('complaint_word', { ...of, kind: 'statement', text: 'Too slow.', author_id: userId, created_at: AT });
    await add('complaint_event', { ...of, what: 'record', to_status: 'received', actor_id: userId, at: AT });
    await add('complaint_receipt', {
      ...{ ...of, number: randomUUID(), secret_digest: `\\x${randomUUID().replaceAll('-', '')}`, created_at: AT },
    });
  }
}
