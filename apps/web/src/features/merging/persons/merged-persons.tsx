import { List, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { AnchorLink } from '../../../components/links.tsx';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useMay } from '../../../lib/session/use-may.ts';
import { nameOf, useThisCase, type CaseMember } from '../../case/case-queries.ts';
import type { MergedFiles, PersonPreview } from './person-fields.ts';

export interface MergedPersonsProps {
  member: CaseMember;
  merged: MergedFiles;
  /** The cases either stood in. */
  cases: PersonPreview['cases'];
}

/** What was done, until when it can be undone, and which cases now hold the same person twice. */
export function MergedPersons({ member, merged, cases }: MergedPersonsProps) {
  const { t } = useTranslation('merge');
  const format = useFormat();
  const may = useMay();
  const file = useThisCase();
  const elsewhere = cases.filter(({ id }) => id !== file.id);
  return (
    <Stack gap="xs">
      <Text>
        {t('person.doneWords')} <Content>{nameOf(member)}</Content>
      </Text>
      <Text>{t('undo.until', { at: format.instant(merged.undoUntil, file.timeZone) })}</Text>
      <AnchorLink
        to="/cases/$caseId/merge/person/$personId/undo/$mergeId"
        params={{ caseId: file.id, personId: merged.personId, mergeId: merged.id }}
      >
        {t('undo.link')}
      </AnchorLink>
      {elsewhere.length > 0 && (
        <>
          <Text>{t('person.casesNext')}</Text>
          <List>
            {elsewhere.map(({ id, number }) => (
              <List.Item key={id}>
                {may('case.merge', file.officeId) ? (
                  <AnchorLink to="/cases/$caseId/merge" params={{ caseId: file.id }} search={{ other: id }}>
                    {t('cases.mergeWith')} <bdi data-content="">{number}</bdi>
                  </AnchorLink>
                ) : (
                  <Content>{number}</Content>
                )}
              </List.Item>
            ))}
          </List>
        </>
      )}
    </Stack>
  );
}
