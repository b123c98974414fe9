import { createHash } from 'node:crypto';
import { canonicalJson } from '@homeward/audit';
import { STAGES, type BirthDatePrecision, type MemberRelation } from '@homeward/contracts';
import { DomainError, notFound } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import type { ProgrammeErrorCode } from '../../domain/programme.errors.ts';
import { figuresOf, publishedRules, regimesOf } from '../../rules/data/rule-book.ts';
import type { ApprovedException, EvaluationInput } from '../../rules/domain/evaluation.ts';
import type { RecordedFacts } from '../../rules/domain/facts.ts';
import type { RecordableFact } from '../../rules/domain/recorded-facts.ts';
import type { FamilyMember } from '../../rules/domain/family.ts';
import type { EvaluationContext } from '../domain/evaluation-context.ts';

/** Whoever may still travel with the family; somebody found ineligible may be let in by an exception. */
const TAKING_PART = [...STAGES, 'INELIGIBLE'];

/** What belongs to one application and not to the person. */
const OF_ONE_APPLICATION: readonly RecordableFact[] = ['applicationOn', 'departureOn'];

interface MemberRow {
  readonly memberId: string;
  readonly relation: MemberRelation;
  readonly birthDate: string | null;
  readonly birthDatePrecision: BirthDatePrecision | null;
  readonly age: FamilyMember['age'] | null;
  readonly nationalities: readonly string[];
  readonly destination: string | null;
  readonly appliedOn: string | null;
  readonly recorded: RecordedFacts;
}

/**
 * The latest fact of each kind by the day it was established; the day of the application stands in the history too. An
 * age is doubted as long as one doubt of that day is open, whatever another found. Whoever came back applies anew: the
 * days of the application and of travel that they had before are no longer theirs, and are asked again.
 */
const FAMILY_SQL = `
  select m.id as "memberId", m.relation, to_char(p.birth_date, 'YYYY-MM-DD') as "birthDate",
         p.birth_date_precision as "birthDatePrecision",
         (select coalesce(case when d.settled_on <= $3 then d.outcome end, 'doubted') from age_doubt d
           where d.member_id = m.id and d.doubted_on <= $3
           order by d.settled_on <= $3 is true, d.settled_on desc, d.created_at desc limit 1) as age,
         m.destination_country_code as destination,
         (select coalesce(array_agg(n.country_code::text order by n.country_code), '{}')
            from person_nationality n where n.person_id = m.person_id and n.ended_on is null) as nationalities,
         (select to_char(max(h.happened_on), 'YYYY-MM-DD') from case_history h
           where h.member_id = m.id and h.action = 'submit-application' and h.happened_on <= $3
             and h.id > coalesce(back.id, 0)
            and not exists (select 1 from case_history c where c.corrects_id = h.id)) as "appliedOn",
         (select coalesce(jsonb_object_agg(f.fact, f.value), '{}') from (
            select distinct on (f.fact) f.fact, f.value from member_fact f
             where f.member_id = m.id and f.established_on <= $3
               and (back.at is null or f.fact <> all ($4::text[]) or f.recorded_at >= back.at)
             order by f.fact, f.established_on desc, f.recorded_at desc) f) as recorded
    from case_member m join person p on p.id = m.person_id
    left join lateral (select h.id, h.at from case_history h
                        where h.member_id = m.id and h.action = 'reopen' and h.happened_on <= $3
                          and not exists (select 1 from case_history c where c.corrects_id = h.id)
                        order by h.id desc limit 1) back on true
   where m.case_id = $1 and m.travelling and m.stage = any ($2::text[]) order by m.id`;

const EXCEPTIONS_SQL = `
  select x.member_id as "memberId", unnest(x.rule_codes) as "ruleCode"
    from eligibility_exception x join eligibility_evaluation e on e.id = x.evaluation_id
   where x.member_id = any ($1::uuid[]) and x.state = 'approved' and e.programme_code = $2
   order by 1, 2`;

/**
 * Gathers what an evaluation looks at, as of a day.
 * @throws DomainError `record.not-found`, `evaluation.unsuitable` for a programme of another host country
 */
