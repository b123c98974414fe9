import { useTranslation } from 'react-i18next';
import { readBirth } from '../../lib/format/typed-day.ts';
import { lookOf, type MemberValues, type NewCaseValues } from './new-case-values.ts';

type Errors = Record<string, string>;
const REASON_MIN = 5;

/**
 * What must be said: before the search, enough to search by; before the case, what the server will ask for.
 * @param explain the members for whom it must be said why they are somebody else
 * @param asksOffice the reader works for several offices
 */
export function useNewCaseRules(explain: ReadonlySet<number>, asksOffice: boolean): (values: NewCaseValues) => Errors {
  const { t } = useTranslation('new-case');
  return (values) => {
    const first = values.members[0]!;
    const office: Errors = asksOffice && !values.officeId ? { officeId: t('wrong.office') } : {};
    if (values.looked !== lookOf(values) && !first.personId) return { ...office, ...named(first, 0) };
    return Object.assign(office, ...values.members.map(whole)) as Errors;
  };

  function named({ givenNames, familyName, birth }: MemberValues, index: number): Errors {
    const errors: Errors = {};
    if (!givenNames.trim() && !familyName.trim()) errors[`members.${index}.givenNames`] = t('wrong.name');
    if (birth.trim() && !readBirth(birth)) errors[`members.${index}.birth`] = t('wrong.birth');
    return errors;
  }

  function whole(member: MemberValues, index: number): Errors {
    const at = `members.${index}`;
    const errors: Errors = {};
    if (!member.relation) errors[`${at}.relation`] = t('wrong.relation');
    if (member.personId) return errors;
    Object.assign(errors, named(member, index));
    if (!member.sex) errors[`${at}.sex`] = t('wrong.sex');
    if (member.nationalities.length === 0) errors[`${at}.nationalities`] = t('wrong.nationalities');
    if (explain.has(index) && member.duplicateReason.trim().length < REASON_MIN)
      errors[`${at}.duplicateReason`] = t('wrong.reason');
    return errors;
  }
}
