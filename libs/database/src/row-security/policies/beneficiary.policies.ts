import { ERASING, IN_MY_OFFICES, RECEIVED_PERSONS, TAKEN_PERSONS, id, inOffice, inOfficeOr, offices } from './terms.ts';
import type { TablePolicy } from './table-policy.ts';

/** People who are assisted. */
export const BENEFICIARY_POLICIES = {
  person: {
    grants: ['select', 'insert', 'update'],
    sees: `${IN_MY_OFFICES} or (id = ${id('erase_person')} and office_id = ${offices('erase_offices')})
      or id = ${TAKEN_PERSONS}`,
    adds: IN_MY_OFFICES,
    writes: `${IN_MY_OFFICES} or (id = ${id('erase_person')} and office_id = ${offices('erase_offices')})`,
    changes: `${IN_MY_OFFICES} or (id = ${id('erase_person')} and office_id = ${offices('erase_offices')})
      or id = ${TAKEN_PERSONS}`,
  },
  // Whoever awaits somebody at the place of arrival reads their name, and nothing else of the person.
  person_name: {
    ...inOfficeOr(ERASING, 'update', 'delete'),
    sees: `${IN_MY_OFFICES} or ${ERASING} or person_id = ${RECEIVED_PERSONS}`,
    writes: `${IN_MY_OFFICES} or ${ERASING}`,
  },
  person_nationality: inOffice('update', 'delete'),
  contact_channel: inOfficeOr(ERASING, 'update', 'delete'),
  person_language: inOfficeOr(ERASING, 'delete'),
  identity_document: inOfficeOr(ERASING, 'update', 'delete'),
} satisfies Readonly<Record<string, TablePolicy>>;
