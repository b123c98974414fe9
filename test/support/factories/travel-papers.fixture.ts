import { randomUUID } from 'node:crypto';
import { AT, type Add, type Row } from './fixture-row.ts';

/** What is settled before a journey: papers, a consulate, health, a suspension, who receives whom. */
export async function addTravelPapers(add: Add, member: Row, userId: string, consentId: string): Promise<void> {
  const [consulateId, requestId, suspensionId] = [randomUUID(), randomUUID(), randomUUID()];
  const [day, here] = ['2026-03-02', { office_id: member['office_id'] }];
  const recorded = { recorded_by: userId, created_at: AT };
  await add('document_check', {
    ...{ ...member, document_digest: 'digest', method: 'seen', differences: [], decision: 'usable', checked_on: day },
    ...{ checked_by: userId, created_at: AT },
  });
  const asked = { state: 'asked', asked_on: day };
  await add('document_retrieval', { ...member, holder: 'authorities', holder_name: 'Desk', ...asked, ...recorded });
  const place = { country_code: 'GE', name: `Embassy ${consulateId}`, city: 'Brussels' };
  await add('consulate', { id: consulateId, ...here, ...place, ...recorded });
  await add('readmission_agreement', {
    ...{ ...here, country_code: 'GE', kind: 'eu', title: 'Agreement', in_force_on: day, what_to_expect: 'Days' },
    ...{ source: 'Journal', ...recorded },
  });
  await add('consular_request', {
    ...{ id: requestId, ...member, consulate_id: consulateId, document_kind: 'passport', state: 'document-asked' },
    ...{ consent_id: consentId, text_shown: 'Text', text_language: 'en', asked_on: day, ...recorded },
  });
  const step = { request_id: requestId, what: 'document-asked', happened_on: day, attended: ['person'] };
  await add('consular_step', { ...member, ...step, note: 'A note', ...recorded });
  await add('travel_fitness', {
    ...{ ...member, answer: 'requested', consented_on: day, asked_on: day, asked_by: userId, services: [] },
    ...{ escort: false, received_by_somebody: false, created_at: AT },
  });
  await add('fitness_assessment', {
    ...{ ...member, matter_class: 'health', outcome: 'fit', conditions: [], assessed_on: day, valid_until: day },
    ...{ physician: 'Physician', author_id: userId, created_at: AT },
  });
  await add('destination_suspension', {
    ...{ id: suspensionId, ...here, country_code: 'YE', sub_area: 'A part', begins_on: day, scope: 'everybody' },
    ...{ authority: 'Authority', source: 'Source', state: 'draft', drafted_by: userId, drafted_at: AT },
  });
  await add('destination_answer', {
    ...{ ...member, suspension_id: suspensionId, outside: true, place: 'Elsewhere', answered_on: day, ...recorded },
  });
  const received = { kind: 'family', place: 'Place', contact_name: 'Contact', contact: 'phone' };
  await add('reception', { ...member, ...received, ...asked, ...recorded });
}
