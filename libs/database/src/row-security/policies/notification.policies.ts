import {
  ADMINISTERED,
  ERASING,
  ERASING_MAIL,
  IN_MY_OFFICES,
  MINE,
  SYSTEM,
  TAKEN_CASES,
  offices,
  sealedOfMember,
  setting,
  followsPerson,
} from './terms.ts';
import type { TablePolicy } from './table-policy.ts';

/** Letters, prints, messages and notices. */
export const NOTIFICATION_POLICIES = {
  letter_template: {
    grants: ['select', 'insert', 'update'],
    updates: ['state', 'valid_from', 'reviewed_by', 'reviewed_at', 'version'],
    sees: 'true',
    writes: `${setting('programme_offices')} is not null`,
    publicBecause: 'texts of letters before they are filled; they name nobody',
  },
  letter: {
    ...sealedOfMember('letter', 'update'),
    updates: ['title', 'body', 'state', 'filed_at', 'filed_by', 'attachment_id', 'signed_on', 'version'],
  },
  print: sealedOfMember('print'),
  // A notice meant for a colleague may tell of sealed matter: only its receiver and the carrying job see it.
  message_intent: followsPerson({
    grants: ['select', 'insert', 'update'],
    sees: `(${IN_MY_OFFICES} and user_id is null) or ${MINE} or ${SYSTEM} or ${ERASING}
      or (case_id = ${TAKEN_CASES} and user_id is null)`,
    writes: `${IN_MY_OFFICES} or ${ADMINISTERED} or ${SYSTEM}`,
    changes: `((${IN_MY_OFFICES} or ${ADMINISTERED} or ${SYSTEM})
        and ((${IN_MY_OFFICES} and user_id is null) or ${MINE} or ${SYSTEM} or ${ERASING}))
      or (case_id = ${TAKEN_CASES} and user_id is null)`,
  }),
  kept_mail: {
    grants: ['select', 'insert', 'delete'],
    sees: `office_id = ${offices('mail_offices')} or ${SYSTEM} or ${ERASING_MAIL}`,
    writes: SYSTEM,
    removes: `${SYSTEM} or ${ERASING_MAIL}`,
  },
  morning_digest: { grants: ['select', 'insert'], sees: SYSTEM },
  digest_choice: { grants: ['select', 'insert', 'update'], sees: `${MINE} or ${SYSTEM}`, writes: MINE },
  notice: { grants: ['select', 'insert', 'update'], updates: ['read_at'], sees: `${MINE} or ${SYSTEM}` },
} satisfies Readonly<Record<string, TablePolicy>>;
