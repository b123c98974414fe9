import { useTranslation } from 'react-i18next';
import { Conflict, type ConflictField } from '../../../components/conflict.tsx';
import { Content } from '../../../components/content.tsx';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useCodes } from '../../../lib/i18n/use-codes.ts';
import { nameOf, type Case } from '../case-queries.ts';
import { useStanding } from '../standing.ts';

export interface StepConflictProps {
  /** The case as it was when the step was begun, and as it stands now. */
  read: Case;
  now: Case;
  sending: boolean;
  onGoOn: () => void;
  onLeave: () => void;
}

/** What somebody else did to the case meanwhile; whoever takes the step says whether it still holds. */
export function StepConflict({ read, now, ...rest }: StepConflictProps) {
  const shown = useShown();
  const [before, after] = [shown(read), shown(now)];
  const fields: ConflictField[] = after.flatMap(({ name, label, value }) => {
    const was = before.find((each) => each.name === name)?.value ?? '';
    return was === value ? [] : [{ name, label, mine: <Content>{was}</Content>, theirs: <Content>{value}</Content> }];
  });
  return <Conflict fields={fields} {...rest} />;
}

/** What a case shows, in words that can be compared. */
function useShown(): (file: Case) => { name: string; label: string; value: string }[] {
  const { t } = useTranslation('case-page');
  const codes = useCodes();
  const format = useFormat();
  const standing = useStanding();
  return (file) => [
    ...file.members.map((member) => ({
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
    { name: 'family', label: t('conflict.family'), value: standing(file.members) },
    { name: 'owner', label: t('identity.owner'), value: file.ownerName ?? t('identity.nobody') },
    {
      name: 'flags',
      label: t('flags.title'),
      value: file.flags.map(({ code }) => codes('flag', code)).join(t('listComma')),
    },
    { name: 'transfer', label: t('conflict.transfer'), value: file.transfer?.toOfficeName ?? '' },
  ];
}
