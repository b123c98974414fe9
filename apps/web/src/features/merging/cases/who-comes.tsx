import { List, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { Panel } from '../../../components/panel.tsx';
import type { components } from '../../../lib/api/schema.ts';
import { useCodes } from '../../../lib/i18n/use-codes.ts';
import { nameOf, type Case, type CaseMember } from '../../case/case-queries.ts';

export type CasePreview = components['schemas']['CaseMergePreviewDto'];

export interface WhoComesProps {
  file: Case;
  other: Case;
  preview: CasePreview;
}

/** Member by member what becomes of those in the case that goes. */
export function WhoComes({ file, other, preview: { coming, doubles } }: WhoComesProps) {
  const { t } = useTranslation('merge');
  const codes = useCodes();
  const named = (of: Case, id: string) => {
    const member: CaseMember | undefined = of.members.find((each) => each.id === id);
    return member && <Content>{nameOf(member)}</Content>;
  };
  const stage = (of: Case, id: string): string => {
    const member = of.members.find((each) => each.id === id);
    return member ? codes('stage', member.stage) : '';
  };
  return (
    <Panel title={t('who.title')}>
      {doubles.length > 0 && (
        <>
          <Text>{t('who.doubles')}</Text>
          <List my="xs">
            {doubles.map(({ memberId, ofMemberId }) => (
              <List.Item key={memberId}>
                {named(other, memberId)}:{' '}
                {t('who.double', { there: stage(other, memberId), here: stage(file, ofMemberId) })}
              </List.Item>
            ))}
          </List>
        </>
      )}
      {coming.length > 0 && (
        <>
          <Text>{t('who.coming')}</Text>
          <List my="xs">
            {coming.map(({ memberId }) => (
              <List.Item key={memberId}>
                {named(other, memberId)}: {stage(other, memberId)}
              </List.Item>
            ))}
          </List>
        </>
      )}
    </Panel>
  );
}
