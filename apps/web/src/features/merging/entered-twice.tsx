import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Content } from '../../components/content.tsx';
import { membersOf, nameOf, useThisCase, type CaseMember } from '../case/case-queries.ts';

/** Says of somebody who was entered twice under whom they go on. */
export function EnteredTwice({ member: { doublesId } }: { member: CaseMember }) {
  const { t } = useTranslation('merging');
  const file = useThisCase();
  if (!doublesId) return null;
  return (
    <Text fw={600}>
      {t('enteredTwice')} <Content>{membersOf(file, [doublesId]).map(nameOf).join('')}</Content>
    </Text>
  );
}
