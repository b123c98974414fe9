import {
  ERASED,
  ERASING,
  IN_MY_OFFICES,
  RECEIVED_PERSONS,
  RECEIVED_RETURNED,
  TAKEN_PERSONS,
  id,
  inOffice,
  inOfficeOr,
  offices,
} from './terms.ts';
import type { TablePolicy } from './table-policy.ts';

/** With whoever was found to be the same person. */
const BEING_ERASED = `((id = ${id('erase_person')} or merged_into_id = ${id('erase_person')})
      and office_id = ${offices('erase_offices')})`;

/** People who are assisted. */
export const BENEFICIARY_POLICIES = {
  person: {
    grants: ['select', 'insert', 'update'],
    sees: `${IN_MY_OFFICES} or ${BEING_ERASED}
      or id = ${TAKEN_PERSONS}`,
    adds: IN_MY_OFFICES,
    writes: `${IN_MY_OFFICES} or ${BEING_ERASED}`,
    changes: `${IN_MY_OFFICES} or ${BEING_ERASED}
      or id = ${TAKEN_PERSONS}`,
  },
  // Whoever awaits somebody at the place of arrival reads their name, and nothing else of the person.
  person_name: {
    ...inOfficeOr(ERASING, 'update', 'delete'),
    sees: `${IN_MY_OFFICES} or ${ERASING} or person_id = ${RECEIVED_PERSONS}`,
    writes: `${IN_MY_OFFICES} or ${ERASING}`,
  },
  person_merge: {
    grants: ['select', 'insert', 'update'],
    updates: ['undone_by', 'undone_at', 'reason', 'former'],
    sees: `${IN_MY_OFFICES} or kept_id = ${ERASED}`,
    adds: `${IN_MY_OFFICES} and merged_by = ${id('user_id')}`,
  },
  person_nationality: inOffice('update', 'delete'),
  // The mission that keeps contact after an arrival reads how somebody may safely be reached, and in which language.
  contact_channel: {
    ...inOfficeOr(ERASING, 'update', 'delete'),
    sees: `${IN_MY_OFFICES} or ${ERASING}
      or (person_id = ${RECEIVED_RETURNED} and safety = 'safe' and ended_at is null)`,
    writes: `${IN_MY_OFFICES} or ${ERASING}`,
  },
  person_language: {
    ...inOfficeOr(ERASING, 'delete'),
    sees: `${IN_MY_OFFICES} or ${ERASING} or person_id = ${RECEIVED_RETURNED}`,
    writes: `${IN_MY_OFFICES} or ${ERASING}`,
  },
  identity_document: inOfficeOr(ERASING, 'update', 'delete'),
} satisfies Readonly<Record<string, TablePolicy>>;
