import { randomUUID } from 'node:crypto';
import { AT, type Add } from './fixture-row.ts';

/** What is counted of one member, for one office, beside what follows from the rows of other rooms. */
export async function addReporting(
  add: Add,
  ids: { officeId: string; caseId: string; memberId: string; personId: string; userId: string },
): Promise<void> {
  const { officeId, caseId, memberId, personId, userId } = ids;
  const ofMember = { office_id: officeId, case_id: caseId, member_id: memberId };
  const counted = { counted_office_id: officeId, host_country_code: 'BE', channel: 'avrr_programme' };
  const serviceId = Math.floor(Math.random() * 1e9);
  await add('figure_event', {
    ...{ id: serviceId, ...ofMember, person_id: personId, kind: 'arrived', happened_on: '2026-03-06', ...counted },
    ...{ record_id: randomUUID(), counted_case_id: caseId },
  });
  await add('figure_service', {
    ...{ id: serviceId, ...ofMember, person_id: personId, matter_class: 'ordinary', source: 'recorded', ...counted },
    ...{ source_id: randomUUID(), given_on: '2026-03-07', service: 'housing', level: 'individual' },
    ...{ phase: 'post_arrival', modality: 'cash' },
  });
  await add('figure_payment', {
    ...{ id: serviceId, service_id: serviceId, ...ofMember, matter_class: 'ordinary', record_id: randomUUID() },
    ...{ given_on: '2026-03-07', paid_on: '2026-03-07', amount_minor: 100, currency: 'EUR', ...counted },
  });
  await add('statistical_vulnerability', {
    ...{ ...ofMember, matter_class: 'protection', kind: 'vot', true_from: '2026-03-02', author_id: userId },
    created_at: AT,
  });
}
