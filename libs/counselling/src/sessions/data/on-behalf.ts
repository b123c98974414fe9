import { COUNSELLED_THEMSELVES_FROM_AGE, type BirthDatePrecision } from '@homeward/contracts';
import { DomainError } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { isYoungerOn } from '../../domain/age.ts';
import type { CounsellingErrorCode } from '../../domain/counselling.errors.ts';

interface Spoken {
  readonly memberId: string;
  readonly onBehalfOfMemberIds?: readonly string[] | null | undefined;
}

interface Named {
  readonly id: string;
  readonly birthDate: string | null;
  readonly precision: BirthDatePrecision | null;
  readonly caregiver: boolean;
}

/**
 * Nobody is counselled on behalf of a child who can be told, nor by anybody but who brings the child up.
 * @param all everybody spoken with, the first of them first
 * @param day the office's day of the session, `YYYY-MM-DD`
 * @throws DomainError `counselling-session.on-behalf-wrong`, naming the field of each
 */
export async function checkOnBehalf(
  tx: EntityManager,
  caseId: string,
  all: readonly Spoken[],
  day: string,
): Promise<void> {
  const fields: Record<string, string> = {};
  for (const [i, { memberId, onBehalfOfMemberIds }] of all.entries()) {
    const asked = [...new Set(onBehalfOfMemberIds ?? [])];
    if (asked.length === 0) continue;
    const field = i === 0 ? 'onBehalfOfMemberIds' : `together.${i - 1}.onBehalfOfMemberIds`;
    const found: Named[] = await tx.query(
      `select m.id, p.birth_date::text as "birthDate", p.birth_date_precision as precision,
              (exists (select 1 from member_relation r where r.member_id = s.id and r.of_person_id = m.person_id
                          and r.kind in ('parent', 'legal-caregiver'))
               or exists (select 1 from parental_authority a where a.member_id = m.id and a.person_id = s.person_id))
                as caregiver
         from case_member m join person p on p.id = m.person_id
         join case_member s on s.id = $3 and s.case_id = m.case_id
        where m.case_id = $1 and m.id = any ($2::uuid[])`,
      [caseId, asked, memberId],
    );
    const wrong = hindrance(asked, found, day);
    if (wrong) fields[field] = wrong;
  }
  if (Object.keys(fields).length === 0) return;
  throw new DomainError<CounsellingErrorCode>(
    'counselling-session.on-behalf-wrong',
    'Nobody is counselled on behalf of these members.',
    { fields },
  );
}

function hindrance(asked: readonly string[], found: readonly Named[], day: string): string | null {
  if (found.length < asked.length) return 'names somebody who is no member of this case';
  const old = found.some(
    ({ birthDate, precision }) =>
      !birthDate || !precision || !isYoungerOn(birthDate, precision, COUNSELLED_THEMSELVES_FROM_AGE, day),
  );
  if (old)
    return `names somebody who is not certainly below ${COUNSELLED_THEMSELVES_FROM_AGE} that day; hold a session with them`;
  if (found.every(({ caregiver }) => caregiver)) return null;
  return 'names a child of whom the member is no parent or legal caregiver; state the kinship first, or hold a session with the child and its guardian';
}
