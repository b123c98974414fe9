import {
  ERASING_MEMBER,
  IN_MY_OFFICES,
  SYSTEM,
  id,
  inOfficeOr,
  reference,
  sealedOfMember,
  unsealedForMe,
  followsPerson,
} from './terms.ts';
import type { TablePolicy } from './table-policy.ts';

/** What protects people: screening, children, guardians, and a child who is missing. */
export const PROTECTION_POLICIES = {
  screening: inOfficeOr(ERASING_MEMBER),
  screening_answer: sealedOfMember('screening_answer'),
  specialised_centre: reference('a directory of centres; it holds no person'),
  protection_flag: {
    ...sealedOfMember('protection_flag', 'update'),
    updates: ['referral_state', 'centre_code', 'referred_on', 'version'],
  },
  age_doubt: inOfficeOr(ERASING_MEMBER, 'update'),
  guardianship: followsPerson(inOfficeOr(ERASING_MEMBER, 'update'), 'guardian_person_id'),
  child_placement: inOfficeOr(ERASING_MEMBER, 'update'),
  child_hearing: inOfficeOr(ERASING_MEMBER),
  parental_authority: followsPerson(inOfficeOr(ERASING_MEMBER, 'update')),
  custody_order: inOfficeOr(ERASING_MEMBER, 'update'),
  best_interests_procedure: inOfficeOr(ERASING_MEMBER, 'update'),
  child_consent: inOfficeOr(ERASING_MEMBER, 'update'),
  protection_record: sealedOfMember('protection_record'),
  child_task: {
    grants: ['select', 'insert', 'update'],
    updates: ['done_on', 'done_by', 'version'],
    sees: `(${IN_MY_OFFICES} and ${unsealedForMe('child_task')}) or ${ERASING_MEMBER}`,
    adds: `${IN_MY_OFFICES} and (author_id = ${id('user_id')} or (author_id is null and ${SYSTEM}))`,
  },
  // Open to the whole office: whoever meets the child must know that somebody is looking for them.
  missing_child_alert: inOfficeOr(ERASING_MEMBER, 'update'),
  office_protocol: { grants: ['select', 'insert', 'update'], sees: IN_MY_OFFICES },
} satisfies Readonly<Record<string, TablePolicy>>;
