import type { MemberStage } from '@homeward/contracts';
import type { EntityManager } from 'typeorm';
import { spokenLanguages } from '../../data/spoken-languages.ts';
import type { HeardSession } from '../domain/free-decision.ts';

export interface SignerFacts {
  readonly stage: MemberStage;
  readonly spoken: readonly string[];
  readonly sessions: readonly HeardSession[];
  /** By a recorded fact, or met there since: only a fact that says otherwise ends it. */
  readonly inDetention: boolean;
  /** Asked for by a screening, which says so without saying why. */
  readonly secondHearing: boolean;
  /** Whether a guardian is appointed for the signing day. */
  readonly hasGuardian: boolean;
  readonly hasStanding: boolean;
}

interface Row extends Omit<SignerFacts, 'sessions'> {
  readonly sessions: readonly (Omit<HeardSession, 'endedAt'> & { endedAt: string })[];
}

/**
 * The latest that is known decides: a recorded fact, or a session held in detention since. A later
 * telephone call is no release: whoever is held is often called, and may be overheard. A fact that says "released"
 * counts from its day on. Whoever came back applies anew, but a detention does not end by that.
 */
const IN_DETENTION = `
  select coalesce(f.held, false) or exists (
           select 1 from counselling_session s
            where s.member_id = m.id and s.mode = 'detention-centre'
              and (s.held_at at time zone o.time_zone)::date <= $3::date
              and (f.day is null or (s.held_at at time zone o.time_zone)::date > f.day
                   or ((s.held_at at time zone o.time_zone)::date = f.day and s.held_at > f.recorded_at)))
    from office o left join lateral (
           select f.value = 'true'::jsonb as held, f.established_on as day, f.recorded_at from member_fact f
            where f.member_id = m.id and f.fact = 'inDetention' and f.established_on <= $3::date
            order by f.established_on desc, f.recorded_at desc limit 1) f on true
   where o.id = m.office_id`;

/** Only a full screening that found otherwise takes back what an earlier one asked for. */
const SECOND_HEARING = `
  select 1 from screening r
   where r.member_id = m.id and r.second_hearing and r.held_on <= $3::date
     and not exists (select 1 from screening f where f.member_id = m.id and f.kind = 'full' and not f.second_hearing
                        and f.held_on <= $3::date and (f.held_on, f.created_at) > (r.held_on, r.created_at))`;

/** @returns null when the member is none of this case */
export async function findSigner(
  tx: EntityManager,
  caseId: string,
  memberId: string,
  signedOn: string,
): Promise<SignerFacts | null> {
  const [row]: Row[] = await tx.query(
    `select m.stage, ${spokenLanguages('p')} as spoken,
            exists (select 1 from guardianship g where g.member_id = m.id and g.valid_from <= $3::date
                       and (g.valid_to is null or g.valid_to >= $3::date)) as "hasGuardian",
            exists (select 1 from declaration d where d.member_id = m.id and d.lapsed_on is null) as "hasStanding",
            (${IN_DETENTION}) as "inDetention", exists (${SECOND_HEARING}) as "secondHearing",
            (select coalesce(json_agg(json_build_object(
                      'endedAt', s.held_at + make_interval(mins => s.duration_minutes), 'mode', s.mode,
                      'language', s.language, 'interpreterUsed', s.interpreter_used,
                      'interpreterIsKin', s.interpreter_is_kin, 'alone', s.alone, 'outOfEarshot', s.out_of_earshot,
                      'othersPresent', s.others_present, 'counsellorId', s.counsellor_id) order by s.held_at), '[]')
               from counselling_session s where s.member_id = m.id) as sessions
       from case_member m join person p on p.id = m.person_id where m.id = $1 and m.case_id = $2`,
    [memberId, caseId, signedOn],
  );
  if (!row) return null;
  const sessions = row.sessions.map((session) => ({ ...session, endedAt: new Date(session.endedAt) }));
  return { ...row, sessions };
}
