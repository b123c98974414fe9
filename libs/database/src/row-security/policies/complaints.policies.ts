import { ERASED, SYSTEM, id, offices, officesOfAny, followsPerson } from './terms.ts';
import type { TablePolicy } from './table-policy.ts';

const NOT_ABOUT_ME = `about_user_id is distinct from ${id('user_id')}`;
/** Holders of the desk for sensitive matter in offices where they take no part in casework, and nobody else of the line. */
const FOCAL_POINT = `office_id = ${offices('integrity_offices')}`;
const HANDLED_BY_ME = `(
  (sensitivity = 'normal' and office_id = ${offices('complaint_offices')})
  or (sensitivity = 'sensitive' and ${FOCAL_POINT}))`;
/** Recorded by whoever works on cases, by a focal point, or by nobody signed in, through the public form. */
const RECORDED = `(office_id = ${officesOfAny('case_offices', 'integrity_offices', 'complaint_offices')}
  or (${SYSTEM}))`;
/** Asked under the policies of the complaint itself. */
const ofComplaint = (table: string, more = ''): string =>
  `exists (select 1 from complaint k where k.id = ${table}.complaint_id${more})`;
const ERASING_COMPLAINT = (table: string): string => ofComplaint(table, ` and k.about_person_id = ${ERASED}`);

/** Whose words nobody needs any more: of somebody without a file, answered so long ago that the office keeps them no longer. */
const KEPT_LONG_ENOUGH = (table: string): string =>
  `((${SYSTEM}) and ${ofComplaint(
    table,
    ` and k.about_person_id is null and k.status = 'closed'
      and k.words_until < (nullif(current_setting('app.now', true), '')::timestamptz at time zone 'utc')::date`,
  )})`;

/**
 * Complaints. An ordinary one is known to the office, its words to those who handle it and to whoever wrote them. A
 * sensitive one is known to the focal point alone. None is ever shown to the person it is about.
 */
export const COMPLAINTS_POLICIES = {
  complaint: followsPerson(
    {
      grants: ['select', 'insert', 'update'],
      updates: [
        ...['category', 'sensitivity', 'status', 'handler_id', 'resolve_due_on', 'acknowledged_on', 'resolved_on'],
        ...['outcome', 'decided_by', 'answered_on', 'answered_way', 'words_until', 'appealed_on', 'about_user_id'],
        'version',
      ],
      sees: `(${NOT_ABOUT_ME} and (
        (sensitivity = 'normal' and office_id = ${officesOfAny('case_offices', 'complaint_offices')})
        or (sensitivity = 'sensitive' and ${FOCAL_POINT})))
      or about_person_id = ${ERASED} or id = ${id('handed_complaint')} or (${SYSTEM})`,
      adds: `${RECORDED} and (recorded_by = ${id('user_id')} or (recorded_by is null and (${SYSTEM})))`,
      changes: `${NOT_ABOUT_ME} and ${HANDLED_BY_ME}`,
      // Handed to the focal point, or back, it is no longer its handler's to see.
      writes: `office_id = ${officesOfAny('complaint_offices', 'integrity_offices')}`,
    },
    'about_person_id',
  ),
  complaint_word: {
    grants: ['select', 'insert', 'delete'],
    sees: `(${ofComplaint(
      'complaint_word',
      ` and (k.sensitivity = 'sensitive' or k.office_id = ${offices('complaint_offices')}
        or complaint_word.author_id = ${id('user_id')})`,
    )} and (${SYSTEM}) is not true)
      or (kind = 'answer' and (${SYSTEM})) or ${ERASING_COMPLAINT('complaint_word')} or ${KEPT_LONG_ENOUGH('complaint_word')}`,
    adds: `${RECORDED} and (author_id = ${id('user_id')} or (author_id is null and (${SYSTEM})))`,
    removes: `${ERASING_COMPLAINT('complaint_word')} or ${KEPT_LONG_ENOUGH('complaint_word')}`,
  },
  complaint_event: {
    grants: ['select', 'insert'],
    sees: `${ofComplaint('complaint_event')} and office_id = ${officesOfAny('complaint_offices', 'integrity_offices')}`,
    adds: `${RECORDED} and (actor_id = ${id('user_id')} or (actor_id is null and (${SYSTEM})))`,
  },
  // The digest of what an anonymous person keeps; read only by the public page, as the installation.
  complaint_receipt: {
    grants: ['select', 'insert'],
    sees: SYSTEM,
    adds: RECORDED,
  },
} satisfies Readonly<Record<string, TablePolicy>>;
