import { Injectable } from '@nestjs/common';
import { ReadTrail } from '@homeward/audit';
import {
  mayLeaveVoiceMail,
  mayWriteTo,
  type ContactKind,
  type ContactSafety,
  type FollowUpState,
  type RoundPurpose,
  type RoundState,
} from '@homeward/contracts';
import { demand, notFound, type Actor } from '@homeward/platform';
import { ANSWERS, type AttemptShown, type SatisfactionShown } from './case-follow-up.query.ts';
import { ContactKeepers } from './contact-keepers.ts';
import { PERSON_OF } from './person-of.ts';
import { LEADS_TO } from './safe-channels.ts';

/** A channel that is safe, with how it may be used. */
export interface SafeChannel {
  readonly id: string;
  readonly kind: ContactKind;
  readonly value: string;
  /** Of whom of the family it is on file. */
  readonly name: string | null;
  readonly belongsTo: string | null;
  readonly language: string | null;
  readonly hoursFrom: string | null;
  readonly hoursTo: string | null;
  readonly weekdays: readonly number[];
  readonly wordsToAvoid: readonly string[];
  readonly mayLeaveVoiceMail: boolean;
}

interface OnFile extends Omit<SafeChannel, 'mayLeaveVoiceMail'> {
  readonly safety: ContactSafety;
  readonly mayLeaveMessage: boolean;
}

export interface CallSheet {
  readonly roundId: string;
  readonly officeId: string;
  readonly timeZone: string;
  readonly caseId: string;
  readonly caseNumber: string;
  /** Whoever receives somebody for another office keeps contact with them, and does not see their case. */
  readonly caseInReach: boolean;
  readonly memberId: string;
  readonly name: string | null;
  readonly child: boolean;
  readonly arrivedOn: string;
  readonly code: string;
  readonly purpose: RoundPurpose;
  readonly dueOn: string;
  readonly windowTo: string;
  readonly state: RoundState;
  readonly followUpState: FollowUpState;
  readonly version: number;
  /** What they speak, the best first. */
  readonly languages: readonly string[];
  readonly channels: readonly SafeChannel[];
  /** How many channels on file are not offered, because nobody said that they are safe. */
  readonly channelsWithheld: number;
  /** Others of the family whose round of the same name is open: one call may be for all of them. */
  readonly family: readonly { readonly roundId: string; readonly name: string | null; readonly version: number }[];
  readonly attempts: readonly AttemptShown[];
  readonly settledOn: string | null;
  /** All answers; the last one counts. */
  readonly satisfaction: readonly SatisfactionShown[];
}

const rows = (columns: string, from: string): string =>
  `(select coalesce(json_agg(l), '[]') from (select ${columns} from ${from}) l)`;

const SHEET_SQL = `
  select r.id as "roundId", r.office_id as "officeId", o.time_zone as "timeZone", r.case_id as "caseId",
         coalesce(c.number, t.case_number) as "caseNumber", c.id is not null as "caseInReach", r.member_id as "memberId", concat_ws(' ', n.given_names, n.family_name) as name, r.child,
         to_char(f.arrived_on, 'YYYY-MM-DD') as "arrivedOn", r.code, r.purpose, to_char(r.due_on, 'YYYY-MM-DD') as "dueOn",
         to_char(r.window_to, 'YYYY-MM-DD') as "windowTo", r.state, f.state as "followUpState", r.version,
         (select coalesce(json_agg(l.language_code order by array_position('{native,fluent,some}', l.level), l.language_code), '[]')
            from person_language l where l.person_id = m.person_id) as languages,
         ${rows(
           `h.id, h.kind, h.value, concat_ws(' ', hn.given_names, hn.family_name) as name, h.belongs_to as "belongsTo",
            h.language, to_char(h.hours_from, 'HH24:MI') as "hoursFrom", to_char(h.hours_to, 'HH24:MI') as "hoursTo",
            h.weekdays, h.words_to_avoid as "wordsToAvoid", h.safety, h.may_leave_message as "mayLeaveMessage"`,
           `contact_channel h left join person_name hn on hn.person_id = h.person_id and hn.kind = 'primary'
             where h.ended_at is null and ${LEADS_TO}
             order by h.person_id <> m.person_id, array_position('{phone,sms,email,post}', h.kind), h.created_at, h.id`,
         )} as channels,
         ${rows(
           `x.id as "roundId", concat_ws(' ', xn.given_names, xn.family_name) as name, x.version`,
           `follow_up_round x left join case_member k on k.id = x.member_id
              left join case_reception y on y.member_id = x.member_id and y.ended_on is null
              left join person_name xn on xn.person_id = ${PERSON_OF('k', 'y')} and xn.kind = 'primary'
             where x.case_id = r.case_id and x.code = r.code and x.id <> r.id and x.state = 'open' order by xn.given_names, x.id`,
         )} as family,
         ${rows(
           `a.id, a.channel, a.attempted_at as "attemptedAt", a.outcome, a.conclusion, to_char(a.again_on, 'YYYY-MM-DD') as "againOn",
            (select u.display_name from app_user u where u.id = a.recorded_by) as "byName"`,
           `contact_attempt a where a.round_id = r.id order by a.attempted_at desc limit 5`,
         )} as attempts,
         to_char(r.settled_on, 'YYYY-MM-DD') as "settledOn", ${ANSWERS} as satisfaction
    from follow_up_round r join follow_up f on f.id = r.follow_up_id join office o on o.id = r.office_id
    left join "case" c on c.id = r.case_id left join case_reception t on t.member_id = r.member_id and t.ended_on is null
    left join case_member k on k.id = r.member_id
    cross join lateral (select ${PERSON_OF('k', 't')} as person_id) m
    left join person_name n on n.person_id = m.person_id and n.kind = 'primary'
   where r.id = $1`;

/** What is needed to call somebody: how they may be reached safely, in which language, and what was tried. */
@Injectable()
export class CallSheetQuery {
  constructor(
    private readonly trail: ReadTrail,
    private readonly keepers: ContactKeepers,
  ) {}

  /** @throws DomainError `record.not-found`, `permission.missing` */
  async execute(actor: Actor, roundId: string): Promise<CallSheet> {
    demand(actor, 'follow-up.record');
    const found = await this.trail.read<Omit<CallSheet, 'channels' | 'channelsWithheld'> & { channels: OnFile[] }>(
      actor,
      { name: 'call_sheet', text: SHEET_SQL, values: [roundId] },
      { action: 'read-call-sheet', recordType: 'follow_up_round', recordId: roundId },
    );
    if (!found) throw notFound('round');
    demand(await this.keepers.ofRounds(actor, [roundId]), 'follow-up.record', found.officeId);
    const rulesOf = ({ kind, safety, mayLeaveMessage }: OnFile) => ({ kind, safety, mayLeaveMessage, ended: false });
    const safe = found.channels.filter((channel) => mayWriteTo(rulesOf(channel)));
    return {
      ...found,
      channels: safe.map(({ safety, mayLeaveMessage, ...channel }) => ({
        ...channel,
        mayLeaveVoiceMail: mayLeaveVoiceMail({ kind: channel.kind, safety, mayLeaveMessage, ended: false }),
      })),
      channelsWithheld: found.channels.length - safe.length,
    };
  }
}
