import { randomUUID } from 'node:crypto';
import { AT, type Add, type Row } from './fixture-row.ts';

/** Screening and the protection of a child; the member of this world may be one for that. */
export async function addProtection(add: Add, member: Row, userId: string): Promise<void> {
  const [screeningId, procedureId, guardianshipId] = [randomUUID(), randomUUID(), randomUUID()];
  const [day, recorded] = ['2026-03-02', { recorded_by: userId, created_at: AT }];
  const written = { author_id: userId, created_at: AT };
  const screened = { kind: 'rapid', held_on: day, full_needed: true, screened_by: userId, created_at: AT };
  await add('screening', { id: screeningId, ...member, ...screened });
  for (const matter_class of ['health', 'protection'])
    await add('screening_answer', {
      ...{ ...member, screening_id: screeningId, matter_class, level: 'high', indicators: [], factors: [] },
      ...written,
    });
  const flag = { matter_class: 'protection', kind: 'possible-trafficking', raised_on: day, referral_state: 'to-offer' };
  await add('protection_flag', { ...member, ...flag, ...written });
  await add('age_doubt', { ...member, doubted_by: 'an authority', doubted_on: day, ...recorded });
  await add('guardianship', {
    ...{ id: guardianshipId, ...member, authority: 'Guardianship Service', act: 'act', appointed_on: day },
    ...{ guardian_name: 'Guardian', contact: 'phone', valid_from: day, ...recorded },
  });
  await add('child_placement', {
    ...{ ...member, kind: 'other', place: 'Somewhere', contact_name: 'Contact', contact: 'phone', contact_safe: true },
    ...{ placed_on: day, ...recorded },
  });
  const hearing = { decision: 'return', outcome: 'heard', heard_on: day, heard_by: userId, created_at: AT };
  await add('child_hearing', { ...member, ...hearing });
  await add('parental_authority', { ...member, holder_name: 'Holder', basis: 'parent', ...recorded });
  await add('custody_order', { ...member, court: 'Court', reference: 'ref', ordered_on: day, ...recorded });
  await add('best_interests_procedure', {
    ...{ id: procedureId, ...member, state: 'open', opened_on: day, opened_by: userId, created_at: AT },
  });
  const consent = { procedure_id: procedureId, giver: 'guardian', guardianship_id: guardianshipId, given_on: day };
  await add('child_consent', { ...member, ...consent, ...recorded });
  await add('protection_record', {
    ...{ ...member, matter_class: 'protection', kind: 'own-view', subject_id: procedureId, happened_on: day },
    ...{ content: { words: 'I wish to stay.' }, ...written },
  });
  for (const matter_class of ['ordinary', 'protection'])
    await add('child_task', {
      ...{ ...member, kind: 'parental-refusal', matter_class, subject_id: randomUUID(), due_on: day, ...written },
    });
  await add('missing_child_alert', {
    ...{ ...member, occasion: 'other', missed_at: AT, opened_at: AT, opened_by: userId, tell_again_at: AT },
  });
  const protocol = { missing_child: 'Call the guardian.', changed_by: userId, changed_at: AT };
  await add('office_protocol', { office_id: member['office_id'], ...protocol });
}
