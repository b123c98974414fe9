import type { MemberStage } from '@homeward/contracts';
import type { EntityManager } from 'typeorm';
import { spokenLanguages } from '../../data/spoken-languages.ts';
import type { HeardSession } from '../domain/free-decision.ts';

export interface SignerFacts {
  readonly stage: MemberStage;
  readonly spoken: readonly string[];
  readonly sessions: readonly HeardSession[];
  /** True when the person was last met in detention. */
  readonly lastMetInDetention: boolean;
  /** Whether a guardian is appointed for the signing day. */
  readonly hasGuardian: boolean;
  readonly hasStanding: boolean;
}

interface Row extends Omit<SignerFacts, 'sessions' | 'lastMetInDetention'> {
  readonly sessions: readonly (Omit<HeardSession, 'endedAt'> & { endedAt: string })[];
}

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
  return { ...row, sessions, lastMetInDetention: sessions.at(-1)?.mode === 'detention-centre' };
}
