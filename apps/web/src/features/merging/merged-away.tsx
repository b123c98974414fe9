import { Alert } from '@mantine/core';
import { InfoIcon } from '@primer/octicons-react';
import { useTranslation } from 'react-i18next';
import { CaseLink } from '../../components/case-link.tsx';
import { Content } from '../../components/content.tsx';
import type { Case } from '../case/case-queries.ts';

/** Where everybody of a case that was merged into another goes on: nobody looks for them here. */
export function MergedAway({ file: { joinedInto } }: { file: Case }) {
  const { t } = useTranslation('merging');
  if (!joinedInto) return null;
  return (
    <Alert color="lamp" variant="light" icon={<InfoIcon aria-hidden />} mt="md">
      {t('joinedInto')}{' '}
      <CaseLink caseId={joinedInto.id}>
        <Content>{joinedInto.number}</Content>
      </CaseLink>
    </Alert>
  );
}
