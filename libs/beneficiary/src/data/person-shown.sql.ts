import type { BirthDatePrecision, Sex } from '@homeward/contracts';
import type { PersonCase } from './person-finder.ts';

/** Enough of a person to tell them from another in a list, and where they are helped. */
export interface PersonShown {
  id: string;
  officeId: string;
  officeName: string;
  givenNames: string;
  familyName: string;
  otherNames: string[];
  sex: Sex;
  birthDate: string | null;
  birthDatePrecision: BirthDatePrecision | null;
  nationalities: string[];
  cases: PersonCase[];
}

/**
 * What a list shows of the person `p` of the office `o` with the primary name `n`.
 * @param cases a select of the cases of `p` (`PersonFinder.cases`)
 */
export const personShownSql = (cases: string): string => `
  p.id, p.office_id as "officeId", o.name as "officeName", n.given_names as "givenNames",
  n.family_name as "familyName", p.sex, to_char(p.birth_date, 'YYYY-MM-DD') as "birthDate",
  p.birth_date_precision as "birthDatePrecision",
  array(select concat_ws(' ', nullif(x.given_names, ''), nullif(x.family_name, '')) from person_name x
         where x.person_id = p.id and x.kind <> 'primary' order by x.kind, x.id) as "otherNames",
  array(select country_code::text from person_nationality where person_id = p.id and ended_on is null
         order by 1) as nationalities,
  (${cases}) as cases`;
