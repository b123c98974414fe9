import {
  ERASING,
  ERASING_MEMBER,
  ERASING_SESSION,
  IN_MY_OFFICES,
  SEALED_OFFICER,
  SYSTEM,
  id,
  inOffice,
  inOfficeOr,
  sealedOfMember,
  setting,
  unsealedForMe,
  followsPerson,
} from './terms.ts';
import type { TablePolicy } from './table-policy.ts';

/** Conversations, consents, declarations and what was shared. */
export const COUNSELLING_POLICIES = {
  counselling_session: {
    ...inOffice('update'),
    sees: `${IN_MY_OFFICES} or ${ERASING_MEMBER}`,
    writes: IN_MY_OFFICES,
  },
  session_note: {
    grants: ['select', 'insert', 'delete'],
    sees: `(${IN_MY_OFFICES} and ${unsealedForMe('session_note')}) or ${ERASING_SESSION}`,
    adds: `${IN_MY_OFFICES} and author_id = ${id('user_id')}`,
    removes: ERASING_SESSION,
  },
  // It belongs to a person and not to a case: a reader is named on any case of theirs.
  consent: followsPerson({
    grants: ['select', 'insert', 'update'],
    sees: `(${IN_MY_OFFICES} and (matter_class = 'ordinary' or recorded_by = ${id('sealed_reader')} or ${SEALED_OFFICER}
      or exists (select 1 from named_readings() r join case_member m on m.case_id = r.case_id
                  where m.person_id = consent.person_id and r.office_id = consent.office_id
                    and r.matter_class = consent.matter_class))) or ${ERASING}`,
    adds: `${IN_MY_OFFICES} and recorded_by = ${id('user_id')}`,
  }),
  // Whoever asks about fear of return need not be allowed to read the answer back: it is only ever added to.
  asylum_information: sealedOfMember('asylum_information'),
  data_notice: inOfficeOr(ERASING_MEMBER),
  declaration_template: {
    grants: ['select', 'insert', 'update'],
    updates: ['state', 'reviewed_by', 'reviewed_at', 'valid_from', 'valid_to', 'version'],
    sees: 'true',
    adds: `not sample and state = 'draft' and drafted_by = ${id('user_id')} and ${setting('programme_offices')} is not null`,
    changes: `not sample and state = 'draft' and drafted_by <> ${id('user_id')}
      and ${setting('programme_offices')} is not null`,
    writes: `not sample and state = 'published' and reviewed_by = ${id('user_id')}`,
    publicBecause: 'the texts of declarations; they name nobody who is assisted',
  },
  declaration: {
    ...inOfficeOr(ERASING_MEMBER, 'update'),
    updates: ['lapsed_on', 'lapse_reason', 'lapsed_by_step_id', 'version'],
  },
  declaration_reconfirmation: inOffice(),
  asylum_claim_withdrawal: inOfficeOr(ERASING_MEMBER),
  sharing: sealedOfMember('sharing'),
  // Only the tick that counts what is twelve months old removes a contact.
  information_contact: {
    grants: ['select', 'insert', 'update', 'delete'],
    updates: ['case_id', 'version'],
    sees: `${IN_MY_OFFICES} or ${SYSTEM}`,
    adds: IN_MY_OFFICES,
    changes: IN_MY_OFFICES,
    writes: IN_MY_OFFICES,
    removes: SYSTEM,
  },
  information_count: {
    grants: ['select', 'insert', 'update'],
    updates: ['contacts', 'heads'],
    sees: `${IN_MY_OFFICES} or ${SYSTEM}`,
    writes: SYSTEM,
  },
} satisfies Readonly<Record<string, TablePolicy>>;
