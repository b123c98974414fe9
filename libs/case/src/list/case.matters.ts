import { Injectable } from '@nestjs/common';
import { TODAY_IN } from '../data/today.ts';
import { CaseMatterOf, DeskMatterOf, type CaseMatterPart, type DeskMatterPart } from './case-matter.ts';

/** The day it is in the office of a case `c`. */
export const TODAY_OF_CASE = TODAY_IN('(select o.time_zone from office o where o.id = c.office_id)');
export const NOW = `nullif(current_setting('app.now', true), '')::timestamptz`;

/** A hold says when to look at it again, so that nobody is forgotten on hold. */
@Injectable()
@CaseMatterOf('hold-review')
export class HoldReviewMatter implements CaseMatterPart {
  readonly condition = `exists (select 1 from case_member m
    where m.case_id = c.id and m.hold_review_on is not null and m.hold_review_on <= ${TODAY_OF_CASE})`;
}

/** Somebody who prepares to travel and holds nothing to travel with that is valid today. */
@Injectable()
@CaseMatterOf('no-travel-document')
export class NoTravelDocumentMatter implements CaseMatterPart {
  readonly condition = `exists (select 1 from case_member m
    where m.case_id = c.id and m.travelling and m.stage in ('APPLIED', 'SCREENING', 'ELIGIBILITY_REVIEW', 'APPROVED',
        'PRE_DEPARTURE', 'READY_TO_TRAVEL')
      and not exists (select 1 from identity_document d
        where d.person_id = m.person_id and d.kind in ('passport', 'emergency-travel-document')
          and d.original_at not in ('lost', 'stolen', 'never-held', 'unknown')
          and (d.expires_on is null or d.expires_on >= ${TODAY_OF_CASE})))`;
}

/** A conversation without its interpreter is lost for both. */
@Injectable()
@CaseMatterOf('interpreter-missing')
export class InterpreterMissingMatter implements CaseMatterPart {
  readonly condition = `exists (select 1 from appointment a
    where a.case_id = c.id and a.state in ('planned', 'moved') and a.interpreter_needed and not a.interpreter_booked
      and a.starts_at >= ${NOW})`;
}

/** Offered to another office, which has not answered yet. */
@Injectable()
@CaseMatterOf('transfer-offered')
export class TransferOfferedMatter implements CaseMatterPart {
  readonly condition = `exists (select 1 from case_transfer t where t.case_id = c.id and t.state = 'proposed')`;
}

/** Raised and not lowered, among the flags the reader may know of. */
@Injectable()
@CaseMatterOf('flagged')
export class FlaggedMatter implements CaseMatterPart {
  readonly condition = `exists (select 1 from case_flag f where f.case_id = c.id and f.lowered_at is null)`;
}

/** @param now an expression of this instant, by the installation's own clock */
export const untouchedBy = (now: string): string => `c.updated_at < ${now} - interval '14 days'`;

/** Nothing was written on it for a fortnight: a supervisor asks whether somebody waits in vain. */
@Injectable()
@CaseMatterOf('untouched')
export class UntouchedMatter implements CaseMatterPart {
  readonly permission = 'case.assign';
  readonly ofOffice = true;
  readonly condition = untouchedBy(NOW);
}

/** Somebody of the case waits on purpose, until a day on which it is looked at again. */
@Injectable()
@CaseMatterOf('on-hold')
export class OnHoldMatter implements CaseMatterPart {
  readonly ofBoard = true;
  readonly condition = `exists (select 1 from case_member m where m.case_id = c.id and m.hold_review_on is not null)`;
}

/** Cases other offices offer to this one. */
@Injectable()
@DeskMatterOf('transfer-to-answer')
export class TransferToAnswerMatter implements DeskMatterPart {
  readonly permission = 'transfer.answer';
  readonly count = `select count(*)::integer as waiting from case_transfer t
    where t.state = 'proposed' and t.to_office_id = any ($1::uuid[])`;
}

/** People whom a partner or a centre sent, and cases without an owner: the duty queue. */
@Injectable()
@DeskMatterOf('referral-waiting')
export class ReferralWaitingMatter implements DeskMatterPart {
  readonly permission = 'duty.take';
  readonly count = `select count(*)::integer as waiting from referral_form f
    where f.state = 'waiting' and f.office_id = any ($1::uuid[])`;
}

export const CASE_ROOM_MATTERS = [
  HoldReviewMatter,
  NoTravelDocumentMatter,
  InterpreterMissingMatter,
  TransferOfferedMatter,
  FlaggedMatter,
  UntouchedMatter,
  OnHoldMatter,
  TransferToAnswerMatter,
  ReferralWaitingMatter,
];
