import { ERASING, IN_MY_OFFICES, TAKEN_PERSONS, id, inOffice, inOfficeOr, offices } from './terms.ts';
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
  person_name: inOfficeOr(ERASING, 'update', 'delete'),
  person_nationality: inOffice('update', 'delete'),
  contact_channel: inOfficeOr(ERASING, 'update', 'delete'),
  person_language: inOfficeOr(ERASING, 'delete'),
  identity_document: inOfficeOr(ERASING, 'update', 'delete'),
} satisfies Readonly<Record<string, TablePolicy>>;
