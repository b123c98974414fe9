import { useTranslation } from 'react-i18next';
import type { Fact } from '../../../components/standing/standing.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { nameOf, nameOfCase, ownMembersOf, type Case } from '../../case/case-queries.ts';
import { useStanding } from '../../case/standing.ts';

/** What two cases are compared by, in words; the case that stays keeps its own. */
export function useMergedFacts(): (file: Case) => readonly Fact[] {
  const { t } = useTranslation(['merge', 'case-page']);
  const format = useFormat();
  const standing = useStanding();
  return (file) => [
    { name: 'number', label: t('case.number'), value: file.number },
    { name: 'principal', label: t('case.principal'), value: nameOfCase(file) },
    {
      ...{ name: 'members', label: t('case.members') },
      value: ownMembersOf(file).map(nameOf).join(t('case-page:listComma')),
    },
    { name: 'stands', label: t('case.stands'), value: standing(ownMembersOf(file)) },
    { name: 'opened', label: t('case.opened'), value: format.day(file.openedOn) },
    { name: 'office', label: t('case-page:identity.office'), value: file.officeName },
    {
      ...{ name: 'owner', label: t('case-page:identity.owner') },
      value: file.ownerName ?? t('case-page:identity.nobody'),
    },
    { name: 'host', label: t('case.host'), value: format.country(file.hostCountryCode) },
  ];
}
