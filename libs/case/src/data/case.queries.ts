import { Injectable } from '@nestjs/common';
import { ReadTrail } from '@homeward/audit';
import type {
  AppointmentState,
  BirthDatePrecision,
  CareLevel,
  FlagCode,
  InterpreterMode,
  Kinship,
  MemberRelation,
  MemberStage,
  SealedClass,
  Sex,
} from '@homeward/contracts';
import type { PreparedStatement } from '@homeward/database';
import { demand, notFound, type Actor } from '@homeward/platform';
import { countStages, stageInWords } from '../domain/stage-words.ts';
import { TODAY_IN } from './today.ts';

export interface CaseView {
  id: string;
  number: string;
  version: number;
  officeId: string;
  officeName: string;
  timeZone: string;
  hostCountryCode: string;
  stage: MemberStage;
  stageInWords: string;
  ownerId: string | null;
  ownerName: string | null;
  openedOn: string;
  nextDueOn: string | null;
  members: CaseMemberView[];
  appointments: AppointmentView[];
  /** Who answers for the owner's cases while the owner is away, today. */
  deputy: { id: string; name: string | null } | null;
  /** Raised and not lowered; only those the reader may know of. */
  flags: CaseFlagView[];
  /** Offered to another office, which has not answered yet. */
  transfer: { id: string; toOfficeId: string; toOfficeName: string; deadlineOn: string } | null;
  /** Only those the reader may know of. */
  readers: CaseReaderView[];
  /** The case everybody went on in, when the two were found to be one. */
  joinedInto: { id: string; number: string } | null;
}

export interface CaseFlagView {
  id: string;
  memberId: string;
  code: FlagCode;
  reason: string;
  raisedAt: string;
  version: number;
}

export interface CaseMemberView {
  id: string;
  personId: string;
  relation: MemberRelation;
  principal: boolean;
  stage: MemberStage;
  version: number;
  givenNames: string;
  familyName: string;
  sex: Sex;
  birthDate: string | null;
  birthDatePrecision: BirthDatePrecision | null;
  nationalities: string[];
  preferredLanguage: string | null;
  travelling: boolean;
  destinationCountryCode: string | null;
  /** The day of the first application, which gives the place in the queue. */
  queuedOn: string | null;
  hold: { reason: string; reviewOn: string } | null;
  /** True when steps towards travel are stopped; why is sealed. */
  stepsStopped: boolean;
  careLevel: CareLevel;
  /** What the member was said to be to others, of this case or not. */
  kin: { ofPersonId: string; kind: Kinship }[];
  /** Whom they double, when they were entered twice. */
  doublesId: string | null;
}

export interface AppointmentView {
  id: string;
  memberId: string;
  withUserId: string;
  withUserName: string | null;
  startsAt: string;
  durationMinutes: number;
  place: string;
  language: string | null;
  roomId: string | null;
  roomName: string | null;
  interpreterNeeded: boolean;
  interpreterBooked: boolean;
  interpreterMode: InterpreterMode | null;
  state: AppointmentState;
  version: number;
}

export interface CaseReaderView {
  id: string;
  userId: string;
  userName: string | null;
  matterClass: SealedClass;
  kind: 'named' | 'break-glass';
  validFrom: string;
  validTo: string | null;
}

