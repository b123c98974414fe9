import { useTranslation } from 'react-i18next';
import type { Fact } from '../../../components/standing/standing.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useCodes } from '../../../lib/i18n/use-codes.ts';
import { nameOf, ownMembersOf, type Case } from '../case-queries.ts';
import { useStanding } from '../standing.ts';

/** What a case shows, in words that can be compared. */
export function useCaseFacts(): (file: Case) => readonly Fact[] {
  const { t } = useTranslation('case-page');
  const codes = useCodes();
  const format = useFormat();
  const standing = useStanding();
  return (file) => [
    ...ownMembersOf(file).map((member) => ({
      name: member.id,
      label: nameOf(member),
      value: [
        codes('stage', member.stage),
        member.hold &&
          `${codes('holdReason', member.hold.reason)}, ${t('identity.onHold', { day: format.day(member.hold.reviewOn) })}`,
        member.destinationCountryCode && format.country(member.destinationCountryCode),
      ]
        .filter(Boolean)
        .join(t('listComma')),
    })),
    { name: 'family', label: t('conflict.family'), value: standing(ownMembersOf(file)) },
    { name: 'owner', label: t('identity.owner'), value: file.ownerName ?? t('identity.nobody') },
    {
      name: 'flags',
      label: t('flags.title'),
      value: file.flags.map(({ code }) => codes('flag', code)).join(t('listComma')),
    },
    { name: 'transfer', label: t('conflict.transfer'), value: file.transfer?.toOfficeName ?? '' },
  ];
}
