import {
  ERASING_MEMBER,
  IN_MY_OFFICES,
  NOW,
  RECEIVED_SENDINGS,
  SYSTEM,
  id,
  offices,
  setting,
  unsealedForMe,
} from './terms.ts';
import type { TablePolicy } from './table-policy.ts';

/** Sealed matter opens to a partner as to anybody: never without a second factor in the session. */
const TO_ME = `recipient_office_id = ${offices('partner_offices')}
  and (matter_class = 'ordinary' or ${setting('sealed_reader')} is not null)`;
/** A job asks after a sending by its days and states; what was sent is for people. */
const BY_PERSON = `${setting('system')} is null`;
/** That somebody is no longer theirs is told for a while; who it was is not. */
const STILL_TOLD = `(ended_on is null or ended_on > (${NOW})::date - 90)`;

/** Somebody is sent to who can help. What a partner sees of others' people is decided here and in `received_sendings()`. */
export const REFERRALS_POLICIES = {
  service_referral: {
    grants: ['select', 'insert', 'update'],
    updates: [
      ...['state', 'consented_on', 'consent_given_by', 'consent_language', 'text_shown', 'consent_recorded_by'],
      ...['withdrawn_on', 'withdraw_reason', 'withdrawn_by', 'version', 'recipient_name', 'reason', 'asked'],
    ],
    sees: `(${IN_MY_OFFICES} and ${unsealedForMe('service_referral')}) or ${ERASING_MEMBER}`,
    adds: `${IN_MY_OFFICES} and author_id = ${id('user_id')}`,
  },
  // Whoever answers for a partner does so in the office whose case it is (ADR 16); alone, a partner changes nothing.
  referral_sending: {
    grants: ['select', 'insert', 'update'],
    updates: [
      ...['state', 'escalated_at', 'answered_at', 'answered_by', 'reject_reason', 'outcome', 'ended_on', 'ended_by'],
      ...['sheet_until', 'version'],
    ],
    sees: `(${IN_MY_OFFICES} and (${unsealedForMe('referral_sending')} or ${SYSTEM}))
      or (${TO_ME} and ${STILL_TOLD}) or ${ERASING_MEMBER}`,
    adds: `${IN_MY_OFFICES} and author_id = ${id('user_id')}`,
    writes: `${IN_MY_OFFICES} and (${unsealedForMe('referral_sending')} or (${TO_ME}) or ${SYSTEM})`,
  },
  // As it was sent: only what the receiver answers is added to it, and all of it goes when its person is erased.
  referral_sheet: {
    grants: ['select', 'insert', 'update', 'delete'],
    updates: ['answer_note', 'outcome_note'],
    sees: `(${IN_MY_OFFICES} and ${BY_PERSON} and exists (select 1 from referral_sending s where s.id = sending_id))
      or sending_id = ${RECEIVED_SENDINGS} or ${ERASING_MEMBER}`,
    writes: IN_MY_OFFICES,
    removes: ERASING_MEMBER,
  },
  reintegration_service: {
    grants: ['select', 'insert', 'update'],
    updates: ['taken_back_at', 'taken_back_by', 'place', 'note', 'version'],
    sees: `(${IN_MY_OFFICES} and (${unsealedForMe('reintegration_service')}
        or (${BY_PERSON} and exists (select 1 from referral_sending s where s.id = reintegration_service.sending_id))))
      or sending_id = ${RECEIVED_SENDINGS} or ${ERASING_MEMBER}`,
    adds: `${IN_MY_OFFICES} and author_id = ${id('user_id')}`,
    writes: `${IN_MY_OFFICES} or ${ERASING_MEMBER}`,
  },
  service_proof: {
    grants: ['select', 'insert'],
    sees: `exists (select 1 from reintegration_service s where s.id = service_id)`,
    adds: `${IN_MY_OFFICES} and added_by = ${id('user_id')}`,
  },
} satisfies Readonly<Record<string, TablePolicy>>;
