import {
  AMONG_MY_OFFICES,
  ADMINISTERED,
  ERASING,
  ERASING_CASE,
  ERASING_FORM,
  ERASING_MEMBER,
  IN_MY_OFFICES,
  MINE,
  MY_OFFICES,
  NOW,
  RECEIVED_ARRIVALS,
  RECEIVED_RETURNED,
  SEALED_OFFICER,
  SYSTEM,
  TAKEN_CASES,
  amongMyOffices,
  amongOffices,
  id,
  inOffice,
  inOfficeOr,
  followsPerson,
  offices,
  sealedOfMember,
  unsealedForMe,
} from './terms.ts';
import type { TablePolicy } from './table-policy.ts';

/** One's own draft, of no case or of one that is within one's reach. */
const MY_DRAFT = `${MINE} and (case_id is null or exists (select 1 from "case" c where c.id = case_id))`;

/** Cases: members, steps, appointments, transfers, referrals, notes and files. */
export const CASE_POLICIES = {
  case_number_counter: {
    grants: ['select', 'insert', 'update'],
    sees: 'true',
    publicBecause: 'the last number given out by country and year; it names nobody',
  },
  // Taken over from another office in the one transaction that accepts its transfer, and only into one's own.
  case: {
    grants: ['select', 'insert', 'update'],
    sees: `${IN_MY_OFFICES} or id = ${TAKEN_CASES}`,
    writes: IN_MY_OFFICES,
    changes: `${IN_MY_OFFICES} or id = ${TAKEN_CASES}`,
  },
  deadline_setting: {
    grants: ['select', 'insert'],
    sees: 'true',
    adds: `${ADMINISTERED} and recorded_by = ${id('user_id')}`,
    publicBecause: 'how long before a day an office reminds itself, and by which policy; it holds no person',
  },
  // What was told of, and to whom, gives away what there is: only those it reached see it.
  reminder: {
    grants: ['select', 'insert', 'update'],
    sees: `${id('user_id')} = any (told) or ${SYSTEM}`,
    writes: SYSTEM,
  },
  case_member: followsPerson({
    ...inOffice('update'),
    sees: `${IN_MY_OFFICES} or ${ERASING}`,
    writes: IN_MY_OFFICES,
  }),
  case_merge: {
    ...inOffice('update'),
    updates: ['undone_by', 'undone_at'],
    adds: `${IN_MY_OFFICES} and merged_by = ${id('user_id')}`,
  },
  // Whoever keeps contact with a child after its arrival reaches it by those who care for it, where they are received too.
  member_relation: followsPerson(
    {
      ...amongMyOffices('delete'),
      sees: `${AMONG_MY_OFFICES} or (member_id = ${RECEIVED_ARRIVALS} and of_person_id = ${RECEIVED_RETURNED})`,
      writes: AMONG_MY_OFFICES,
    },
    'of_person_id',
  ),
  case_link: followsPerson(inOffice()),
  case_history: inOffice(),
  step_reason: {
    grants: ['select', 'insert', 'delete'],
    sees: `${IN_MY_OFFICES} or ${ERASING_MEMBER}`,
    adds: IN_MY_OFFICES,
    removes: ERASING_MEMBER,
  },
  // That somebody may read sealed matter tells that there is some: a naming is seen by those it concerns.
  case_reader: {
    grants: ['select', 'insert', 'update'],
    updates: ['reason', 'valid_to'],
    sees: `(${AMONG_MY_OFFICES} and (${MINE} or granted_by = ${id('user_id')} or ${SEALED_OFFICER} or ${SYSTEM}))
      or ${ERASING_CASE}`,
    adds: `${IN_MY_OFFICES} and granted_by = ${id('user_id')} and (
      (kind = 'named' and ${SEALED_OFFICER})
      or (kind = 'break-glass' and ${MINE} and office_id = ${offices('break_glass_offices')}
          and valid_from <= ${NOW} + interval '1 minute' and valid_to <= valid_from + interval '1 hour'))`,
    writes: `(${IN_MY_OFFICES} and ${SEALED_OFFICER}) or ${ERASING_CASE}`,
  },
  appointment: inOfficeOr(ERASING_MEMBER, 'update'),
  office_room: amongMyOffices('update'),
  case_transfer: {
    grants: ['select', 'insert', 'update'],
    updates: ['state', 'answered_by', 'answered_at', 'answer_reason', 'stage_when_moved', 'version'],
    sees: `${amongOffices('from_office_id', 'case_offices')} or ${amongOffices('to_office_id', 'case_offices')} or ${SYSTEM}`,
    // Nobody offers what is not theirs: whoever accepts takes over what the row names.
    adds: `from_${IN_MY_OFFICES} and state = 'proposed' and proposed_by = ${id('user_id')}
      and not exists (select 1 from unnest(also_case_ids || case_id) named where not exists (
        select 1 from "case" c where c.id = named and c.office_id = from_office_id))`,
    changes: `(state = 'proposed' and (from_${IN_MY_OFFICES} or to_${IN_MY_OFFICES} or ${SYSTEM}))
      or (state = 'accepted' and stage_when_moved is null and answered_by = ${id('user_id')} and to_${IN_MY_OFFICES})`,
    writes: `(to_${IN_MY_OFFICES} and state in ('accepted', 'rejected') and answered_by = ${id('user_id')})
      or (from_${IN_MY_OFFICES} and state = 'withdrawn' and answered_by = ${id('user_id')})
      or (${SYSTEM} and state = 'lapsed' and answered_by is null)`,
  },
  case_transfer_number: inOffice(),
  case_transfer_note: inOfficeOr(ERASING_CASE, 'update'),
  case_hand_over: inOfficeOr(ERASING_CASE, 'update'),
  staff_absence: { ...amongMyOffices('update', 'delete'), updates: ['to_on', 'version'] },
  // Whoever asks with the address of a calendar is nobody until the installation has found whose it is.
  calendar_feed: {
    grants: ['select', 'insert', 'update'],
    updates: ['revoked_at', 'last_read_at'],
    sees: `${MINE} or ${SYSTEM}`,
    adds: MINE,
    writes: MINE,
  },
  // Only the tick that forgets what was closed removes a form.
  referral_form: {
    grants: ['select', 'insert', 'update', 'delete'],
    updates: ['state', 'taken_by', 'taken_at', 'case_id', 'close_reason', 'safe_contact', 'version'],
    sees: `${IN_MY_OFFICES} or referred_by = ${id('user_id')} or ${ERASING_CASE} or (${SYSTEM} and state = 'closed')`,
    adds: `referred_by = ${id('user_id')} and state = 'waiting' and case_id is null`,
    writes: `${IN_MY_OFFICES} or ${ERASING_CASE}`,
    removes: `${SYSTEM} and state = 'closed'`,
    addedForOthersBecause: 'a partner or centre refers a person to an office they do not work in',
  },
  referral_need: {
    grants: ['select', 'insert', 'delete'],
    sees: `(${IN_MY_OFFICES} and (matter_class = 'ordinary' or ${SEALED_OFFICER}))
      or author_id = ${id('sealed_reader')} or ${ERASING_FORM}`,
    adds: `author_id = ${id('user_id')} and exists (
      select 1 from referral_form f where f.id = form_id and f.office_id = referral_need.office_id
         and f.referred_by = ${id('user_id')})`,
    removes: ERASING_FORM,
    addedForOthersBecause: 'whoever refers says what the office needs to know',
  },
  case_note: sealedOfMember('case_note'),
  case_flag: {
    ...sealedOfMember('case_flag', 'update'),
    updates: ['lowered_by', 'lowered_at', 'lower_reason', 'version'],
  },
  // Whoever reads a filed letter reads its paper, whoever of them filed it.
  attachment: {
    ...sealedOfMember('attachment'),
    sees: `(${IN_MY_OFFICES} and (${unsealedForMe('attachment')}
      or exists (select 1 from letter l where l.attachment_id = attachment.id))) or ${ERASING_MEMBER}`,
  },
  // Shared with a role: with those who hold it today and work in an office that it was shared in.
  case_view: {
    grants: ['select', 'insert', 'delete'],
    sees: `${MINE} or (shared_role is not null and shared_office_ids && ${MY_OFFICES} and exists (
      select 1 from role_assignment r where r.${MINE} and r.role = shared_role
         and r.valid_from <= ${NOW}::date and (r.valid_to is null or r.valid_to >= ${NOW}::date)))`,
    adds: `${MINE} and ${IN_MY_OFFICES} and shared_office_ids <@ ${MY_OFFICES}`,
    removes: MINE,
  },
  // The writer's alone, and theirs no longer once the case is out of their reach; nobody reads it to supervise them.
  form_draft: {
    grants: ['select', 'insert', 'update', 'delete'],
    updates: ['sealed', 'version', 'saved_at', 'expires_at'],
    sees: `(${MY_DRAFT}) or ${SYSTEM} or ${ERASING_CASE}`,
    writes: MY_DRAFT,
    removes: `${MINE} or ${SYSTEM} or ${ERASING_CASE}`,
  },
  attachment_key: {
    grants: ['select', 'insert'],
    sees: `exists (select 1 from attachment a where a.id = attachment_id) or ${SYSTEM}`,
    adds: `exists (select 1 from attachment a where a.id = attachment_id and a.author_id = ${id('user_id')})`,
  },
} satisfies Readonly<Record<string, TablePolicy>>;
