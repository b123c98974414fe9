import {
  AMONG_MY_OFFICES,
  ERASING,
  ERASING_MEMBER,
  IN_MY_OFFICES,
  SEALED_OFFICER,
  SYSTEM,
  followsPerson,
  id,
  inOffice,
  inOfficeOr,
} from './terms.ts';
import type { TablePolicy } from './table-policy.ts';

/** An upload shows what stands in a file: it is whose who brought it, and the worker's that reads it. */
const MY_IMPORT = `started_by = ${id('user_id')} or ${SYSTEM}`;
const OF_MY_IMPORT = `exists (select 1 from caseload_import i where i.id = import_id and (i.${MY_IMPORT}))`;

/** The caseload file, in and out. */
export const EXCHANGE_POLICIES = {
  caseload_import: {
    grants: ['select', 'insert', 'update', 'delete'],
    updates: ['state', 'options', 'progress', 'result', 'finished_at', 'version'],
    sees: MY_IMPORT,
    adds: `started_by = ${id('user_id')} and ${IN_MY_OFFICES}`,
    removes: SYSTEM,
  },
  caseload_file: { grants: ['select', 'insert', 'update', 'delete'], updates: ['received'], sees: OF_MY_IMPORT },
  caseload_problem: { grants: ['select', 'insert', 'delete'], sees: OF_MY_IMPORT },
  caseload_export: {
    grants: ['select', 'insert', 'update'],
    updates: [
      ...['state', 'reason', 'progress', 'result', 'file_name', 'byte_size', 'wrapped_key', 'wrapped_password'],
      ...['finished_at', 'version'],
    ],
    sees: MY_IMPORT,
    adds: `started_by = ${id('user_id')} and ${IN_MY_OFFICES}`,
  },
  caseload_reference: {
    grants: ['select', 'insert'],
    sees: 'true',
    adds: IN_MY_OFFICES,
    publicBecause: 'that a reference is taken and by which office: a keyed digest, which names nobody',
  },
  caseload_case_ref: { ...inOffice('update'), updates: ['programme_code', 'channel', 'past_retention'] },
  caseload_person_ref: followsPerson({ ...inOfficeOr(ERASING, 'update'), updates: ['person_ref'] }),
  caseload_member_ref: { ...inOfficeOr(ERASING_MEMBER, 'update'), updates: ['declared_on', 'written'] },
  caseload_service_ref: { ...inOfficeOr(ERASING_MEMBER, 'update'), updates: ['written'] },
  recorded_service: followsPerson({
    ...inOfficeOr(ERASING_MEMBER, 'update'),
    updates: [
      ...['service', 'level', 'phase', 'modality', 'delivered_on', 'amount_minor', 'currency', 'partner_name'],
      ...['service_ref', 'version'],
    ],
  }),
  // Written by imports, which do not read it back; opened to the few the matter is for.
  declared_vulnerability: {
    grants: ['select', 'insert', 'delete'],
    sees: `(${AMONG_MY_OFFICES} and (${SEALED_OFFICER}
      or (declared_vulnerability.case_id, declared_vulnerability.office_id, declared_vulnerability.matter_class)
         in (select * from named_readings()))) or ${ERASING_MEMBER}`,
    adds: IN_MY_OFFICES,
    removes: ERASING_MEMBER,
  },
} satisfies Readonly<Record<string, TablePolicy>>;