/** Everything the first screen of a case shows, in one row: one round trip, and one instant of truth. */
const CASE_SQL = `
  select c.id, c.number, c.version, c.office_id as "officeId", o.name as "officeName", o.time_zone as "timeZone",
         c.host_country_code as "hostCountryCode", c.stage, c.owner_id as "ownerId", u.display_name as "ownerName",
         to_char(c.opened_on, 'YYYY-MM-DD') as "openedOn", to_char(c.next_due_on, 'YYYY-MM-DD') as "nextDueOn",
         coalesce((select json_agg(json_build_object(
                     'id', m.id, 'personId', m.person_id, 'relation', m.relation, 'principal', m.principal,
                     'stage', m.stage, 'version', m.version, 'givenNames', n.given_names, 'familyName', n.family_name,
                     'sex', p.sex, 'birthDate', p.birth_date, 'birthDatePrecision', p.birth_date_precision,
                     'nationalities', array(select country_code::text from person_nationality
                                             where person_id = p.id and ended_on is null order by 1),
                     'preferredLanguage', p.preferred_language, 'travelling', m.travelling,
                     'destinationCountryCode', m.destination_country_code, 'queuedOn', m.queued_on,
                     'hold', case when m.hold_reason is not null then
                       json_build_object('reason', m.hold_reason, 'reviewOn', m.hold_review_on) end,
                     'stepsStopped', m.steps_stopped, 'careLevel', m.care_level, 'doublesId', m.doubles_id,
                     'kin', coalesce((select json_agg(json_build_object('ofPersonId', r.of_person_id, 'kind', r.kind)
                                             order by r.kind, r.of_person_id)
                                        from member_relation r where r.member_id = m.id), '[]'))
                   order by m.principal desc, p.birth_date nulls last, m.id)
            from case_member m join person p on p.id = m.person_id
            left join person_name n on n.person_id = p.id and n.kind = 'primary'
           where m.case_id = c.id), '[]') as members,
         coalesce((select json_agg(json_build_object(
                     'id', a.id, 'memberId', a.member_id, 'withUserId', a.with_user_id, 'withUserName', w.display_name,
                     'startsAt', a.starts_at, 'durationMinutes', a.duration_minutes, 'place', a.place,
                     'language', a.language, 'interpreterNeeded', a.interpreter_needed,
                     'interpreterBooked', a.interpreter_booked, 'interpreterMode', a.interpreter_mode,
                     'roomId', a.room_id, 'roomName', w.room, 'state', a.state, 'version', a.version) order by a.starts_at, a.id)
            from (select * from appointment where case_id = c.id and state in ('planned', 'moved')
                   order by starts_at desc limit 20) a
            left join lateral (select (select u.display_name from app_user u where u.id = a.with_user_id) as display_name,
                                      (select r.name from office_room r where r.id = a.room_id) as room) w on true),
           '[]') as appointments,
         (select json_build_object('id', s.deputy_id, 'name', w.display_name)
            from staff_absence s left join app_user w on w.id = s.deputy_id
           where s.user_id = c.owner_id and s.office_id = c.office_id
             and ${TODAY_IN('o.time_zone')} between s.from_on and s.to_on) as deputy,
         coalesce((select json_agg(json_build_object('id', f.id, 'memberId', f.member_id, 'code', f.code,
                     'reason', f.reason, 'raisedAt', f.raised_at, 'version', f.version) order by f.raised_at, f.id)
            from case_flag f where f.case_id = c.id and f.lowered_at is null), '[]') as flags,
         (select json_build_object('id', t.id, 'toOfficeId', t.to_office_id, 'toOfficeName', r.name,
                   'deadlineOn', t.deadline_on)
            from case_transfer t join office r on r.id = t.to_office_id
           where t.case_id = c.id and t.state = 'proposed') as transfer,
         coalesce((select json_agg(json_build_object(
                     'id', r.id, 'userId', r.user_id, 'userName', w.display_name, 'matterClass', r.matter_class,
                     'kind', r.kind, 'validFrom', r.valid_from, 'validTo', r.valid_to) order by r.valid_from, r.id)
            from case_reader r left join app_user w on w.id = r.user_id
           where r.case_id = c.id and r.named_in = c.office_id and (r.valid_to is null
             or r.valid_to > nullif(current_setting('app.now', true), '')::timestamptz)), '[]') as readers,
         (select json_build_object('id', j.id, 'number', j.number) from "case" j
           where j.id = c.joined_into_id) as "joinedInto"
    from "case" c
    join office o on o.id = c.office_id
    left join app_user u on u.id = c.owner_id
   where c.id = $1`;

export function caseStatement(caseId: string): PreparedStatement {
  return { name: 'case_open', text: CASE_SQL, values: [caseId] };
}

/** Reads of one case; each is shown once its trace is on disk. */
@Injectable()
export class CaseQueries {
  constructor(private readonly trail: ReadTrail) {}

  /** @throws DomainError `record.not-found` */
  async get(actor: Actor, caseId: string): Promise<CaseView> {
    demand(actor, 'case.read');
    const read = { action: 'read-case', recordType: 'case', recordId: caseId } as const;
    const view = await this.trail.read<CaseView>(actor, caseStatement(caseId), read);
    if (!view) throw notFound('case');
    // Whoever was entered twice is one person, and stands where they are not cancelled.
    const once = view.members.filter(({ doublesId }) => doublesId === null);
    return { ...view, stageInWords: stageInWords(countStages(once.map(({ stage }) => stage))) };
  }
}
