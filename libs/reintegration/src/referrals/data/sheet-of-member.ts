import { mayWriteTo, type ContactKind, type ContactSafety, type ReferralCategory } from '@homeward/contracts';
import type { EntityManager } from 'typeorm';
import type { SafeContact } from './referral-sheet.entity.ts';

export interface MemberSheet {
  readonly name: string;
  readonly languages: readonly string[];
  readonly contacts: readonly SafeContact[];
  readonly adults: number | null;
  readonly children: number | null;
}

interface Channel extends SafeContact {
  readonly kind: ContactKind;
  readonly safety: ContactSafety;
  readonly ended: boolean;
}

/** Where no birth date is known, what they are to the principal says it. */
const CHILD = `coalesce(p.birth_date > $2::date - interval '18 years', f.relation = 'child')`;
const FAMILY = `from case_member f join person p on p.id = f.person_id where f.case_id = m.case_id and f.travelling`;

const MEMBER_SQL = `
  select coalesce((select concat_ws(' ', n.given_names, n.family_name) from person_name n
           where n.person_id = m.person_id and n.kind = 'primary'), '') as name,
         array(select l.language_code from person_language l where l.person_id = m.person_id order by 1) as languages,
         coalesce((select json_agg(json_build_object('kind', k.kind, 'value', k.value, 'safety', k.safety,
             'ended', k.ended_at is not null, 'mayLeaveMessage', k.may_leave_message,
             'hoursFrom', to_char(k.hours_from, 'HH24:MI'), 'hoursTo', to_char(k.hours_to, 'HH24:MI'),
             'wordsToAvoid', k.words_to_avoid) order by k.created_at, k.id)
           from contact_channel k where k.person_id = m.person_id), '[]') as channels,
         (select count(*) filter (where not ${CHILD})::integer ${FAMILY}) as adults,
         (select count(*) filter (where ${CHILD})::integer ${FAMILY}) as children
    from case_member m where m.id = $1`;

/** Copies of a member what may go and nothing else: a channel that is not known to be safe never leaves. */
export async function sheetOfMember(
  tx: EntityManager,
  memberId: string,
  today: string,
  categories: readonly ReferralCategory[],
): Promise<MemberSheet> {
  const [row]: {
    name: string;
    languages: string[];
    channels: Channel[];
    adults: number;
    children: number;
  }[] = await tx.query(MEMBER_SQL, [memberId, today]);
  const [reached, family] = [categories.includes('contact'), categories.includes('family')];
  const safe = row!.channels.filter((channel) => mayWriteTo(channel));
  return {
    name: row!.name,
    languages: reached ? row!.languages : [],
    contacts: reached ? safe.map(({ safety: _safety, ended: _ended, ...contact }) => contact) : [],
    adults: family ? row!.adults : null,
    children: family ? row!.children : null,
  };
}