export async function gatherInputs(
  tx: EntityManager,
  { caseId, officeId, programmeCode, asOf }: { caseId: string; officeId: string; programmeCode: string; asOf: string },
): Promise<EvaluationInput> {
  const { hostCountry } = await checkProgramme(tx, { caseId, programmeCode, asOf });
  const rows: MemberRow[] = await tx.query(FAMILY_SQL, [caseId, TAKING_PART, asOf, OF_ONE_APPLICATION]);
  if (rows.length === 0) throw unsuitable('caseId', 'has nobody who may still travel');
  const family = rows.map(({ recorded, destination, appliedOn, age, ...member }) => ({
    ...member,
    ...(age && { age }),
    facts: {
      ...(appliedOn === null ? {} : { applicationOn: appliedOn }),
      ...recorded,
      ...(destination === null ? {} : { destination }),
    },
  }));
  const going = rows.flatMap(({ destination }) => destination ?? []);
  const countries = [...going, ...family.flatMap(({ nationalities }) => nationalities)];
  const exceptions: ApprovedException[] = await tx.query(EXCEPTIONS_SQL, [
    family.map(({ memberId }) => memberId),
    programmeCode,
  ]);
  return {
    hostCountry,
    family,
    rules: await publishedRules(tx, programmeCode),
    regimes: await regimesOf(tx, [...new Set(countries)].sort()),
    figures: await figuresOf(tx, officeId, programmeCode),
    exceptions,
  };
}

interface ProgrammeOfCase {
  readonly hostCountry: string;
  readonly serves: boolean;
  readonly begun: boolean;
  readonly ended: boolean;
  readonly usable: boolean;
}

/** A programme nobody has published a rule of judges nobody: without rules everybody would be found eligible. */
async function checkProgramme(
  tx: EntityManager,
  { caseId, programmeCode, asOf }: { caseId: string; programmeCode: string; asOf: string },
): Promise<ProgrammeOfCase> {
  const [found]: ProgrammeOfCase[] = await tx.query(
    `select c.host_country_code as "hostCountry", c.host_country_code = any (p.host_countries) as serves,
            p.valid_from is null or p.valid_from <= $3 as begun, coalesce(p.valid_to <= $3, false) as ended,
            exists (select 1 from rule_version v where v.programme_code = p.code and v.status = 'published') as usable
       from "case" c, programme p where c.id = $1 and p.code = $2`,
    [caseId, programmeCode, asOf],
  );
  if (!found) throw notFound('programme');
  if (!found.serves)
    throw unsuitable('programmeCode', `does not help people in ${found.hostCountry}; choose one that does`);
  if (!found.begun || found.ended)
    throw unsuitable('programmeCode', `${found.ended ? 'had ended' : 'had not begun'} on ${asOf}; choose another`);
  if (!found.usable)
    throw new DomainError<ProgrammeErrorCode>(
      'programme.not-usable',
      'No rule of this programme is published yet: one person drafts its rules, another publishes them.',
      { fields: { programmeCode: 'has no published rule' } },
    );
  return found;
}

/** What is kept of the inputs beside each member's own. */
export function contextOf({ family, rules, ...rest }: EvaluationInput): EvaluationContext {
  void family;
  return { ...rest, rules: rules.map(({ id, code, version }) => ({ id, code, version })) };
}

/** Two evaluations with the same digest looked at the same; a rule that has got a last day since is not the same. */
export function digestOfInputs(input: EvaluationInput): string {
  const ends = input.rules.flatMap(({ id, validTo }) => (validTo === null ? [] : [[id, validTo]]));
  const looked = canonicalJson({ ...contextOf(input), family: input.family, ...(ends.length > 0 && { ends }) });
  return createHash('sha256').update(looked).digest('hex');
}

function unsuitable(field: string, mend: string): DomainError<ProgrammeErrorCode> {
  return new DomainError('evaluation.unsuitable', 'This case cannot be evaluated so.', { fields: { [field]: mend } });
}
