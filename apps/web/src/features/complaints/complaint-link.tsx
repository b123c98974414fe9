import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AnchorLink } from '../../components/links.tsx';
import { Panel } from '../../components/panel.tsx';
import { useMay } from '../../lib/session/use-may.ts';
import type { Case } from '../case/case-queries.ts';

/** On a case nothing tells of complaints: only that one can be made. */
export function ComplaintLink({ file }: { file: Case }) {
  const { t } = useTranslation('complaints');
  const may = useMay();
  if (!may('complaint.record', file.officeId)) return null;
  return (
    <Panel title={t('title')}>
      <Text size="sm" mb="xs">
        {t('ofCase')}
      </Text>
      <AnchorLink size="sm" to="/cases/$caseId/complaint" params={{ caseId: file.id }}>
        {t('recordLink')}
      </AnchorLink>
    </Panel>
  );
}
